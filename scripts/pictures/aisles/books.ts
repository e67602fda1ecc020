import { COLOURS, type Colour, dark, light } from '../colours.ts';
import { book, type Drawing, lettering, shadow } from '../motifs.ts';
import type { Paper } from '../Paper.ts';
import { arc, curve, join, oval, poly, rect, type Shape, segment, turn } from '../shapes.ts';

/** A title of two lines above a drawing. */
function volume(colour: Colour, ink: Colour, art: (paper: Paper, cover: Shape) => void): Drawing {
  return (paper) =>
    book(paper, colour, (cover) => {
      art(paper, cover);
      lettering(paper, 74, ink, [92, 64]);
    });
}

const routes = volume(COLOURS.petrol, COLOURS.paper, (paper, cover) => {
  paper.fill(poly('84,266 84,196 130,138 160,184 186,152 240,220 240,266'), COLOURS.sky, cover);
  paper.fill(poly('110,163 130,138 148,166 134,160 124,170'), COLOURS.paper);
  paper.fill(poly('84,266 84,236 140,212 240,250 240,266'), COLOURS.forest, cover);
  paper.stroke(curve('122,258 150,238 136,222 172,206 164,190'), 4, COLOURS.yellow);
});

const flowers = volume(COLOURS.ecru, COLOURS.forest, (paper) => {
  for (const [x, y, colour] of [
    [126, 162, COLOURS.lavender],
    [166, 140, COLOURS.coral],
    [200, 172, COLOURS.yellow],
  ] as const) {
    paper.stroke(
      curve([
        [x, y],
        [x + 3, y + 40],
        [162, 254],
      ]),
      4,
      COLOURS.leaf,
    );
    for (let a = 0; a < 360; a += 72) paper.fill(turn(oval(x, y - 12, 8, 12), a, x, y), colour);
    paper.fill(oval(x, y, 6), COLOURS.mustard);
  }
  paper.fill(
    join(turn(oval(138, 222, 8, 18), -50, 138, 222), turn(oval(188, 226, 8, 18), 50, 188, 226)),
    COLOURS.leaf,
  );
});

const map: Drawing = (paper) => {
  shadow(paper, 236, 252);
  const folds: readonly (readonly [number, number])[] = [
    [48, 0],
    [104, 14],
    [160, 0],
    [216, 14],
  ];
  for (const [x, drop] of folds) {
    const panel = poly([
      [x, 84 + drop],
      [x + 56, 98 - drop],
      [x + 56, 250 - drop],
      [x, 236 + drop],
    ]);
    paper.fill(panel, drop ? dark('#dfe3c4', 0.08) : '#dfe3c4');
  }
  const sheet = join(
    ...folds.map(([x, drop]) =>
      poly([
        [x, 84 + drop],
        [x + 56, 98 - drop],
        [x + 56, 250 - drop],
        [x, 236 + drop],
      ]),
    ),
  );
  for (const r of [18, 32, 46]) paper.stroke(arc(196, 150, r * 1.3, r, 0, 360), 2.5, COLOURS.wood, sheet);
  paper.stroke(curve('40,210 100,196 150,226 210,208 280,230'), 7, COLOURS.sky, sheet);
  paper.stroke(curve('74,120 104,152 150,136 196,150'), 4, COLOURS.brick);
  paper.fill(oval(74, 120, 7), COLOURS.brick);
  paper.fill(join(oval(196, 130, 13), poly('184,136 208,136 196,156')), COLOURS.brick);
  paper.fill(oval(196, 130, 5), COLOURS.paper);
};

const stews = volume(COLOURS.brick, COLOURS.ecru, (paper) => {
  for (const x of [140, 162, 184])
    paper.stroke(
      curve([
        [x, 166],
        [x - 6, 154],
        [x + 6, 142],
        [x, 128],
      ]),
      4,
      COLOURS.ecru,
    );
  paper.fill(poly('114,186 212,186 202,240 124,240', 12), COLOURS.night);
  paper.fill(rect(106, 178, 114, 12, 6), light(COLOURS.night, 0.18));
});

const bread = volume(COLOURS.mustard, COLOURS.brown, (paper) => {
  paper.fill(oval(163, 200, 58, 44), COLOURS.leather);
  paper.fill(oval(163, 193, 54, 36), COLOURS.wood);
  for (const x of [136, 158, 180]) paper.stroke(segment(x, 206, x + 16, 176), 5, COLOURS.paper);
});

const housePlants = volume(COLOURS.sage, COLOURS.forest, (paper) => {
  for (const turned of [-50, -22, 0, 22, 50])
    paper.fill(turn(oval(163, 168, 12, 40), turned, 163, 212), turned % 4 ? COLOURS.leaf : COLOURS.forest);
  paper.fill(poly('136,206 190,206 182,248 144,248', 5), COLOURS.terracotta);
});

const moons = volume(COLOURS.rose, COLOURS.burgundy, (paper, cover) => {
  for (let i = 0; i < 9; i++)
    paper.fill(
      oval(126 + (i % 3) * 37, 142 + Math.floor(i / 3) * 42, 8 + i * 0.8),
      i === 8 ? COLOURS.burgundy : COLOURS.paper,
      cover,
    );
});

const waves = volume(COLOURS.night, COLOURS.sky, (paper, cover) => {
  for (const [y, tone] of [
    [168, COLOURS.petrol],
    [196, COLOURS.sky],
    [226, COLOURS.paper],
  ] as const) {
    paper.fill(
      join(
        poly(
          [
            [84, y],
            [118, y - 12],
            [150, y],
            [184, y - 12],
            [216, y],
            [250, y - 12],
            [250, 280],
            [84, 280],
          ],
          14,
        ),
      ),
      tone,
      cover,
    );
  }
});

export const BOOKS: Readonly<Record<string, Drawing>> = {
  'libro-rutas-pirineo-50': routes,
  'libro-flores-alta-montana': flowers,
  'mapa-valle-tena-25000': map,
  'libro-cocina-cuchara': stews,
  'libro-pan-masa-madre': bread,
  'libro-plantas-interior': housePlants,
  'libro-guia-embarazo': moons,
  'libro-vivir-con-ansiedad': waves,
};
