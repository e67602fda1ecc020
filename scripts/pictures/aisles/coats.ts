import { COLOURS, type Colour, dark, light } from '../colours.ts';
import type { Drawing } from '../motifs.ts';
import {
  arc,
  both,
  curve,
  flip,
  join,
  line,
  type Outline,
  oval,
  poly,
  rect,
  type Shape,
  segment,
} from '../shapes.ts';

interface Cut {
  /** Where the hem lies. */
  readonly hem: number;
  readonly hood: boolean;
  /** How wide the hem is, from the middle. */
  readonly flare: number;
}

const outline = ({ hem, flare }: Cut): Shape =>
  both(
    [
      [160, 78],
      [190, 80],
      [214, 96],
      [218, 150],
      [160 + flare, hem],
      [160, hem + 4],
    ],
    12,
  );

const sleeve: Outline = '196,82 222,92 240,132 256,216 230,224 212,160';

/** Body, sleeves and hood: what all coats share. */
function coat(paper: Parameters<Drawing>[0], colour: Colour, cut: Cut): Shape {
  const body = outline(cut);
  const right = poly(sleeve, 10);
  const arms = join(right, flip(right));
  if (cut.hood) {
    paper.fill(both('160,40 190,46 202,78 188,104 160,108', 18), dark(colour, 0.2));
    paper.fill(both('160,56 178,62 184,82 174,102 160,106', 14), dark(colour, 0.42));
  }
  paper.fill(arms, dark(colour, 0.1));
  paper.fill(body, colour);
  paper.fill(rect(160, 0, 160, 320), dark(colour, 0.07), body);
  paper.stroke(line('212,112 214,168', '108,112 106,168'), 2.5, dark(colour, 0.24));
  return body;
}

function pockets(paper: Parameters<Drawing>[0], colour: Colour, y: number): void {
  for (const x of [112, 178]) {
    paper.fill(rect(x, y, 32, 30, 5), dark(colour, 0.14));
    paper.fill(rect(x - 2, y - 4, 36, 11, 4), dark(colour, 0.26));
  }
}

function winterCoat(colour: Colour, accent: Colour): Drawing {
  return (paper) => {
    const cut = { hem: 272, hood: true, flare: 66 };
    coat(paper, colour, cut);
    const fur = arc(160, 84, 39, 42, 150, 390);
    paper.stroke(fur, 15, COLOURS.ecru);
    paper.stroke(arc(160, 84, 33, 36, 160, 380), 4, dark(COLOURS.ecru, 0.12));
    paper.fill(rect(151, 106, 18, 167, 3), dark(colour, 0.16));
    for (const y of [130, 166, 202, 238]) paper.fill(oval(160, y, 5), accent);
    pockets(paper, colour, 206);
    for (const side of [0, 1]) {
      const cuff = poly('228,210 256,203 259,217 231,225', 4);
      paper.fill(side ? flip(cuff) : cuff, dark(colour, 0.32));
    }
  };
}

const downJacket: Drawing = (paper) => {
  const colour = COLOURS.moss;
  const body = coat(paper, colour, { hem: 236, hood: true, flare: 60 });
  paper.stroke(arc(160, 84, 32, 34, 165, 375), 12, light(colour, 0.14));
  for (const y of [122, 150, 178, 206]) {
    paper.stroke(
      curve([
        [94, y - 4],
        [128, y + 5],
        [160, y + 2],
        [192, y + 5],
        [226, y - 4],
      ]),
      4,
      dark(colour, 0.24),
      body,
    );
  }
  const seams = line('206,136 250,122', '210,168 256,158', '216,198 262,188');
  const right = poly(sleeve, 10);
  paper.stroke(join(seams, flip(seams)), 3.5, dark(colour, 0.3), join(right, flip(right)));
  paper.stroke(line('160,112 160,236'), 5, dark(colour, 0.42));
  paper.fill(rect(157, 118, 6, 12, 3), COLOURS.yellow);
};

const woolCoat: Drawing = (paper) => {
  const colour = COLOURS.stone;
  const body = coat(paper, colour, { hem: 282, hood: false, flare: 62 });
  paper.fill(both('160,66 184,70 188,92 160,140', 5), dark(colour, 0.5));
  paper.fill(both('160,70 174,74 160,128', 2), COLOURS.ecru);
  const lapel = poly('182,70 206,92 194,112 202,122 160,176 160,140 184,96', 4);
  paper.fill(lapel, light(colour, 0.16));
  paper.fill(flip(lapel), light(colour, 0.26));
  paper.stroke(line('160,176 160,282'), 3, dark(colour, 0.3), body);
  for (const y of [186, 214, 242]) {
    paper.fill(join(oval(146, y, 5.5), oval(176, y, 5.5)), COLOURS.walnut);
  }
  paper.stroke(line('104,214 132,222', '216,214 188,222'), 5, dark(colour, 0.24));
};

const bearCoat: Drawing = (paper) => {
  const colour = COLOURS.mustard;
  paper.fill(join(oval(126, 50, 17), oval(194, 50, 17)), dark(colour, 0.2));
  paper.fill(join(oval(126, 51, 9), oval(194, 51, 9)), COLOURS.ecru);
  const body = coat(paper, colour, { hem: 240, hood: true, flare: 64 });
  paper.stroke(arc(160, 82, 34, 35, 150, 390), 12, light(colour, 0.2));
  for (const y of [146, 188]) paper.stroke(segment(90, y, 230, y), 4, dark(colour, 0.2), body);
  paper.stroke(line('160,112 160,240'), 6, COLOURS.brown);
  for (const x of [114, 180]) paper.fill(rect(x, 198, 28, 26, 8), dark(colour, 0.16));
};

/** A rain jacket: smooth cloth, taped seams, drops that run off. */
function rainJacket(colour: Colour, hem: number): Drawing {
  return (paper) => {
    const body = coat(paper, colour, { hem, hood: true, flare: 62 });
    paper.stroke(arc(160, 84, 35, 38, 160, 380), 8, light(colour, 0.24));
    paper.fill(poly('96,90 224,90 222,132 160,142 98,132', 4), light(colour, 0.13), body);
    paper.stroke(segment(160, 108, 160, hem), 7, dark(colour, 0.3), body);
    paper.stroke(segment(160, 112, 160, hem - 4), 2, COLOURS.paper, body);
    paper.stroke(line('116,184 128,222', '204,184 192,222'), 5, dark(colour, 0.3));
    paper.stroke(line('146,110 142,140', '174,110 178,140'), 2.5, COLOURS.paper);
    for (const [x, y] of [
      [66, 92],
      [262, 78],
      [52, 168],
    ] as const)
      drop(paper, x, y);
  };
}

function drop(paper: Parameters<Drawing>[0], x: number, y: number): void {
  paper.fill(
    join(
      oval(x, y + 5, 5.5),
      poly([
        [x, y - 10],
        [x + 5.2, y + 3.5],
        [x - 5.2, y + 3.5],
      ]),
    ),
    '#9dbfca',
  );
}

const windbreaker: Drawing = (paper) => {
  const colour = COLOURS.coral;
  const body = coat(paper, colour, { hem: 234, hood: true, flare: 58 });
  paper.fill(poly('80,150 240,128 240,160 80,182'), COLOURS.ecru, body);
  paper.fill(poly('80,182 240,160 240,172 80,194'), COLOURS.petrol, body);
  paper.stroke(arc(160, 84, 35, 38, 160, 380), 7, light(colour, 0.26));
  paper.stroke(line('160,108 160,236'), 4, dark(colour, 0.36));
  paper.fill(rect(98, 226, 124, 12, 5), dark(colour, 0.22));
};

export const COATS: Readonly<Record<string, Drawing>> = {
  'abrigo-pirineo-azul-noche': winterCoat(COLOURS.night, COLOURS.ecru),
  'abrigo-pirineo-rojo-teja': winterCoat(COLOURS.brick, COLOURS.brown),
  'plumifero-ibon-verde-musgo': downJacket,
  'abrigo-lana-anso-gris': woolCoat,
  'abrigo-osezno-mostaza': bearCoat,
  'chubasquero-bruma-amarillo': rainJacket(COLOURS.yellow, 248),
  'chubasquero-bruma-petroleo': rainJacket(COLOURS.petrol, 248),
  'cortavientos-collado-coral': windbreaker,
  'parka-sirimiri-verde-bosque': rainJacket(COLOURS.forest, 276),
};
