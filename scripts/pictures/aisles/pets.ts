import { COLOURS, type Colour, dark, light } from '../colours.ts';
import { bag, type Drawing, shadow } from '../motifs.ts';
import type { Paper } from '../Paper.ts';
import { arc, curve, join, line, oval, poly, rect, type Shape, segment } from '../shapes.ts';

const catHead = (x: number, y: number, size: number): Shape =>
  join(
    oval(x, y, size, size * 0.84),
    poly(
      [
        [x - size * 0.96, y - size * 1.05],
        [x - size * 0.2, y - size * 0.7],
        [x - size * 0.94, y + size * 0.1],
      ],
      4,
    ),
    poly(
      [
        [x + size * 0.96, y - size * 1.05],
        [x + size * 0.2, y - size * 0.7],
        [x + size * 0.94, y + size * 0.1],
      ],
      4,
    ),
  );

function catFace(paper: Paper, x: number, y: number, size: number, fur: Colour): void {
  paper.fill(catHead(x, y, size), fur);
  paper.fill(
    join(
      oval(x - size * 0.36, y - size * 0.08, size * 0.11),
      oval(x + size * 0.36, y - size * 0.08, size * 0.11),
    ),
    COLOURS.black,
  );
  paper.fill(
    poly(
      [
        [x - size * 0.13, y + size * 0.18],
        [x + size * 0.13, y + size * 0.18],
        [x, y + size * 0.34],
      ],
      2,
    ),
    COLOURS.coral,
  );
  for (const side of [-1, 1]) {
    paper.stroke(
      line(
        [
          [x + side * size * 0.4, y + size * 0.3],
          [x + side * size * 1.1, y + size * 0.2],
        ],
        [
          [x + side * size * 0.4, y + size * 0.42],
          [x + side * size * 1.06, y + size * 0.5],
        ],
      ),
      2,
      dark(fur, 0.4),
    );
  }
}

function dryFood(colour: Colour, fur: Colour): Drawing {
  return (paper) => {
    bag(paper, colour, 154, 46);
    paper.fill(oval(160, 170, 62), COLOURS.paper);
    catFace(paper, 160, 172, 38, fur);
  };
}

const tins: Drawing = (paper) => {
  shadow(paper, 230, 262);
  for (const [x, y] of [
    [98, 192],
    [222, 192],
    [160, 114],
  ] as const) {
    paper.fill(join(rect(x - 54, y, 108, 62, 4), oval(x, y + 62, 54, 10)), COLOURS.petrol);
    paper.fill(rect(x - 54, y + 16, 108, 38), COLOURS.sky);
    paper.fill(oval(x, y, 54, 13), COLOURS.steel);
    paper.stroke(arc(x + 12, y - 2, 11, 4, 0, 360), 2.5, COLOURS.grey);
    paper.fill(
      join(
        oval(x - 4, y + 35, 25, 10),
        poly(
          [
            [x + 16, y + 35],
            [x + 34, y + 24],
            [x + 34, y + 46],
          ],
          3,
        ),
      ),
      COLOURS.paper,
    );
    paper.fill(oval(x - 17, y + 32, 2.6), COLOURS.black);
  }
};

const fountain: Drawing = (paper) => {
  shadow(paper, 210, 262);
  paper.fill(poly('72,172 248,172 236,262 84,262', 22), COLOURS.paper);
  paper.fill(poly('190,172 248,172 236,262 186,262', 18), dark(COLOURS.paper, 0.09));
  paper.fill(oval(160, 172, 92, 26), light(COLOURS.sky, 0.2));
  paper.fill(oval(160, 172, 72, 17), COLOURS.sky);
  paper.fill(rect(152, 96, 16, 76, 7), COLOURS.grey);
  for (const side of [1, -1]) {
    paper.stroke(
      curve([
        [160, 92],
        [160 + side * 28, 82],
        [160 + side * 46, 112],
        [160 + side * 50, 164],
      ]),
      6,
      '#7fb0c2',
    );
  }
  paper.fill(oval(160, 92, 22, 12), COLOURS.leaf);
  catFace(paper, 160, 222, 20, COLOURS.orange);
};

const bowl: Drawing = (paper) => {
  shadow(paper, 230, 240);
  paper.fill(oval(160, 146, 92, 30), COLOURS.walnut);
  for (let i = 0; i < 9; i++)
    paper.fill(oval(92 + i * 17, 132 + (i % 3) * 8, 12, 9), i % 2 ? COLOURS.wood : COLOURS.brown);
  const body = poly('54,150 266,150 232,240 88,240', 20);
  paper.fill(body, COLOURS.sage);
  paper.fill(rect(204, 0, 100, 320), dark(COLOURS.sage, 0.12), body);
  paper.fill(rect(50, 144, 220, 16, 8), light(COLOURS.sage, 0.25));
  paper.fill(catHead(160, 204, 22), COLOURS.paper);
};

const mice: Drawing = (paper) => {
  for (const [x, y, fur] of [
    [112, 104, COLOURS.grey],
    [206, 158, COLOURS.ecru],
    [118, 220, COLOURS.rose],
  ] as const) {
    paper.stroke(
      curve([
        [x + 40, y + 12],
        [x + 66, y + 24],
        [x + 74, y + 2],
      ]),
      5,
      dark(fur, 0.25),
    );
    paper.fill(
      join(
        oval(x, y, 48, 28),
        poly(
          [
            [x - 66, y + 14],
            [x - 30, y - 22],
            [x - 20, y + 26],
          ],
          10,
        ),
      ),
      fur,
    );
    paper.fill(oval(x - 24, y - 24, 16), dark(fur, 0.16));
    paper.fill(oval(x - 24, y - 24, 9), COLOURS.coral);
    paper.fill(oval(x - 46, y - 1, 4), COLOURS.black);
    paper.fill(oval(x - 64, y + 12, 5), COLOURS.coral);
  }
};

const post: Drawing = (paper) => {
  shadow(paper, 190, 276);
  paper.fill(rect(76, 250, 168, 26, 8), COLOURS.walnut);
  paper.fill(rect(132, 86, 56, 166), COLOURS.ecru);
  for (let y = 96; y < 250; y += 13)
    paper.stroke(segment(134, y + 5, 186, y - 3), 3.5, dark(COLOURS.ecru, 0.22));
  paper.fill(rect(98, 66, 124, 24, 10), COLOURS.sage);
  paper.stroke(line('212,88 222,140'), 3, COLOURS.brown);
  paper.fill(oval(223, 150, 14), COLOURS.coral);
  catFace(paper, 156, 46, 28, COLOURS.grey);
};

const harness: Drawing = (paper) => {
  const colour = COLOURS.brick;
  paper.stroke(arc(160, 108, 74, 58, 0, 360), 22, colour);
  paper.stroke(arc(160, 212, 92, 56, 0, 360), 22, dark(colour, 0.14));
  paper.fill(poly('128,148 192,148 204,250 160,274 116,250', 16), colour);
  paper.fill(poly('142,166 178,166 182,216 138,216', 7), COLOURS.ecru);
  for (const x of [86, 234]) paper.fill(rect(x - 15, 202, 30, 22, 5), COLOURS.black);
  paper.stroke(arc(160, 144, 12, 12, 0, 360), 5, COLOURS.steel);
  paper.fill(join(oval(160, 198, 10, 8), oval(150, 185, 4), oval(160, 181, 4), oval(170, 185, 4)), colour);
};

const lead: Drawing = (paper) => {
  const colour = COLOURS.petrol;
  for (const r of [90, 68, 46]) {
    paper.stroke(arc(154, 160, r, r * 0.86, 0, 360), 13, colour);
    for (let a = 0; a < 360; a += 36)
      paper.stroke(arc(154, 160, r, r * 0.86, a, a + 8), 5, light(colour, 0.35));
  }
  paper.stroke(curve('216,218 246,236 262,262'), 13, colour);
  paper.fill(rect(222, 216, 22, 26, 5), COLOURS.leather);
  paper.stroke(arc(270, 272, 10, 13, 0, 360), 5, COLOURS.mustard);
};

const dogCoat: Drawing = (paper) => {
  const fur = COLOURS.wood;
  shadow(paper, 210, 268);
  for (const x of [98, 128, 190, 218])
    paper.fill(rect(x, 200, 20, 68, 8), x === 98 || x === 190 ? dark(fur, 0.16) : fur);
  paper.stroke(curve('84,160 58,142 54,114'), 14, fur);
  paper.fill(rect(76, 136, 172, 84, 36), fur);
  paper.fill(join(oval(234, 106, 38, 34), rect(240, 104, 50, 30, 14)), fur);
  paper.fill(poly('206,84 230,82 222,142 200,136', 12), COLOURS.walnut);
  paper.fill(oval(286, 112, 8, 7), COLOURS.black);
  paper.fill(oval(248, 98, 4.5), COLOURS.black);
  const coat = poly('78,132 206,124 236,150 230,216 198,190 150,204 88,200 70,168', 18);
  paper.fill(coat, COLOURS.yellow);
  paper.fill(rect(60, 178, 200, 60), dark(COLOURS.yellow, 0.1), coat);
  paper.stroke(curve('76,162 150,166 234,168'), 6, COLOURS.paper, coat);
};

const travelBottle: Drawing = (paper) => {
  shadow(paper, 140, 268);
  paper.fill(rect(112, 118, 96, 148, 24), light(COLOURS.sky, 0.3));
  paper.fill(rect(112, 168, 96, 98, 24), COLOURS.sky);
  paper.fill(rect(174, 118, 34, 148, 20), dark(COLOURS.sky, 0.14));
  const trough = poly('92,48 228,62 216,124 104,124', 20);
  paper.fill(trough, COLOURS.coral);
  paper.fill(poly('108,62 210,72 202,100 116,98', 14), dark(COLOURS.coral, 0.2));
  paper.fill(
    join(oval(160, 222, 17, 14), oval(142, 200, 7), oval(160, 193, 7), oval(178, 200, 7)),
    COLOURS.paper,
  );
};

export const PETS: Readonly<Record<string, Drawing>> = {
  'pienso-gato-pollo-2kg': dryFood(COLOURS.mustard, COLOURS.orange),
  'pienso-gato-salmon-2kg': dryFood(COLOURS.coral, COLOURS.grey),
  'latas-gato-atun-12': tins,
  'fuente-agua-gato': fountain,
  'comedero-gato-ceramica': bowl,
  'raton-fieltro-gato': mice,
  'rascador-sisal-gato': post,
  'arnes-perro-mediano-rojo': harness,
  'correa-perro-cuerda-azul': lead,
  'chubasquero-perro-amarillo': dogCoat,
  'bebedero-viaje-perro': travelBottle,
};
