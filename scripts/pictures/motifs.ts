import { COLOURS, type Colour, dark, light, mix } from './colours.ts';
import { Paper } from './Paper.ts';
import { both, type Outline, oval, poly, rect, type Shape, segment } from './shapes.ts';

/** Draws one product on a sheet that has its wall already. */
export type Drawing = (paper: Paper) => void;

/** A sheet with a wall and a lighter disc behind the product. */
export function sheet(wall: Colour): Paper {
  return new Paper(wall).fill(oval(160, 160, 132), light(wall, 0.5));
}

/** What a standing thing throws on the floor. */
export function shadow(paper: Paper, width: number, y = 268, x = 160): void {
  paper.fill(oval(x, y, width / 2, 8), '#d3c8b8');
}

/** A body with a darker right side and its own outline kept: the look of everything here. */
export function solid(paper: Paper, shape: Shape, colour: Colour, shade?: Shape): void {
  paper.fill(shape, colour);
  if (shade) paper.fill(shade, dark(colour, 0.13), shape);
}

export function label(
  paper: Paper,
  x: number,
  y: number,
  width: number,
  height: number,
  accent: Colour,
): void {
  paper.fill(rect(x, y, width, height, 5), COLOURS.paper);
  paper.fill(rect(x + 9, y + height * 0.62, width - 18, 5, 2), mix(accent, COLOURS.paper, 0.35));
  paper.fill(rect(x + 18, y + height * 0.62 + 11, width - 36, 5, 2), mix(accent, COLOURS.paper, 0.6));
}

/** A bottle from its half outline (right side, from the top down). */
export function bottle(paper: Paper, half: Outline, colour: Colour, radius = 14): Shape {
  const body = both(half, radius);
  shadow(paper, 130);
  solid(paper, body, colour, rect(176, 0, 144, 320));
  paper.fill(rect(124, 130, 7, 110, 3), light(colour, 0.3), body);
  return body;
}

/** A carton, seen from the front. */
export function carton(
  paper: Paper,
  box: readonly [x: number, y: number, w: number, h: number],
  colour: Colour,
): void {
  const [x, y, width, height] = box;
  shadow(paper, width + 50, y + height + 2);
  paper.fill(
    poly([
      [x + width, y],
      [x + width + 26, y - 16],
      [x + width + 26, y + height - 14],
      [x + width, y + height],
    ]),
    dark(colour, 0.25),
  );
  paper.fill(
    poly([
      [x, y],
      [x + 26, y - 16],
      [x + width + 26, y - 16],
      [x + width, y],
    ]),
    light(colour, 0.3),
  );
  paper.fill(rect(x, y, width, height, 3), colour);
}

/** A standing bag with a folded top. */
export function bag(paper: Paper, colour: Colour, width = 130, top = 70): Shape {
  const [left, right] = [160 - width / 2, 160 + width / 2];
  const body = poly(
    [
      [left + 6, top + 20],
      [right - 6, top + 20],
      [right + 6, 262],
      [left - 6, 262],
    ],
    12,
  );
  shadow(paper, width + 40, 262);
  solid(paper, body, colour, rect(right - 28, 0, 80, 320));
  paper.fill(rect(left + 2, top, width - 4, 28, 5), dark(colour, 0.22));
  paper.stroke(segment(left + 12, top + 14, right - 12, top + 14), 3, light(colour, 0.15));
  return body;
}

/** A paper tube with a cap below, as for creams. */
export function tube(paper: Paper, colour: Colour, cap: Colour): void {
  shadow(paper, 110, 266);
  const body = poly(
    [
      [106, 58],
      [214, 58],
      [190, 226],
      [130, 226],
    ],
    6,
  );
  solid(paper, body, colour, rect(172, 0, 100, 320));
  paper.fill(rect(102, 50, 116, 16, 3), dark(colour, 0.2));
  paper.fill(rect(132, 224, 56, 40, 6), cap);
  paper.fill(rect(166, 224, 22, 40, 6), dark(cap, 0.15));
}

/** A screw-top jar or pill bottle. */
export function jar(paper: Paper, colour: Colour, cap: Colour): void {
  shadow(paper, 140, 264);
  const body = rect(104, 106, 112, 156, 18);
  solid(paper, body, colour, rect(178, 0, 100, 320));
  paper.fill(rect(110, 66, 100, 46, 8), cap);
  paper.fill(rect(180, 66, 30, 46, 8), dark(cap, 0.14));
  for (let x = 122; x < 202; x += 13) paper.stroke(segment(x, 76, x, 102), 2.5, dark(cap, 0.2));
}

/** A book that stands, its cover drawn by `art` within the cover's shape. */
export function book(paper: Paper, colour: Colour, art: (cover: Shape) => void): void {
  shadow(paper, 190, 270);
  paper.fill(rect(92, 52, 150, 216, 5), dark(colour, 0.35));
  paper.fill(rect(96, 58, 142, 204, 2), COLOURS.paper);
  for (let y = 64; y < 260; y += 6) paper.stroke(segment(232, y, 238, y), 1, '#d9cfbd');
  const cover = rect(84, 48, 146, 218, 5);
  paper.fill(cover, colour);
  art(cover);
  paper.fill(rect(84, 48, 13, 218, 3), dark(colour, 0.18), cover);
}

/** Lines of lettering that are no words. */
export function lettering(paper: Paper, y: number, colour: Colour, widths: readonly number[], x = 163): void {
  widths.forEach((width, index) => {
    paper.fill(rect(x - width / 2, y + index * 15, width, 8, 3), colour);
  });
}
