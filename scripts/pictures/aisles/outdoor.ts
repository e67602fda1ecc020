import { COLOURS, type Colour, dark, light } from '../colours.ts';
import { bottle, type Drawing, shadow } from '../motifs.ts';
import { arc, both, curve, flip, join, line, type Outline, oval, poly, rect, segment } from '../shapes.ts';

function touring(colour: Colour): Drawing {
  return (paper) => {
    shadow(paper, 170, 270);
    paper.stroke(arc(160, 62, 22, 22, 180, 360), 8, dark(colour, 0.3));
    const side = rect(76, 168, 40, 82, 14);
    paper.fill(join(side, flip(side)), dark(colour, 0.26));
    const body = both('160,58 204,62 226,110 228,254 160,268', 26);
    paper.fill(body, colour);
    paper.fill(rect(188, 0, 80, 320), dark(colour, 0.1), body);
    const lid = both('160,56 206,62 224,112 218,132 160,138', 20);
    paper.fill(lid, dark(colour, 0.16));
    const pocket = both('160,168 204,170 208,242 160,248', 14);
    paper.fill(pocket, light(colour, 0.14));
    paper.stroke(curve('116,190 160,196 204,190'), 4, dark(colour, 0.34), pocket);
    for (const x of [128, 192]) {
      paper.stroke(segment(x, 126, x, 166), 6, dark(colour, 0.42));
      paper.fill(rect(x - 8, 146, 16, 12, 3), COLOURS.ecru);
    }
    paper.fill(rect(148, 92, 24, 14, 3), COLOURS.ecru);
  };
}

const trekking: Drawing = (paper) => {
  const colour = COLOURS.forest;
  shadow(paper, 190, 284);
  paper.fill(rect(80, 236, 160, 40, 20), COLOURS.terracotta);
  paper.fill(join(oval(92, 256, 12, 20), oval(228, 256, 12, 20)), dark(COLOURS.terracotta, 0.24));
  const side = poly('70,128 104,120 104,236 74,236', 14);
  paper.fill(join(side, flip(side)), dark(colour, 0.24));
  const body = both('160,64 212,68 222,120 222,248 160,250', 20);
  paper.fill(body, colour);
  paper.fill(rect(190, 0, 80, 320), dark(colour, 0.12), body);
  paper.fill(both('160,34 208,40 224,82 212,96 160,98', 18), light(colour, 0.16));
  for (const x of [122, 198]) {
    paper.stroke(segment(x, 86, x, 268), 6, dark(colour, 0.45));
    paper.fill(rect(x - 8, 116, 16, 12, 3), COLOURS.yellow);
    paper.fill(rect(x - 8, 262, 16, 12, 3), COLOURS.yellow);
  }
  paper.fill(rect(136, 158, 48, 66, 9), dark(colour, 0.2));
  paper.stroke(line('142,172 178,172'), 3, COLOURS.ecru);
};

const dayPack: Drawing = (paper) => {
  const colour = COLOURS.mustard;
  shadow(paper, 170, 262);
  paper.stroke(arc(160, 72, 20, 22, 180, 360), 8, COLOURS.brown);
  const body = both('160,68 210,74 220,130 220,258 160,258', 22);
  paper.fill(body, colour);
  paper.fill(rect(188, 0, 80, 320), dark(colour, 0.1), body);
  paper.fill(rect(90, 232, 140, 40), COLOURS.brown, body);
  paper.fill(both('160,68 212,74 222,142 196,164 160,168', 20), dark(colour, 0.17));
  paper.fill(rect(112, 182, 96, 44, 8), light(colour, 0.16));
  for (const x of [130, 190]) {
    paper.fill(rect(x - 8, 130, 16, 60, 4), COLOURS.brown);
    paper.outline(rect(x - 10, 164, 20, 14, 3), 4, COLOURS.steel);
  }
};

function rainCover(scaleOf: number): Drawing {
  return (paper) => {
    const colour = COLOURS.yellow;
    const wide = 74 * scaleOf;
    const top = 160 - 106 * scaleOf;
    shadow(paper, wide * 2.2, 262);
    const body = both(
      [
        [160, top],
        [160 + wide * 0.7, top + 10],
        [160 + wide, 160],
        [160 + wide * 0.92, 260],
        [160, 264],
      ],
      40,
    );
    paper.fill(body, colour);
    paper.fill(rect(160 + wide * 0.3, 0, 160, 320), dark(colour, 0.09), body);
    for (const x of [-0.5, 0, 0.5]) {
      paper.stroke(
        curve([
          [160 + x * wide, top],
          [160 + x * wide * 1.5, 160],
          [160 + x * wide * 1.3, 262],
        ]),
        3,
        dark(colour, 0.18),
        body,
      );
    }
    paper.fill(rect(160 - 20, 196, 40, 16, 8), COLOURS.paper);
    for (const [x, y] of [
      [-1.25, 92],
      [1.3, 76],
      [-1.5, 170],
      [1.5, 160],
    ] as const) {
      const [dx, dy] = [160 + x * wide, y];
      paper.fill(
        join(
          oval(dx, dy + 5, 5.5),
          poly([
            [dx, dy - 10],
            [dx + 5.2, dy + 3.5],
            [dx - 5.2, dy + 3.5],
          ]),
        ),
        '#8fb6c4',
      );
    }
  };
}

const dryBags: Drawing = (paper) => {
  shadow(paper, 230, 266);
  const one = (x: number, top: number, width: number, colour: Colour) => {
    const body = rect(x, top + 26, width, 264 - top - 26, 16);
    paper.fill(body, colour);
    paper.fill(rect(x + width * 0.68, 0, width, 320), dark(colour, 0.13), body);
    paper.fill(rect(x + 6, top, width - 12, 34, 6), dark(colour, 0.22));
    paper.fill(rect(x + width / 2 - 10, top + 6, 20, 13, 4), COLOURS.black);
    paper.stroke(segment(x + 14, top + 66, x + width - 14, top + 66), 4, light(colour, 0.5));
  };
  one(52, 60, 92, COLOURS.petrol);
  one(136, 112, 76, COLOURS.coral);
  one(206, 158, 62, COLOURS.yellow);
};

const headlamp: Drawing = (paper) => {
  paper.fill(poly('178,168 290,96 290,268 178,196'), '#f8e6ae');
  paper.stroke(arc(134, 160, 84, 98, 20, 340), 24, COLOURS.petrol);
  paper.stroke(arc(134, 160, 84, 98, 30, 330), 5, COLOURS.yellow);
  paper.fill(rect(164, 118, 50, 96, 16), COLOURS.black);
  paper.fill(oval(194, 166, 25, 30), COLOURS.steel);
  paper.fill(oval(197, 166, 17, 21), '#fff6d2');
  paper.fill(rect(178, 108, 22, 14, 5), COLOURS.coral);
};

const STEEL: Outline = '160,84 182,84 186,104 206,128 206,268 160,268';

function steelBottle(colour: Colour): Drawing {
  return (paper) => {
    const body = bottle(paper, STEEL, colour);
    paper.fill(rect(134, 56, 52, 34, 7), COLOURS.wood);
    paper.fill(rect(168, 56, 18, 34, 6), dark(COLOURS.wood, 0.16));
    paper.fill(rect(100, 246, 120, 30), COLOURS.steel, body);
    paper.fill(poly('136,204 154,176 164,190 172,180 188,204', 2), COLOURS.paper);
  };
}

const flask: Drawing = (paper) => {
  const colour = COLOURS.forest;
  paper.stroke(arc(206, 180, 36, 46, 270, 450), 12, dark(colour, 0.3));
  const body = bottle(paper, '160,96 200,98 208,112 208,268 160,268', colour, 12);
  paper.fill(rect(120, 48, 80, 56, 12), COLOURS.steel);
  paper.fill(rect(174, 48, 26, 56, 10), dark(COLOURS.steel, 0.14));
  paper.fill(rect(100, 236, 120, 40), COLOURS.steel, body);
  paper.stroke(line('112,118 208,118'), 4, light(colour, 0.35));
};

export const OUTDOOR: Readonly<Record<string, Drawing>> = {
  'mochila-ordina-30-azul': touring(COLOURS.petrol),
  'mochila-ordina-30-coral': touring(COLOURS.coral),
  'mochila-trasiego-50-verde': trekking,
  'mochila-diaria-lona-mostaza': dayPack,
  'funda-lluvia-30-amarillo': rainCover(0.84),
  'funda-lluvia-50-amarillo': rainCover(1.06),
  'bolsas-estancas-juego-3': dryBags,
  'linterna-frontal-lince': headlamp,
  'botella-acero-fuente-azul': steelBottle(COLOURS.night),
  'botella-acero-fuente-coral': steelBottle(COLOURS.coral),
  'termo-refugio-verde': flask,
};
