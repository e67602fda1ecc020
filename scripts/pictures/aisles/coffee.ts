import { COLOURS, type Colour, dark, light } from '../colours.ts';
import { bag, type Drawing, shadow } from '../motifs.ts';
import type { Paper } from '../Paper.ts';
import { arc, curve, join, line, oval, poly, rect, turn } from '../shapes.ts';

const moka: Drawing = (paper) => {
  shadow(paper, 150, 268);
  paper.stroke(line('208,92 250,96 246,166'), 14, COLOURS.black);
  const top = poly('112,74 208,74 190,168 130,168', 4);
  paper.fill(poly('112,76 88,82 118,112', 4), dark(COLOURS.steel, 0.2));
  paper.fill(top, COLOURS.steel);
  paper.fill(poly('160,70 220,70 192,170 168,170'), dark(COLOURS.steel, 0.15), top);
  paper.fill(poly('110,76 130,56 190,56 210,76', 5), light(COLOURS.steel, 0.3));
  paper.fill(rect(149, 38, 22, 22, 8), COLOURS.black);
  paper.fill(rect(124, 164, 72, 18, 4), COLOURS.grey);
  const base = poly('126,180 194,180 216,268 104,268', 6);
  paper.fill(base, COLOURS.steel);
  paper.fill(poly('160,180 194,180 222,268 172,268'), dark(COLOURS.steel, 0.15), base);
};

const press: Drawing = (paper) => {
  shadow(paper, 150, 270);
  paper.stroke(arc(206, 178, 38, 52, 270, 450), 11, COLOURS.black);
  paper.fill(rect(108, 92, 104, 176, 10), light(COLOURS.sky, 0.5));
  paper.fill(rect(108, 160, 104, 108, 8), COLOURS.brown);
  paper.fill(rect(184, 92, 28, 176, 8), dark(COLOURS.brown, 0.24), rect(108, 160, 104, 108, 8));
  paper.fill(rect(114, 148, 92, 12, 4), COLOURS.grey);
  paper.stroke(line('160,44 160,148'), 5, COLOURS.grey);
  paper.fill(rect(100, 80, 120, 20, 8), COLOURS.steel);
  paper.fill(oval(160, 42, 13), COLOURS.black);
  paper.fill(rect(100, 252, 120, 18, 6), COLOURS.steel);
  paper.fill(join(rect(100, 96, 9, 164), rect(211, 96, 9, 164)), COLOURS.steel);
};

const pourOver: Drawing = (paper) => {
  shadow(paper, 150, 268);
  const jug = poly('128,164 192,164 222,262 98,262', 16);
  paper.stroke(arc(206, 210, 34, 32, 280, 440), 9, light(COLOURS.sky, 0.1));
  paper.fill(jug, light(COLOURS.sky, 0.5));
  paper.fill(rect(80, 212, 160, 60), COLOURS.brown, jug);
  paper.fill(poly('98,66 222,66 182,150 138,150', 6), COLOURS.paper);
  paper.fill(poly('90,84 230,84 184,154 136,154', 8), COLOURS.terracotta);
  paper.fill(poly('176,84 230,84 184,154 164,154', 8), dark(COLOURS.terracotta, 0.14));
  paper.fill(rect(112, 150, 96, 16, 7), dark(COLOURS.terracotta, 0.22));
  for (const x of [150, 172])
    paper.stroke(
      curve([
        [x, 54],
        [x - 7, 44],
        [x + 5, 34],
        [x, 24],
      ]),
      4,
      dark('#ece6dc', 0.12),
    );
};

const grinder: Drawing = (paper) => {
  shadow(paper, 170, 268);
  paper.stroke(line('160,60 160,92', '160,60 236,46'), 8, COLOURS.grey);
  paper.fill(oval(240, 42, 14), COLOURS.walnut);
  paper.fill(poly('106,92 214,92 184,146 136,146', 8), COLOURS.steel);
  paper.fill(poly('170,92 214,92 184,146 166,146', 6), dark(COLOURS.steel, 0.15));
  paper.fill(rect(90, 144, 140, 122, 8), COLOURS.wood);
  paper.fill(rect(188, 144, 42, 122, 8), dark(COLOURS.wood, 0.12));
  paper.fill(rect(84, 140, 152, 14, 5), dark(COLOURS.wood, 0.22));
  paper.fill(rect(108, 190, 104, 54, 5), dark(COLOURS.wood, 0.2));
  paper.fill(oval(160, 217, 9), COLOURS.brown);
};

const bean = (paper: Paper, x: number, y: number, size: number, degrees: number): void => {
  paper.fill(turn(oval(x, y, size * 0.72, size), degrees, x, y), COLOURS.brown);
  paper.stroke(
    turn(
      curve([
        [x, y - size * 0.8],
        [x + size * 0.2, y],
        [x, y + size * 0.8],
      ]),
      degrees,
      x,
      y,
    ),
    2.5,
    COLOURS.wood,
  );
};

function coffee(colour: Colour, width: number, top: number, art: (paper: Paper) => void): Drawing {
  return (paper) => {
    bag(paper, colour, width, top);
    paper.fill(rect(160 - width / 2 + 16, 142, width - 32, 96, 6), COLOURS.paper);
    art(paper);
  };
}

const smallMoka = (paper: Paper): void => {
  paper.fill(
    join(poly('144,160 176,160 170,190 150,190', 3), poly('150,194 170,194 178,224 142,224', 3)),
    COLOURS.brick,
  );
  paper.stroke(line('177,166 190,168 188,188'), 5, COLOURS.brick);
};

const smallCone = (paper: Paper): void => {
  paper.fill(poly('132,164 188,164 168,202 152,202', 4), COLOURS.petrol);
  paper.fill(poly('150,208 170,208 182,228 138,228', 4), COLOURS.petrol);
};

export const COFFEE: Readonly<Record<string, Drawing>> = {
  'cafetera-italiana-6': moka,
  'cafetera-embolo-1l': press,
  'cafetera-filtro-ceramica': pourOver,
  'molinillo-manual-haya': grinder,
  'cafe-molido-moka-250': coffee(COLOURS.brick, 124, 84, smallMoka),
  'cafe-molido-filtro-250': coffee(COLOURS.petrol, 124, 84, smallCone),
  'cafe-grano-monte-1kg': coffee(COLOURS.forest, 158, 48, (paper) => {
    for (const [x, y, turned] of [
      [136, 174, 30],
      [166, 168, -20],
      [188, 192, 50],
      [150, 206, -50],
      [176, 220, 10],
      [124, 214, 70],
    ] as const)
      bean(paper, x, y, 14, turned);
  }),
};
