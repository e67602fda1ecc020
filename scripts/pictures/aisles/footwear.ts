import { COLOURS, type Colour, dark, light } from '../colours.ts';
import { type Drawing, shadow } from '../motifs.ts';
import {
  arc,
  curve,
  join,
  line,
  move,
  oval,
  type Point,
  poly,
  rect,
  type Shape,
  scale,
  segment,
} from '../shapes.ts';

interface Boot {
  readonly upper: Colour;
  readonly sole: Colour;
  readonly laces: Colour;
  readonly collar: Colour;
  readonly height: number;
  readonly toe: Colour;
}

function boot({ upper, sole, laces, collar, height, toe }: Boot): Drawing {
  return (paper) => {
    shadow(paper, 236, 266);
    const shaft: readonly Point[] = [
      [74, height],
      [158, height - 6],
      [172, 150],
      [224, 176],
      [256, 206],
      [258, 236],
      [72, 236],
    ];
    const body = poly(shaft, 20);
    paper.fill(body, upper);
    paper.fill(
      poly([
        [60, height - 20],
        [112, height - 20],
        [104, 240],
        [60, 240],
      ]),
      dark(upper, 0.1),
      body,
    );
    paper.fill(oval(262, 244, 56, 50), toe, body);
    paper.fill(poly('60,196 108,206 112,250 60,250', 6), dark(upper, 0.22), body);
    paper.fill(rect(68, height - 10, 96, 24, 10), collar);
    const tongue = poly(
      [
        [132, height - 22],
        [168, height - 16],
        [204, 176],
        [172, 182],
      ],
      10,
    );
    paper.fill(tongue, dark(upper, 0.3));
    const rows = Math.round((168 - height) / 20);
    for (let i = 0; i <= rows; i++) {
      const y = height + 14 + i * ((152 - height) / rows);
      const x = 142 + Math.max(0, y - 120) * 0.62 + (y - height) * 0.06;
      paper.stroke(segment(x - 8, y + 5, x + 26, y - 3), 5, laces);
      paper.fill(oval(x - 10, y + 6, 3.5), COLOURS.yellow);
    }
    paper.stroke(curve('108,204 140,196 172,204 206,226'), 3, dark(upper, 0.25), body);
    paper.fill(poly('64,230 266,230 270,250 262,264 66,264 60,250', 7), sole);
    for (let x = 82; x < 260; x += 26) paper.fill(rect(x, 254, 12, 11, 2), light(sole, 0.2));
    paper.stroke(line('68,238 262,238'), 3, light(sole, 0.35));
  };
}

const tin: Drawing = (paper) => {
  shadow(paper, 190, 250);
  paper.fill(join(rect(74, 170, 172, 74, 12), oval(160, 236, 86, 18)), dark(COLOURS.mustard, 0.18));
  paper.fill(oval(160, 168, 86, 40), COLOURS.mustard);
  paper.fill(oval(160, 165, 72, 31), COLOURS.ecru);
  const cell = poly('160,146 176,153 176,169 160,176 144,169 144,153', 2);
  for (const [dx, dy] of [
    [-17, -2],
    [17, -2],
    [0, 12],
  ] as const) {
    paper.fill(move(scale(cell, 0.52, 160, 161), dx, dy), COLOURS.mustard);
  }
  const bee = oval(160, 92, 24, 16);
  paper.fill(join(oval(148, 74, 12, 17), oval(172, 74, 12, 17)), COLOURS.sky);
  paper.fill(bee, COLOURS.yellow);
  for (const x of [150, 163, 176]) paper.stroke(segment(x, 72, x, 112), 6, COLOURS.black, bee);
};

const shoeBrush: Drawing = (paper) => {
  shadow(paper, 230, 252);
  for (let x = 62; x < 262; x += 9)
    paper.stroke(segment(x, 180, x - 3 + (x % 5), 240), 8, x % 2 ? COLOURS.brown : COLOURS.black);
  const handle = poly('50,132 108,112 160,106 212,112 270,132 270,190 50,190', 16);
  paper.fill(handle, COLOURS.wood);
  paper.fill(rect(40, 168, 240, 30), dark(COLOURS.wood, 0.14), handle);
  for (const y of [128, 146])
    paper.stroke(
      curve([
        [66, y + 8],
        [130, y - 6],
        [200, y + 4],
        [262, y + 2],
      ]),
      2.5,
      dark(COLOURS.wood, 0.15),
      handle,
    );
};

const laces: Drawing = (paper) => {
  const coil = (x: number) => {
    for (const r of [58, 46, 34])
      paper.stroke(arc(x, 140, r * 0.62, r, 0, 360), 7, r === 46 ? dark(COLOURS.brick, 0.2) : COLOURS.brick);
    paper.fill(rect(x - 42, 126, 84, 30, 6), COLOURS.paper);
    paper.stroke(
      curve([
        [x - 6, 196],
        [x - 22, 224],
        [x - 4, 250],
      ]),
      7,
      COLOURS.brick,
    );
    paper.stroke(
      curve([
        [x + 8, 196],
        [x + 24, 222],
        [x + 20, 246],
      ]),
      7,
      COLOURS.brick,
    );
    paper.stroke(
      line(
        [
          [x - 6, 248],
          [x - 2, 262],
        ],
        [
          [x + 20, 246],
          [x + 18, 260],
        ],
      ),
      6,
      COLOURS.steel,
    );
  };
  coil(108);
  coil(212);
};

const insoles: Drawing = (paper) => {
  const sole = (x: number, side: number): Shape =>
    poly(
      [
        [x - 30 * side, 60],
        [x + 26 * side, 56],
        [x + 38 * side, 110],
        [x + 22 * side, 168],
        [x + 30 * side, 240],
        [x, 270],
        [x - 28 * side, 240],
        [x - 20 * side, 168],
        [x - 40 * side, 112],
      ],
      26,
    );
  for (const [x, side] of [
    [106, -1],
    [214, 1],
  ] as const) {
    paper.fill(sole(x, side), COLOURS.ecru);
    paper.outline(scale(sole(x, side), 0.86, x, 164), 2.5, dark(COLOURS.ecru, 0.25));
  }
};

const tozal = (upper: Colour) =>
  boot({
    upper,
    sole: COLOURS.black,
    laces: COLOURS.brick,
    collar: dark(upper, 0.4),
    height: 62,
    toe: dark(upper, 0.28),
  });

export const FOOTWEAR: Readonly<Record<string, Drawing>> = {
  'botas-tozal-cuero-marron': tozal(COLOURS.leather),
  'botas-tozal-cuero-negro': tozal('#56504d'),
  'botas-senda-ligeras-verde': boot({
    upper: COLOURS.moss,
    sole: COLOURS.brown,
    laces: COLOURS.ecru,
    collar: COLOURS.yellow,
    height: 88,
    toe: dark(COLOURS.moss, 0.35),
  }),
  'zapatillas-barranco-naranja': boot({
    upper: COLOURS.orange,
    sole: COLOURS.night,
    laces: COLOURS.paper,
    collar: COLOURS.night,
    height: 128,
    toe: COLOURS.black,
  }),
  'cera-abeja-cuero': tin,
  'cepillo-calzado-crin': shoeBrush,
  'cordones-montana-rojo': laces,
  'plantillas-lana-fieltro': insoles,
};
