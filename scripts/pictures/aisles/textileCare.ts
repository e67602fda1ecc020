import { COLOURS, dark, light } from '../colours.ts';
import { bottle, type Drawing, shadow } from '../motifs.ts';
import type { Paper } from '../Paper.ts';
import { arc, curve, join, line, oval, poly, rect, segment, turn } from '../shapes.ts';

const lavenderSprig = (paper: Paper, x: number, y: number): void => {
  paper.stroke(segment(x, y, x, y + 40), 3, COLOURS.leaf);
  for (let i = 0; i < 4; i++)
    paper.fill(join(oval(x - 5, y + i * 9, 5, 4), oval(x + 5, y + 4 + i * 9, 5, 4)), COLOURS.lavender);
  paper.fill(oval(x, y - 6, 4, 6), COLOURS.lavender);
};

const woolWash: Drawing = (paper) => {
  bottle(paper, '160,92 180,92 186,112 214,140 214,266 160,266', light(COLOURS.lavender, 0.34), 16);
  paper.fill(rect(138, 58, 44, 38, 6), COLOURS.paper);
  paper.fill(rect(166, 58, 16, 38, 5), dark(COLOURS.paper, 0.1));
  paper.fill(rect(116, 158, 88, 88, 6), COLOURS.paper);
  for (const x of [140, 160, 180]) lavenderSprig(paper, x, x === 160 ? 182 : 190);
};

const spray: Drawing = (paper) => {
  const colour = COLOURS.petrol;
  bottle(paper, '160,112 192,114 200,134 200,266 160,266', colour, 12);
  paper.fill(rect(130, 94, 60, 24, 6), COLOURS.steel);
  paper.fill(rect(142, 66, 36, 32, 8), COLOURS.paper);
  for (const [x, y] of [
    [106, 64],
    [90, 78],
    [84, 52],
    [110, 84],
    [70, 66],
  ] as const)
    paper.fill(oval(x, y, 4), '#8fb6c4');
  paper.fill(oval(160, 200, 30), COLOURS.paper);
  paper.fill(join(oval(160, 208, 12), poly('160,178 171,203 149,203')), colour);
};

const clothesBrush: Drawing = (paper) => {
  paper.fill(turn(oval(238, 160, 14, 12), -36), dark(COLOURS.wood, 0.1));
  for (let x = 54; x < 172; x += 7)
    paper.stroke(
      turn(segment(x, 172, x + (x % 3), 206), -36),
      6,
      x % 2 ? COLOURS.ecru : dark(COLOURS.ecru, 0.2),
    );
  paper.fill(
    turn(poly('44,142 170,142 196,150 286,148 294,164 286,176 196,172 170,184 44,184', 14), -36),
    COLOURS.wood,
  );
  paper.stroke(turn(line('58,156 166,156 196,160 276,160'), -36), 3, dark(COLOURS.wood, 0.18));
  paper.fill(turn(oval(278, 162, 5), -36), COLOURS.paper);
};

const comb: Drawing = (paper) => {
  const colour = COLOURS.terracotta;
  for (let x = 84; x < 244; x += 8) paper.stroke(segment(x, 170, x, 226), 4, dark(colour, 0.14));
  paper.fill(poly('70,120 104,96 216,96 250,120 250,184 70,184', 16), colour);
  paper.stroke(curve('84,130 130,116 190,128 238,122'), 3, dark(colour, 0.15));
  paper.stroke(curve('84,152 140,142 190,156 238,146'), 3, dark(colour, 0.15));
  for (const [x, y] of [
    [92, 252],
    [132, 262],
    [214, 256],
  ] as const)
    paper.fill(join(oval(x, y, 12), oval(x + 9, y + 5, 9), oval(x - 10, y + 4, 8)), COLOURS.sage);
};

const cedarBalls: Drawing = (paper) => {
  shadow(paper, 210, 262);
  for (const [x, y] of [
    [96, 226],
    [160, 232],
    [224, 226],
    [126, 176],
    [194, 176],
    [160, 124],
  ] as const) {
    paper.fill(oval(x, y, 34), COLOURS.wood);
    paper.stroke(arc(x, y, 22, 22, 30, 150), 4, dark(COLOURS.wood, 0.17));
    paper.stroke(arc(x, y, 12, 12, 200, 330), 3, dark(COLOURS.wood, 0.17));
  }
};

export const TEXTILE_CARE: Readonly<Record<string, Drawing>> = {
  'jabon-lana-lavanda': woolWash,
  'impermeabilizante-textil-spray': spray,
  'cepillo-ropa-cerda': clothesBrush,
  'peine-quitapelusas-cedro': comb,
  'bolas-cedro-armario': cedarBalls,
};
