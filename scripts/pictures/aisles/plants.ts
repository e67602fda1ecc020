import { COLOURS, type Colour, dark, light } from '../colours.ts';
import { bottle, type Drawing, label, shadow } from '../motifs.ts';
import type { Paper } from '../Paper.ts';
import { arc, curve, flip, join, line, oval, poly, rect, segment, turn } from '../shapes.ts';

const leafShape = (x: number, y: number, size: number, degrees: number) =>
  turn(
    poly(
      [
        [x, y],
        [x + size * 0.5, y - size * 0.42],
        [x + size * 0.36, y - size],
        [x, y - size * 1.24],
        [x - size * 0.36, y - size],
        [x - size * 0.5, y - size * 0.42],
      ],
      size * 0.4,
    ),
    degrees,
    x,
    y,
  );

function pot(paper: Paper, colour: Colour, top = 196, wide = 58): void {
  shadow(paper, wide * 2.2, 272);
  const body = poly(
    [
      [160 - wide + 6, top],
      [160 + wide - 6, top],
      [160 + wide - 20, 272],
      [160 - wide + 20, 272],
    ],
    8,
  );
  paper.fill(body, colour);
  paper.fill(rect(174, 0, 100, 320), dark(colour, 0.1), body);
  paper.fill(rect(160 - wide, top - 6, wide * 2, 24, 5), light(colour, 0.08));
}

const monstera: Drawing = (paper) => {
  for (const [x, y, turned, size] of [
    [118, 128, -48, 66],
    [202, 124, 46, 66],
    [160, 116, 4, 76],
    [114, 178, -84, 50],
    [210, 178, 82, 50],
  ] as const) {
    paper.stroke(
      curve([
        [160, 204],
        [160 + (x - 160) * 0.4, 170],
        [x, y],
      ]),
      5,
      dark(COLOURS.leaf, 0.2),
    );
    const leaf = leafShape(x, y, size, turned);
    paper.fill(leaf, turned > 0 ? COLOURS.leaf : light(COLOURS.leaf, 0.12));
    for (const side of [-1, 1]) {
      for (const at of [0.55])
        paper.stroke(
          turn(
            segment(x + side * size * 0.22, y - size * at, x + side * size * 0.6, y - size * (at + 0.12)),
            turned,
            x,
            y,
          ),
          5,
          light('#f0e4da', 0.5),
          leaf,
        );
    }
  }
  pot(paper, COLOURS.ecru);
};

const snakePlant: Drawing = (paper) => {
  for (const [x, top, lean] of [
    [130, 84, -10],
    [190, 92, 10],
    [160, 42, 0],
    [112, 132, -18],
    [208, 140, 18],
  ] as const) {
    const leaf = poly(
      [
        [160 + (x - 160) * 0.5 - 10, 210],
        [x - 14 + lean * 0.4, 150],
        [x + lean, top],
        [x + 14 + lean * 0.4, 150],
        [160 + (x - 160) * 0.5 + 10, 210],
      ],
      6,
    );
    paper.fill(leaf, COLOURS.yellow);
    paper.fill(
      poly(
        [
          [160 + (x - 160) * 0.5 - 6, 210],
          [x - 8 + lean * 0.4, 150],
          [x + lean, top + 18],
          [x + 8 + lean * 0.4, 150],
          [160 + (x - 160) * 0.5 + 6, 210],
        ],
        6,
      ),
      COLOURS.forest,
    );
    for (let y = top + 46; y < 190; y += 24)
      paper.stroke(
        line([
          [x - 9, y],
          [x, y - 6],
          [x + 9, y],
        ]),
        3,
        COLOURS.leaf,
        leaf,
      );
  }
  pot(paper, COLOURS.grey);
};

const rosemary: Drawing = (paper) => {
  for (const [lean, top] of [
    [-50, 92],
    [-18, 62],
    [18, 58],
    [50, 96],
  ] as const) {
    paper.stroke(
      curve([
        [160 + lean * 0.2, 200],
        [160 + lean * 0.7, 140],
        [160 + lean, top],
      ]),
      4,
      COLOURS.walnut,
    );
    for (let y = top; y < 180; y += 21) {
      const x = 160 + lean * (1 - (y - top) / 150);
      paper.stroke(
        line(
          [
            [x, y + 8],
            [x - 13, y - 2],
          ],
          [
            [x, y + 8],
            [x + 13, y - 2],
          ],
        ),
        4.5,
        COLOURS.sage,
      );
    }
    paper.fill(oval(160 + lean, top - 4, 5), COLOURS.lavender);
  }
  pot(paper, COLOURS.terracotta);
};

const olive: Drawing = (paper) => {
  paper.stroke(curve('160,210 154,170 164,130'), 10, COLOURS.walnut);
  for (const [x, y, r] of [
    [160, 92, 50],
    [118, 112, 36],
    [204, 110, 38],
    [160, 130, 36],
  ] as const)
    paper.fill(oval(x, y, r, r * 0.88), COLOURS.sage);
  for (const [x, y, turned] of [
    [110, 96, -40],
    [138, 72, -20],
    [176, 66, 20],
    [206, 94, 40],
    [134, 122, -60],
    [186, 124, 50],
    [160, 100, 0],
    [222, 122, 70],
    [102, 126, -80],
  ] as const) {
    paper.fill(turn(oval(x, y, 6, 16), turned, x, y), dark(COLOURS.sage, 0.28));
  }
  for (const [x, y] of [
    [126, 100],
    [190, 104],
    [160, 140],
    [150, 74],
  ] as const)
    paper.fill(oval(x, y, 6, 7), COLOURS.black);
  pot(paper, COLOURS.ecru, 200, 54);
};

const feed: Drawing = (paper) => {
  bottle(paper, '160,88 184,90 192,108 210,130 210,266 160,266', COLOURS.leaf);
  paper.fill(rect(138, 56, 44, 36, 6), COLOURS.yellow);
  label(paper, 118, 150, 84, 92, COLOURS.leaf);
  paper.fill(join(leafShape(158, 204, 30, -34), leafShape(162, 204, 30, 34)), COLOURS.leaf);
};

const wateringCan: Drawing = (paper) => {
  const colour = COLOURS.sage;
  shadow(paper, 190, 250);
  paper.stroke(arc(196, 148, 66, 74, 250, 440), 11, dark(colour, 0.26));
  paper.stroke(line('112,216 48,118'), 15, dark(colour, 0.14));
  paper.fill(poly('26,104 66,82 76,100 36,124', 5), dark(colour, 0.26));
  const body = poly('110,122 214,122 228,250 96,250', 12);
  paper.fill(body, colour);
  paper.fill(rect(182, 0, 100, 320), dark(colour, 0.1), body);
  paper.fill(oval(162, 124, 52, 13), dark(colour, 0.36));
  for (const [x, y] of [
    [24, 136],
    [36, 156],
    [18, 170],
  ] as const)
    paper.fill(oval(x, y, 4.5, 6), '#8fb6c4');
  paper.fill(oval(162, 192, 19), light(colour, 0.36));
};

const snips: Drawing = (paper) => {
  for (const side of [false, true]) {
    const place = (shape: ReturnType<typeof rect>) =>
      side ? flip(turn(shape, 14, 160, 150)) : turn(shape, 14, 160, 150);
    paper.fill(
      place(poly('150,150 152,52 160,36 168,60 170,150', 3)),
      side ? COLOURS.steel : dark(COLOURS.steel, 0.14),
    );
    paper.stroke(
      place(curve('160,152 150,200 136,244 152,276')),
      17,
      side ? COLOURS.terracotta : dark(COLOURS.terracotta, 0.15),
    );
  }
  paper.fill(oval(160, 150, 12), COLOURS.grey);
  paper.fill(oval(160, 150, 5), COLOURS.paper);
};

const emptyPot: Drawing = (paper) => {
  const colour = COLOURS.terracotta;
  shadow(paper, 210, 268);
  paper.fill(rect(74, 244, 172, 24, 9), dark(colour, 0.14));
  const body = poly('80,110 240,110 218,252 102,252', 8);
  paper.fill(body, colour);
  paper.fill(rect(184, 0, 100, 320), dark(colour, 0.1), body);
  paper.fill(rect(68, 84, 184, 40, 8), light(colour, 0.1));
  paper.fill(rect(200, 84, 52, 40, 8), colour);
};

export const PLANTS: Readonly<Record<string, Drawing>> = {
  'monstera-maceta-17': monstera,
  'sansevieria-maceta-14': snakePlant,
  'romero-maceta-terracota': rosemary,
  'olivo-mini-maceta-20': olive,
  'abono-organico-liquido': feed,
  'regadera-esmaltada-verde': wateringCan,
  'tijera-poda-fina': snips,
  'maceta-terracota-22': emptyPot,
};
