import { COLOURS, type Colour, dark, light } from '../colours.ts';
import type { Drawing } from '../motifs.ts';
import type { Paper } from '../Paper.ts';
import { both, curve, oval, poly, rect, type Shape, segment } from '../shapes.ts';

function scarf(colour: Colour, art: (paper: Paper, shape: Shape) => void): Drawing {
  return (paper) => {
    const tail = poly('118,128 166,140 150,252 98,244', 4);
    const front = poly('150,136 204,128 222,266 168,272', 4);
    for (const [from, to, y] of [
      [100, 150, 246],
      [170, 222, 268],
    ] as const) {
      for (let x = from + 3; x < to; x += 8)
        paper.stroke(segment(x, y, x - 1, y + 20), 3.5, dark(colour, 0.12));
    }
    paper.fill(tail, dark(colour, 0.16));
    art(paper, tail);
    paper.fill(front, colour);
    art(paper, front);
    const loop = both('160,62 206,66 244,104 226,146 160,162', 34);
    paper.fill(loop, light(colour, 0.06));
    art(paper, loop);
    paper.fill(both('160,76 196,80 210,98 194,112 160,118', 18), dark(colour, 0.44));
    paper.stroke(curve('92,120 126,144 164,150 206,138'), 4, dark(colour, 0.2), loop);
  };
}

const ribbed = (colour: Colour) => (paper: Paper, shape: Shape) => {
  for (const y of [214, 228]) paper.stroke(segment(60, y, 260, y + 6), 6, light(colour, 0.5), shape);
};

const checked = (paper: Paper, shape: Shape) => {
  for (let at = 84; at < 250; at += 26)
    paper.stroke(segment(at, 40, at, 290), 6, dark(COLOURS.brick, 0.24), shape);
  for (let at = 66; at < 290; at += 26) paper.stroke(segment(60, at, 260, at), 4, COLOURS.ecru, shape);
};

const gaiter: Drawing = (paper) => {
  const colour = COLOURS.moss;
  const body = poly('94,84 226,84 236,250 84,250', 14);
  paper.fill(body, colour);
  paper.fill(rect(190, 0, 80, 320), dark(colour, 0.1), body);
  paper.fill(oval(160, 86, 66, 20), dark(colour, 0.4));
  for (const y of [140, 176, 212])
    paper.stroke(
      curve([
        [84, y],
        [130, y + 12],
        [180, y + 2],
        [240, y + 12],
      ]),
      4,
      dark(colour, 0.18),
      body,
    );
  paper.fill(poly('60,232 120,222 170,236 260,224 260,238 60,246'), COLOURS.yellow, body);
};

const shawl: Drawing = (paper) => {
  const colour = COLOURS.ecru;
  const cloth = poly('40,92 280,92 160,254', 10);
  for (let i = 0; i <= 12; i++) {
    for (const side of [-1, 1]) {
      const [x, y] = [160 + side * (120 - i * 9.6), 98 + i * 13];
      paper.stroke(segment(x, y, x + side * 5, y + 22), 3, dark(colour, 0.2));
    }
  }
  paper.fill(cloth, colour);
  for (const y of [120, 134]) paper.stroke(segment(0, y, 320, y), 5, COLOURS.terracotta, cloth);
  for (const y of [160, 186, 212]) paper.stroke(segment(0, y, 320, y), 3, dark(colour, 0.16), cloth);
};

export const SCARVES: Readonly<Record<string, Drawing>> = {
  'bufanda-lana-azul-noche': scarf(COLOURS.night, ribbed(COLOURS.night)),
  'bufanda-cuadros-rojo-teja': scarf(COLOURS.brick, checked),
  'panuelo-tubular-merino-verde': gaiter,
  'chal-alpaca-crudo': shawl,
};
