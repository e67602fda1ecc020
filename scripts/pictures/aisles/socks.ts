import { COLOURS, type Colour, dark, light } from '../colours.ts';
import type { Drawing } from '../motifs.ts';
import type { Paper } from '../Paper.ts';
import { join, move, oval, poly, rect, type Shape, segment } from '../shapes.ts';

function socks(colour: Colour, accent: Colour, top: number, ribbedLeg = false): Drawing {
  const sock = poly(
    [
      [126, top],
      [174, top],
      [176, 186],
      [226, 214],
      [224, 250],
      [180, 252],
      [126, 214],
    ],
    16,
  );
  const heel = oval(136, 208, 26, 22);
  const toe = rect(202, 190, 60, 80);
  const draw = (paper: Paper, shift: number, shade: number) => {
    const at = (shape: Shape) => move(shape, shift, shift ? 6 : -6);
    const tone = dark(colour, shade);
    paper.fill(at(sock), tone);
    paper.fill(at(join(heel, toe)), dark(accent, shade), at(sock));
    paper.fill(at(rect(120, top, 60, 26)), dark(accent, shade), at(sock));
    if (ribbedLeg)
      for (let x = 134; x < 174; x += 11) paper.stroke(at(segment(x, top + 32, x, 182)), 3, dark(tone, 0.15));
    else paper.stroke(at(segment(120, top + 42, 180, top + 42)), 4, light(tone, 0.5), at(sock));
  };
  return (paper) => {
    draw(paper, -42, 0.16);
    draw(paper, 18, 0);
  };
}

export const SOCKS: Readonly<Record<string, Drawing>> = {
  'calcetines-senderismo-gris': socks(COLOURS.grey, COLOURS.brick, 52),
  'calcetines-senderismo-verde': socks(COLOURS.moss, COLOURS.yellow, 52),
  'calcetines-lana-casa-crudo': socks(COLOURS.ecru, COLOURS.rose, 74, true),
  'calcetines-finos-liner-azul': socks(COLOURS.night, COLOURS.petrol, 112),
};
