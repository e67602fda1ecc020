import { BOOKS } from './aisles/books.ts';
import { CARE } from './aisles/care.ts';
import { COATS } from './aisles/coats.ts';
import { COFFEE } from './aisles/coffee.ts';
import { FOOTWEAR } from './aisles/footwear.ts';
import { GLOVES } from './aisles/gloves.ts';
import { HEADWEAR } from './aisles/headwear.ts';
import { KNITWEAR } from './aisles/knitwear.ts';
import { KNIVES } from './aisles/knives.ts';
import { MUGS } from './aisles/mugs.ts';
import { OUTDOOR } from './aisles/outdoor.ts';
import { PANS } from './aisles/pans.ts';
import { PETS } from './aisles/pets.ts';
import { PLANTS } from './aisles/plants.ts';
import { SCARVES } from './aisles/scarves.ts';
import { SEWING } from './aisles/sewing.ts';
import { SOCKS } from './aisles/socks.ts';
import { TEXTILE_CARE } from './aisles/textileCare.ts';
import { type Colour, WALLS } from './colours.ts';
import { drawLogo } from './drawLogo.ts';
import { encodePng } from './encodePng.ts';
import { type Drawing, sheet } from './motifs.ts';

const AISLES: readonly (readonly [wall: Colour, drawings: Readonly<Record<string, Drawing>>])[] = [
  [WALLS.clothing, COATS],
  [WALLS.clothing, KNITWEAR],
  [WALLS.clothing, GLOVES],
  [WALLS.clothing, HEADWEAR],
  [WALLS.clothing, SCARVES],
  [WALLS.clothing, SOCKS],
  [WALLS.clothing, FOOTWEAR],
  [WALLS.outdoor, OUTDOOR],
  [WALLS.home, TEXTILE_CARE],
  [WALLS.home, SEWING],
  [WALLS.home, PLANTS],
  [WALLS.kitchen, PANS],
  [WALLS.kitchen, KNIVES],
  [WALLS.kitchen, COFFEE],
  [WALLS.kitchen, MUGS],
  [WALLS.pets, PETS],
  [WALLS.books, BOOKS],
  [WALLS.care, CARE],
];

/** Every picture of the sample shop by its file name without the ending, as PNG: the products' and the logo. */
export function* drawPictures(): Generator<readonly [name: string, png: Buffer]> {
  yield ['logo', encodePng(drawLogo())];
  for (const [wall, drawings] of AISLES) {
    for (const [name, draw] of Object.entries(drawings)) {
      const paper = sheet(wall);
      draw(paper);
      yield [name, encodePng(paper)];
    }
  }
}
