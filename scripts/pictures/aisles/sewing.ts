import { COLOURS, type Colour, dark, light } from '../colours.ts';
import { type Drawing, shadow } from '../motifs.ts';
import { arc, curve, line, oval, poly, rect, segment } from '../shapes.ts';

const spools: Drawing = (paper) => {
  shadow(paper, 240, 258);
  const spool = (x: number, y: number, colour: Colour) => {
    paper.fill(rect(x - 30, y, 60, 12, 4), COLOURS.wood);
    paper.fill(rect(x - 25, y + 12, 50, 58, 5), colour);
    for (let row = y + 20; row < y + 68; row += 8)
      paper.stroke(segment(x - 24, row + 3, x + 24, row - 2), 2.5, dark(colour, 0.16));
    paper.fill(rect(x - 30, y + 70, 60, 12, 4), dark(COLOURS.wood, 0.12));
  };
  const rows: readonly (readonly Colour[])[] = [
    [COLOURS.night, COLOURS.brick, COLOURS.moss],
    [COLOURS.mustard, COLOURS.ecru, COLOURS.burgundy],
  ];
  rows.forEach((row, y) => {
    row.forEach((colour, x) => {
      spool(88 + x * 72, 76 + y * 92, colour);
    });
  });
};

const sewingTin: Drawing = (paper) => {
  shadow(paper, 220, 258);
  paper.fill(rect(60, 176, 200, 80, 14), COLOURS.petrol);
  paper.fill(rect(60, 196, 200, 10), dark(COLOURS.petrol, 0.2));
  paper.fill(poly('74,62 246,62 258,174 62,174', 14), light(COLOURS.petrol, 0.16));
  paper.fill(poly('88,76 232,76 242,164 78,164', 8), COLOURS.ecru);
  paper.stroke(line('108,92 126,148'), 4, COLOURS.grey);
  paper.stroke(arc(150, 100, 12, 12, 0, 360), 5, COLOURS.coral);
  paper.stroke(arc(150, 142, 12, 12, 0, 360), 5, COLOURS.coral);
  paper.stroke(line('160,108 216,142', '160,134 216,98'), 6, COLOURS.grey);
  paper.fill(oval(160, 222, 15), COLOURS.paper);
  for (const [x, y] of [
    [155, 217],
    [165, 217],
    [155, 227],
    [165, 227],
  ] as const)
    paper.fill(oval(x, y, 2.6), COLOURS.petrol);
};

const buttons: Drawing = (paper) => {
  const tones = [COLOURS.walnut, COLOURS.brown, COLOURS.wood] as const;
  [
    [92, 84],
    [164, 72],
    [232, 100],
    [110, 154],
    [184, 146],
    [244, 184],
    [136, 224],
    [206, 236],
  ].forEach(([x = 0, y = 0], index) => {
    const tone = tones[index % 3] as Colour;
    paper.fill(oval(x, y, 30), tone);
    paper.stroke(arc(x, y, 22, 22, 0, 360), 4, dark(tone, 0.2));
    for (const [dx, dy] of [
      [-6, -6],
      [6, -6],
      [-6, 6],
      [6, 6],
    ] as const)
      paper.fill(oval(x + dx, y + dy, 3.4), COLOURS.ecru);
  });
};

const mushroom: Drawing = (paper) => {
  shadow(paper, 130, 262);
  paper.fill(poly('144,150 176,150 182,224 196,262 124,262 138,224', 10), dark(COLOURS.wood, 0.1));
  const cap = poly('70,158 84,92 160,62 236,92 250,158 160,176', 34);
  paper.fill(cap, COLOURS.wood);
  for (const r of [30, 56, 82])
    paper.stroke(arc(160, 166, r * 1.2, r, 200, 340), 3, dark(COLOURS.wood, 0.14), cap);
  paper.stroke(line('214,76 286,178'), 4.5, COLOURS.grey);
  paper.stroke(curve('214,76 180,52 140,70 110,50'), 3, COLOURS.brick);
};

export const SEWING: Readonly<Record<string, Drawing>> = {
  'hilo-torzal-surtido': spools,
  'costurero-viaje-lata': sewingTin,
  'botones-coco-juego-8': buttons,
  'seta-zurcir-haya': mushroom,
};
