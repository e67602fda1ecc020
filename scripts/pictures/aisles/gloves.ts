import { COLOURS, type Colour, dark, light } from '../colours.ts';
import type { Drawing } from '../motifs.ts';
import type { Paper } from '../Paper.ts';
import { flip, join, type Outline, poly, rect, type Shape, scale, turn } from '../shapes.ts';

/** Draws on the right half of the sheet, turned a little, and again on the left. */
function pair(paper: Paper, parts: readonly (readonly [Shape, Colour])[]): void {
  const placed = parts.map(
    ([shape, colour]) => [scale(turn(shape, 9, 222, 170), 0.94, 250, 170), colour] as const,
  );
  for (const [shape, colour] of placed) paper.fill(shape, colour);
  for (const [shape, colour] of placed) paper.fill(flip(shape), colour);
}

const finger = (x: number, top: number): Shape => rect(x, top, 17, 110, 8.5);

const HAND: Shape = join(
  rect(188, 150, 70, 76, 14),
  finger(188, 100),
  finger(205.6, 82),
  finger(223.2, 84),
  finger(241, 104),
  turn(rect(184, 142, 18, 70, 9), -30, 193, 208),
);

const GLOVE_CUFF: Shape = rect(190, 216, 66, 40, 6);

const ribs = (x: number, width: number, y: number, height: number): Shape =>
  join(...Array.from({ length: Math.floor(width / 11) }, (_, i) => rect(x + 6 + i * 11, y, 3, height, 1.5)));

function gloves(colour: Colour, cuff: Colour, extra: readonly (readonly [Shape, Colour])[] = []): Drawing {
  return (paper) =>
    pair(paper, [[HAND, colour], [GLOVE_CUFF, cuff], [ribs(190, 66, 222, 28), dark(cuff, 0.16)], ...extra]);
}

function mittens(colour: Colour, cuff: Colour, band: Colour): Drawing {
  const hand = join(
    rect(188, 90, 72, 136, 34),
    rect(188, 150, 72, 76, 10),
    turn(rect(182, 134, 26, 80, 13), -28, 195, 208),
  );
  return (paper) =>
    pair(paper, [
      [hand, colour],
      [rect(188, 168, 72, 14, 2), band],
      [GLOVE_CUFF, cuff],
      [ribs(190, 66, 222, 28), dark(cuff, 0.16)],
    ]);
}

const tip: Shape = join(rect(205.6, 82, 17, 22, 8.5), turn(rect(184, 142, 18, 20, 9), -30, 193, 208));

const lining: Outline = '188,212 258,212 258,232 188,232';

export const GLOVES: Readonly<Record<string, Drawing>> = {
  'guantes-merino-azul-noche': gloves(COLOURS.night, light(COLOURS.night, 0.12)),
  'guantes-piel-forrados-cuero': gloves(COLOURS.leather, dark(COLOURS.leather, 0.12), [
    [poly(lining, 9), COLOURS.ecru],
    [
      join(rect(204, 156, 3, 40, 1), rect(222, 154, 3, 42, 1), rect(240, 156, 3, 40, 1)),
      dark(COLOURS.leather, 0.25),
    ],
  ]),
  'manoplas-nieve-rojo': mittens(COLOURS.brick, COLOURS.black, COLOURS.ecru),
  'guantes-tactiles-gris': gloves(COLOURS.grey, dark(COLOURS.grey, 0.2), [[tip, COLOURS.yellow]]),
  'manoplas-osezno-mostaza': mittens(COLOURS.mustard, COLOURS.brown, COLOURS.ecru),
};
