import { COLOURS, type Colour, dark, light } from '../colours.ts';
import { bag, bottle, carton, type Drawing, jar, label, shadow, tube } from '../motifs.ts';
import { arc, curve, join, line, type Outline, oval, poly, rect, segment, turn } from '../shapes.ts';

const nappies: Drawing = (paper) => {
  bag(paper, COLOURS.sky, 170, 56);
  paper.fill(oval(160, 168, 58, 54), COLOURS.paper);
  paper.fill(poly('118,146 202,146 200,166 178,178 172,202 148,202 142,178 120,166', 9), COLOURS.rose);
  paper.fill(join(rect(118, 146, 16, 14, 3), rect(186, 146, 16, 14, 3)), COLOURS.yellow);
};

const nappyCream: Drawing = (paper) => {
  tube(paper, COLOURS.paper, COLOURS.rose);
  paper.fill(oval(160, 132, 25), light(COLOURS.rose, 0.3));
  paper.fill(join(oval(153, 128, 9), oval(167, 128, 9), poly('145,132 175,132 160,150', 3)), COLOURS.rose);
};

const babyBottle: Drawing = (paper) => {
  shadow(paper, 120, 270);
  paper.fill(poly('148,72 154,44 166,44 172,72', 7), COLOURS.wood);
  paper.fill(rect(128, 70, 64, 16, 7), COLOURS.wood);
  paper.fill(rect(118, 84, 84, 26, 7), COLOURS.sage);
  paper.fill(rect(114, 110, 92, 158, 24), light(COLOURS.sky, 0.45));
  paper.fill(rect(114, 158, 92, 110, 24), COLOURS.white);
  paper.fill(rect(184, 110, 22, 158, 11), '#cfdfe4');
  for (let y = 140; y < 250; y += 22) paper.stroke(segment(128, y, y % 4 ? 146 : 154, y), 3, COLOURS.petrol);
};

function tablets(colour: Colour): Drawing {
  return (paper) => {
    carton(paper, [70, 92, 150, 92], colour);
    paper.fill(rect(70, 112, 150, 44), COLOURS.paper);
    paper.fill(rect(84, 124, 74, 8, 3), colour);
    paper.fill(rect(84, 138, 48, 6, 3), light(colour, 0.4));
    paper.fill(rect(98, 206, 150, 58, 9), COLOURS.steel);
    for (let x = 120; x < 240; x += 27) paper.fill(join(oval(x, 222, 9), oval(x, 247, 9)), COLOURS.white);
  };
}

const syrup: Drawing = (paper) => {
  bottle(paper, '160,92 180,94 184,112 206,134 206,266 160,266', COLOURS.brown);
  paper.fill(rect(140, 58, 40, 38, 6), COLOURS.paper);
  label(paper, 118, 154, 84, 86, COLOURS.leaf);
  paper.stroke(line('160,166 160,202'), 3, COLOURS.leaf);
  for (const y of [174, 184, 194])
    paper.stroke(
      line([
        [150, y - 5],
        [160, y],
        [170, y - 5],
      ]),
      4,
      COLOURS.leaf,
    );
};

const test: Drawing = (paper) => {
  for (const [x, y] of [
    [132, 118],
    [178, 190],
  ] as const) {
    const place = (shape: ReturnType<typeof rect>) => turn(shape, -28, x, y);
    paper.fill(place(rect(x - 100, y - 11, 60, 22, 8)), COLOURS.sky);
    paper.fill(place(rect(x - 60, y - 20, 150, 40, 18)), COLOURS.white);
    paper.outline(place(rect(x - 60, y - 20, 150, 40, 18)), 2.5, '#c9d2d8');
    paper.fill(place(rect(x - 16, y - 9, 48, 18, 6)), '#dfe6ea');
    paper.fill(place(rect(x - 4, y - 8, 5, 16)), COLOURS.coral);
  }
};

const monitor: Drawing = (paper) => {
  paper.stroke(curve('150,196 120,236 196,258 232,220'), 6, COLOURS.black);
  paper.fill(rect(62, 76, 132, 128, 20), COLOURS.paper);
  paper.outline(rect(62, 76, 132, 128, 20), 3, '#c9d2d8');
  paper.fill(rect(78, 92, 100, 74, 8), '#c5d3c2');
  paper.stroke(line('88,130 108,130 116,112 126,150 136,130 168,130'), 4, COLOURS.forest);
  paper.fill(oval(128, 186, 10), COLOURS.petrol);
  paper.fill(rect(200, 122, 84, 104, 24), COLOURS.night);
  paper.fill(oval(242, 126, 40, 15), dark(COLOURS.night, 0.35));
};

function supplement(colour: Colour, cap: Colour, pill: Colour): Drawing {
  return (paper) => {
    jar(paper, colour, cap);
    label(paper, 104, 140, 112, 84, cap);
    paper.fill(turn(rect(140, 152, 40, 20, 10), -24, 160, 162), pill);
    paper.fill(turn(rect(160, 152, 20, 20, 10), -24, 160, 162), light(pill, 0.5));
  };
}

const drops: Drawing = (paper) => {
  bottle(paper, '160,132 186,134 200,150 200,266 160,266', COLOURS.leather, 10);
  paper.fill(rect(138, 96, 44, 40, 6), COLOURS.black);
  paper.fill(poly('146,100 150,48 170,48 174,100', 9), COLOURS.black);
  label(paper, 122, 172, 76, 74, COLOURS.orange);
  paper.fill(oval(160, 196, 12), COLOURS.yellow);
};

const PUMP: Outline = '160,116 192,118 204,134 206,266 160,266';

const lotion: Drawing = (paper) => {
  bottle(paper, PUMP, COLOURS.ecru, 14);
  paper.fill(rect(144, 92, 32, 26, 5), COLOURS.walnut);
  paper.stroke(line('160,92 160,66 118,66 114,76'), 11, COLOURS.walnut);
  label(paper, 118, 152, 84, 88, COLOURS.walnut);
  paper.fill(turn(oval(160, 180, 13, 22), 32, 160, 180), COLOURS.brown);
  for (const x of [-5, 4])
    paper.stroke(
      turn(
        curve([
          [160 + x, 162],
          [160 + x * 1.6, 180],
          [160 + x, 198],
        ]),
        32,
        160,
        180,
      ),
      2.5,
      COLOURS.wood,
    );
};

const cottonBalls: Drawing = (paper) => {
  shadow(paper, 190, 264);
  paper.fill(rect(76, 96, 168, 168, 26), '#d5e0e6');
  for (const [x, y] of [
    [112, 228],
    [160, 236],
    [208, 228],
    [128, 188],
    [186, 190],
    [112, 150],
    [206, 150],
    [158, 152],
    [146, 118],
    [184, 116],
  ] as const) {
    paper.fill(join(oval(x, y, 24), oval(x - 14, y + 8, 16), oval(x + 14, y + 7, 16)), COLOURS.white);
    paper.stroke(arc(x, y, 15, 15, 30, 120), 3, '#e3e8ea');
  }
  paper.outline(rect(76, 96, 168, 168, 26), 5, '#bccad2');
  paper.fill(rect(66, 74, 188, 30, 10), COLOURS.wood);
};

const handCream: Drawing = (paper) => {
  tube(paper, COLOURS.yellow, COLOURS.walnut);
  for (const [x, y] of [
    [148, 108],
    [172, 108],
    [160, 128],
    [136, 128],
    [184, 128],
    [148, 148],
    [172, 148],
  ] as const) {
    paper.outline(
      poly([
        [x, y - 12],
        [x + 10, y - 6],
        [x + 10, y + 6],
        [x, y + 12],
        [x - 10, y + 6],
        [x - 10, y - 6],
      ]),
      3,
      COLOURS.paper,
    );
  }
};

const soap: Drawing = (paper) => {
  shadow(paper, 230, 240);
  paper.fill(poly('56,168 96,116 272,116 264,214 232,240 62,240', 18), dark(COLOURS.sage, 0.12));
  paper.fill(poly('54,168 92,118 268,118 236,168', 14), light(COLOURS.sage, 0.25));
  paper.fill(rect(54, 164, 184, 76, 14), COLOURS.sage);
  paper.stroke(line('104,202 192,202'), 4, COLOURS.forest);
  for (let x = 112; x < 190; x += 14)
    paper.stroke(
      line([
        [x + 9, 190],
        [x, 202],
        [x + 9, 214],
      ]),
      4,
      COLOURS.forest,
    );
  for (const [x, y, r] of [
    [84, 84, 18],
    [122, 60, 12],
    [238, 78, 15],
  ] as const)
    paper.stroke(arc(x, y, r, r, 0, 360), 3, '#b9cdd5');
};

function wine(glass: Colour, accent: Colour, cap: Colour): Drawing {
  return (paper) => {
    bottle(paper, '160,30 174,32 176,100 200,136 200,268 160,268', glass, 12);
    paper.fill(rect(143, 28, 34, 50, 5), cap);
    paper.fill(rect(122, 164, 78, 78, 3), COLOURS.paper);
    for (const [x, y] of [
      [150, 186],
      [162, 186],
      [174, 186],
      [156, 197],
      [168, 197],
      [162, 208],
    ] as const)
      paper.fill(oval(x, y, 6.5), accent);
    paper.fill(rect(138, 224, 48, 6, 3), accent);
  };
}

export const CARE: Readonly<Record<string, Drawing>> = {
  'panales-talla-1-44': nappies,
  'crema-panal-75': nappyCream,
  'biberon-cristal-240': babyBottle,
  'ibuprofeno-400-20': tablets(COLOURS.coral),
  'jarabe-tos-tomillo': syrup,
  'prueba-embarazo-2': test,
  'tensiometro-brazo': monitor,
  'zinc-comprimidos-90': supplement(COLOURS.steel, COLOURS.petrol, COLOURS.grey),
  'acido-folico-60': supplement(COLOURS.sage, COLOURS.forest, COLOURS.leaf),
  'vitamina-d-gotas': drops,
  'locion-manteca-cacao-400': lotion,
  'bolas-algodon-100': cottonBalls,
  'crema-manos-miel': handCream,
  'jabon-pastilla-romero': soap,
  'vino-tinto-crianza-75': wine(COLOURS.forest, COLOURS.burgundy, COLOURS.burgundy),
  'vermut-rojo-casa-1l': wine(COLOURS.burgundy, COLOURS.brick, COLOURS.mustard),
};
