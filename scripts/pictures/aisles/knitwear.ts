import { COLOURS, type Colour, dark, light } from '../colours.ts';
import type { Drawing } from '../motifs.ts';
import type { Paper } from '../Paper.ts';
import {
  both,
  curve,
  flip,
  join,
  line,
  oval,
  type Point,
  poly,
  rect,
  type Shape,
  segment,
} from '../shapes.ts';

const BODY: Shape = both('160,76 192,78 216,92 220,150 222,250 160,252', 10);
const SLEEVE: Shape = poly('200,82 226,94 246,140 266,232 236,242 214,160', 10);
const CUFF: Shape = poly('233,226 262,216 268,238 238,248', 4);

function jumper(paper: Paper, colour: Colour): Shape {
  const sleeves = join(SLEEVE, flip(SLEEVE));
  paper.fill(sleeves, dark(colour, 0.09));
  paper.fill(BODY, colour);
  paper.fill(rect(160, 0, 160, 320), dark(colour, 0.05), BODY);
  paper.stroke(line('214,112 217,170', '106,112 103,170'), 2.5, dark(colour, 0.2));
  paper.fill(join(CUFF, flip(CUFF), rect(98, 244, 124, 22, 5)), dark(colour, 0.18));
  for (let x = 110; x < 220; x += 12) paper.stroke(segment(x, 249, x, 262), 2, dark(colour, 0.3));
  return BODY;
}

function roundNeck(paper: Paper, colour: Colour): void {
  paper.fill(oval(160, 80, 34, 17), dark(colour, 0.18));
  paper.fill(oval(160, 77, 25, 10), dark(colour, 0.46));
}

const cable: Drawing = (paper) => {
  const colour = COLOURS.ecru;
  jumper(paper, colour);
  for (const x of [128, 160, 192]) {
    const wave = (side: number) =>
      curve(
        [108, 130, 152, 174, 196, 218, 238].map((y, index): Point => [x + (index % 2 ? side : -side), y]),
      );
    paper.stroke(wave(7), 4, dark(colour, 0.17));
    paper.stroke(wave(-7), 4, dark(colour, 0.17));
  }
  roundNeck(paper, colour);
};

const plain: Drawing = (paper) => {
  const body = jumper(paper, COLOURS.sage);
  const yoke = curve('96,116 130,136 160,141 190,136 224,116');
  paper.stroke(yoke, 4, light(COLOURS.sage, 0.4), body);
  roundNeck(paper, COLOURS.sage);
};

const rollNeck: Drawing = (paper) => {
  const colour = COLOURS.burgundy;
  jumper(paper, colour);
  for (const x of [124, 142, 178, 196]) paper.stroke(segment(x, 122, x, 238), 2.5, dark(colour, 0.16));
  paper.fill(both('160,44 186,46 192,90 160,98', 8), dark(colour, 0.14));
  paper.fill(both('160,44 184,46 187,62 160,68', 7), light(colour, 0.12));
};

const cardigan: Drawing = (paper) => {
  const colour = COLOURS.grey;
  const body = jumper(paper, colour);
  paper.fill(both('160,70 188,74 160,172', 3), COLOURS.paper);
  const band = poly('182,66 196,74 170,176 170,266 156,266 156,172', 3);
  paper.fill(band, dark(colour, 0.24));
  paper.fill(flip(band), dark(colour, 0.16));
  for (const y of [184, 212, 240]) paper.fill(oval(162, y, 5.5), COLOURS.wood);
  for (const x of [112, 180]) paper.fill(rect(x, 200, 30, 32, 5), dark(colour, 0.12), body);
};

export const KNITWEAR: Readonly<Record<string, Drawing>> = {
  'jersey-lana-fago-crudo': cable,
  'jersey-merino-borau-verde': plain,
  'jersey-cuello-alto-hecho-granate': rollNeck,
  'chaqueta-punto-aisa-gris': cardigan,
};
