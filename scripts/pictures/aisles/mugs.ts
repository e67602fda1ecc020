import { COLOURS, type Colour, dark, light } from '../colours.ts';
import { type Drawing, shadow } from '../motifs.ts';
import { arc, oval, poly, rect } from '../shapes.ts';

function mug(body: Colour, rim: Colour, glazed?: Colour): Drawing {
  return (paper) => {
    shadow(paper, 190, 254);
    paper.stroke(arc(214, 168, 38, 42, 270, 450), 15, dark(body, 0.14));
    const cup = poly('90,100 218,100 212,252 96,252', 14);
    paper.fill(cup, body);
    paper.fill(rect(178, 0, 80, 320), dark(body, 0.09), cup);
    if (glazed) paper.fill(poly('80,90 230,90 230,186 198,200 160,180 120,204 80,188', 16), glazed, cup);
    paper.fill(oval(154, 102, 65, 15), rim);
    paper.fill(oval(154, 103, 56, 10), COLOURS.brown);
    if (!glazed) paper.fill(poly('114,214 142,168 156,190 168,176 196,214', 3), rim);
  };
}

const cups: Drawing = (paper) => {
  for (const [x, y] of [
    [104, 96],
    [216, 96],
    [104, 206],
    [216, 206],
  ] as const) {
    paper.fill(oval(x, y + 42, 46, 7), '#d3c8b8');
    const cup = poly(
      [
        [x - 38, y - 34],
        [x + 38, y - 34],
        [x + 28, y + 42],
        [x - 28, y + 42],
      ],
      10,
    );
    paper.fill(cup, COLOURS.terracotta);
    paper.fill(rect(x + 10, y - 40, 40, 90), dark(COLOURS.terracotta, 0.11), cup);
    paper.fill(rect(x - 50, y + 18, 100, 40), COLOURS.ecru, cup);
    paper.fill(oval(x, y - 34, 38, 9), light(COLOURS.terracotta, 0.2));
    paper.fill(oval(x, y - 33, 31, 6), COLOURS.brown);
  }
};

export const MUGS: Readonly<Record<string, Drawing>> = {
  'taza-esmaltada-refugio-blanca': mug(COLOURS.white, COLOURS.night),
  'taza-esmaltada-refugio-verde': mug(COLOURS.forest, COLOURS.ecru),
  'taza-gres-niebla-gris': mug(COLOURS.ecru, COLOURS.grey, COLOURS.grey),
  'vasos-cafe-gres-juego-4': cups,
};
