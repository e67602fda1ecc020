import { COLOURS, dark, light } from '../colours.ts';
import { bottle, type Drawing, shadow } from '../motifs.ts';
import { curve, join, move, type Outline, oval, poly, rect, type Shape, turn } from '../shapes.ts';

function knife(blade: Outline, serrated = false): Drawing {
  return (paper) => {
    const place = (shape: Shape) => turn(shape, -38);
    const steel = poly(blade, 5);
    paper.fill(place(steel), COLOURS.steel);
    paper.fill(place(rect(0, 0, 320, 152)), dark(COLOURS.steel, 0.16), place(steel));
    if (serrated)
      for (let x = 34; x < 196; x += 12) paper.fill(place(oval(x, 181, 5)), light('#ece6dc', 0.5));
    paper.fill(place(rect(198, 140, 12, 36, 3)), COLOURS.grey);
    const handle = poly('206,140 292,138 306,150 304,172 288,178 252,172 206,174', 8);
    paper.fill(place(handle), COLOURS.walnut);
    paper.fill(place(rect(200, 158, 120, 30)), dark(COLOURS.walnut, 0.16), place(handle));
    for (const x of [226, 254, 282]) paper.fill(place(oval(x, 157, 4.5)), COLOURS.wood);
  };
}

const board: Drawing = (paper) => {
  const plank = join(rect(72, 96, 176, 174, 20), rect(138, 42, 44, 74, 16));
  paper.fill(move(plank, 6, 7), dark(COLOURS.wood, 0.3));
  paper.fill(plank, COLOURS.wood);
  paper.fill(oval(160, 66, 9), '#f5f1ea');
  for (const x of [96, 128, 164, 196, 226])
    paper.stroke(
      curve([
        [x, 96],
        [x + 6, 150],
        [x - 4, 210],
        [x + 3, 270],
      ]),
      3,
      dark(COLOURS.wood, 0.12),
      plank,
    );
};

const oil: Drawing = (paper) => {
  bottle(paper, '160,74 178,76 182,112 206,138 206,266 160,266', light(COLOURS.wood, 0.24));
  paper.fill(rect(144, 50, 32, 30, 5), COLOURS.walnut);
  paper.fill(rect(116, 160, 88, 78, 5), COLOURS.paper);
  for (const x of [132, 146, 160, 174, 188])
    paper.stroke(
      curve([
        [x, 172],
        [x + 4, 196],
        [x - 3, 226],
      ]),
      3,
      COLOURS.wood,
    );
};

const stone: Drawing = (paper) => {
  shadow(paper, 246, 238);
  paper.fill(rect(46, 200, 228, 36, 8), COLOURS.walnut);
  paper.fill(poly('62,172 100,128 278,128 250,172', 4), light(COLOURS.stone, 0.3));
  paper.fill(poly('62,172 250,172 250,186 62,186'), COLOURS.stone);
  paper.fill(poly('62,186 250,186 250,202 62,202'), COLOURS.brick);
  paper.fill(poly('250,172 278,128 278,158 250,202'), dark(COLOURS.stone, 0.28));
  paper.fill(turn(poly('60,96 210,96 214,112 80,118', 6), -14, 160, 100), COLOURS.steel);
  paper.fill(turn(rect(208, 92, 78, 22, 8), -14, 160, 100), COLOURS.walnut);
};

const magnet: Drawing = (paper) => {
  const hung = (x: number, width: number, length: number) => {
    paper.fill(
      poly(
        [
          [x, 120],
          [x + width, 120],
          [x + width, 120 + length * 0.7],
          [x, 120 + length],
        ],
        4,
      ),
      COLOURS.steel,
    );
    paper.fill(rect(x + width - 6, 120, 6, length * 0.66), dark(COLOURS.steel, 0.14));
    paper.fill(rect(x + width / 2 - 9, 52, 18, 72, 7), COLOURS.black);
  };
  hung(82, 34, 144);
  hung(146, 30, 112);
  hung(206, 22, 84);
  paper.fill(rect(46, 112, 228, 36, 8), COLOURS.walnut);
  paper.fill(rect(46, 134, 228, 14, 7), dark(COLOURS.walnut, 0.2));
  paper.stroke(curve('58,122 120,126 200,120 262,126'), 2.5, light(COLOURS.walnut, 0.2));
};

export const KNIVES: Readonly<Record<string, Drawing>> = {
  'cuchillo-cocinero-20': knife('10,176 80,142 200,138 200,186 90,190'),
  'cuchillo-santoku-17': knife('34,186 44,158 70,140 200,138 200,190 60,192'),
  'cuchillo-pan-22': knife('6,150 30,142 200,142 200,178 6,182', true),
  'puntilla-mondar-9': knife('96,168 150,148 200,144 200,174 140,176'),
  'tabla-cortar-roble': board,
  'aceite-madera-cocina': oil,
  'piedra-afilar-1000': stone,
  'iman-cuchillos-nogal': magnet,
};
