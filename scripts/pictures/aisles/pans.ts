import { COLOURS, type Colour, dark, light } from '../colours.ts';
import { type Drawing, shadow } from '../motifs.ts';
import { arc, curve, flip, join, oval, poly, rect, turn } from '../shapes.ts';

function pan(metal: Colour, handle: Colour, radius: number): Drawing {
  return (paper) => {
    paper.fill(turn(rect(190, 150, 112, 20, 9), 38, 136, 160), handle);
    paper.fill(turn(oval(290, 160, 5), 38, 136, 160), COLOURS.paper);
    paper.fill(oval(136, 142, radius), dark(metal, 0.22));
    paper.fill(oval(136, 142, radius - 9), metal);
    paper.fill(oval(136, 142, radius - 22), light(metal, 0.09));
    paper.stroke(arc(136, 142, radius - 34, radius - 34, 195, 260), 6, light(metal, 0.25));
  };
}

const skillet: Drawing = (paper) => {
  const metal = COLOURS.iron;
  paper.fill(poly('216,196 232,178 292,230 282,252 266,256', 10), metal);
  paper.fill(oval(272, 236, 6), COLOURS.paper);
  paper.fill(join(oval(136, 144, 96), poly('40,112 28,144 40,176', 8)), dark(metal, 0.25));
  paper.fill(oval(136, 144, 84), metal);
  paper.fill(oval(140, 150, 47, 40), COLOURS.white);
  paper.fill(join(oval(112, 134, 22, 19), oval(168, 170, 20, 18)), COLOURS.white);
  paper.fill(oval(142, 148, 20), COLOURS.yellow);
  paper.stroke(arc(142, 148, 11, 11, 200, 280), 4, light(COLOURS.yellow, 0.5));
};

const casserole: Drawing = (paper) => {
  const colour = COLOURS.brick;
  shadow(paper, 220, 252);
  const grip = arc(66, 166, 20, 16, 90, 270);
  paper.stroke(join(grip, flip(grip)), 12, dark(colour, 0.26));
  const body = poly('66,136 254,136 244,250 76,250', 24);
  paper.fill(body, colour);
  paper.fill(rect(196, 0, 100, 320), dark(colour, 0.13), body);
  paper.fill(rect(84, 166, 9, 58, 4), light(colour, 0.25));
  paper.fill(poly('60,138 92,102 228,102 260,138', 16), light(colour, 0.09));
  paper.fill(rect(56, 128, 208, 14, 7), dark(colour, 0.2));
  paper.fill(rect(142, 78, 36, 26, 9), COLOURS.ecru);
  for (const x of [122, 160, 198])
    paper.stroke(
      curve([
        [x, 62],
        [x - 8, 50],
        [x + 6, 38],
        [x - 2, 24],
      ]),
      4,
      dark('#ece6dc', 0.12),
    );
};

export const PANS: Readonly<Record<string, Drawing>> = {
  'sarten-hierro-28': pan('#5f6670', COLOURS.iron, 100),
  'sarten-fundicion-24': skillet,
  'olla-esmaltada-roja-26': casserole,
};
