import { COLOURS, type Colour, dark, light } from '../colours.ts';
import type { Drawing } from '../motifs.ts';
import type { Paper } from '../Paper.ts';
import {
  arc,
  both,
  curve,
  flip,
  join,
  line,
  oval,
  poly,
  rect,
  type Shape,
  segment,
  turn,
} from '../shapes.ts';

const CROWN: Shape = both('160,62 206,70 236,120 242,200 160,204', 30);

function beanie(paper: Paper, colour: Colour, fold: Colour): void {
  paper.fill(CROWN, colour);
  paper.fill(rect(196, 0, 80, 320), dark(colour, 0.08), CROWN);
  for (const x of [-54, -28, 0, 28, 54]) {
    paper.stroke(
      curve([
        [160 + x * 0.35, 70],
        [160 + x * 0.85, 120],
        [160 + x * 1.1, 200],
      ]),
      4,
      dark(colour, 0.15),
      CROWN,
    );
  }
  paper.fill(rect(70, 186, 180, 58, 16), fold);
  for (let x = 84; x < 244; x += 15) paper.stroke(segment(x, 198, x, 232), 4, dark(fold, 0.13));
}

const bobble: Drawing = (paper) => {
  beanie(paper, COLOURS.brick, COLOURS.ecru);
  for (let x = 92; x < 236; x += 24)
    paper.fill(
      poly([
        [x - 11, 160],
        [x, 144],
        [x + 11, 160],
        [x, 176],
      ]),
      COLOURS.ecru,
      CROWN,
    );
  const tuft = Array.from({ length: 12 }, (_, i) => turn(oval(160, 36, 9, 11), i * 30, 160, 56));
  paper.fill(join(...tuft, oval(160, 56, 24)), COLOURS.ecru);
  paper.stroke(arc(160, 56, 16, 16, 20, 130), 4, dark(COLOURS.ecru, 0.14));
};

const thin: Drawing = (paper) => {
  const crown = both('160,92 204,98 234,146 240,226 160,232', 34);
  paper.fill(crown, COLOURS.moss);
  paper.fill(rect(190, 0, 90, 320), dark(COLOURS.moss, 0.1), crown);
  paper.fill(rect(70, 206, 180, 14), COLOURS.yellow, crown);
  paper.stroke(curve('160,94 166,150 164,204'), 3, dark(COLOURS.moss, 0.2), crown);
};

const rainHat: Drawing = (paper) => {
  const colour = COLOURS.walnut;
  paper.fill(oval(160, 214, 128, 38), dark(colour, 0.2));
  paper.fill(oval(160, 206, 128, 36), colour);
  const crown = both('160,84 204,90 228,200 160,216', 26);
  paper.fill(crown, light(colour, 0.1));
  paper.fill(rect(180, 0, 90, 320), dark(colour, 0.04), crown);
  paper.fill(poly('84,176 240,176 240,204 160,212 84,204'), dark(colour, 0.36), crown);
};

const bear: Drawing = (paper) => {
  const colour = COLOURS.mustard;
  paper.fill(join(oval(106, 76, 26), oval(214, 76, 26)), dark(colour, 0.14));
  paper.fill(join(oval(106, 77, 14), oval(214, 77, 14)), COLOURS.ecru);
  const flap = poly('206,176 248,170 248,232 226,254 206,232', 14);
  paper.fill(join(flap, flip(flap)), dark(colour, 0.2));
  paper.stroke(line('228,250 232,284', '92,250 88,284'), 5, COLOURS.brown);
  paper.fill(CROWN, colour);
  paper.fill(rect(70, 170, 180, 40, 14), COLOURS.ecru);
  paper.fill(join(oval(138, 138, 6), oval(182, 138, 6), oval(160, 154, 9, 7)), COLOURS.brown);
};

export const HEADWEAR: Readonly<Record<string, Drawing>> = {
  'gorro-punto-azul-noche': (paper) => beanie(paper, COLOURS.night, light(COLOURS.night, 0.12)),
  'gorro-pompon-rojo-teja': bobble,
  'gorro-merino-fino-verde': thin,
  'sombrero-lluvia-encerado': rainHat,
  'gorro-osezno-mostaza': bear,
};
