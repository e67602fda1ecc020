import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { OrderLine, Product } from '../../src/domain/index.ts';
import type { Market } from './Market.ts';

const FILE = new URL('../../../shared/data/onlineretail/orders_dev.csv.gz', import.meta.url);
export const hasOnlineRetail = existsSync(FILE);

/** What the shop sells, as a merchant would sort it: the first of these words that a name holds is its shelf. */
const SHELVES =
  'doormat doorstop umbrella parasol clock calculator radio drawer knob hook hanger clip peg sign plaque mirror frame album notebook pen pencil crayon eraser ruler sticker stamp card envelope wrap ribbon tape tag bow garland bunting wreath bauble decoration tree lights candle candleholder t-light lantern lamp chandelier incense fragrance doll puppet toy game ludo dominoes jigsaw playhouse skipping yoyo balloon bank keyring fob bracelet necklace earring ring brooch hair hairband comb purse wallet umbrella scarf glove warmer bottle hottie cushion blanket throw towel apron mitt tray placemat coaster napkin tablecloth plate bowl dish cup teacup saucer mug jug teapot coffee glass jar pot pan tin cutter mould cases cake cakestand baking scales timer bin basket crate box chest cabinet bag shopper lunch backpack trolley suitcase magnet photo letter block soap sponge planter watering seed gardening garden birdhouse feeder bird heart hanging cutlery knife fork spoon straws chopsticks picnic flask kit sewing felt knitting wool fan torch plaster first postcard poster canvas art chair stool table cushion rug bunny rabbit'.split(
    ' ',
  );
/** `FELTCRAFT DOLL MOLLY` is a doll, `DOLL HOUSE` not a house. */
const WORD = new Map(SHELVES.map((word, place) => [word.replace(/s$/, ''), place]));

/**
 * A gift shop's orders. It has no shelves: each product is sorted by a word of its name, as a merchant would who has an hour
 * for it ("JUMBO BAG RED RETROSPOT" stands on "bag").
 */
export function onlineRetail(): Market {
  const rows = parse(gunzipSync(readFileSync(FILE)), { columns: true, relax_quotes: true }) as Record<
    string,
    string
  >[];
  const catalog = new Map<string, Product>();
  const people = new Map<string, OrderLine[]>();
  for (const {
    InvoiceNo = '',
    StockCode = '',
    Description = '',
    Quantity,
    InvoiceDate = '',
    CustomerID = '',
  } of rows) {
    if (
      InvoiceNo.startsWith('C') ||
      Number(Quantity) <= 0 ||
      !/^\d{5}/.test(StockCode) ||
      !/^\d+$/.test(CustomerID)
    )
      continue;
    if (!catalog.has(StockCode))
      catalog.set(
        StockCode,
        Product.parse({
          id: StockCode,
          name: Description.trim() || StockCode,
          category: shelfOf(Description),
        }),
      );
    const line = OrderLine.parse({
      ...{ orderId: InvoiceNo, customerId: CustomerID, productId: StockCode },
      placedAt: `${InvoiceDate.replace(' ', 'T')}Z`,
    });
    const lines = people.get(CustomerID);
    if (lines) lines.push(line);
    else people.set(CustomerID, [line]);
  }
  return {
    catalog: [...catalog.values()],
    people: [...people].map(([id, lines]) => ({ id, lines: lines.sort((a, b) => a.placedAt - b.placedAt) })),
  };
}

function shelfOf(description: string): string {
  const words = description
    .toLowerCase()
    .replace(/ (with|for|in) .*$/, '')
    .split(/[^a-z-]+/)
    .filter(Boolean);
  const known = words.map((word) => word.replace(/s$/, '')).filter((word) => WORD.has(word));
  const best = known.toSorted((a, b) => (WORD.get(a) as number) - (WORD.get(b) as number))[0];
  return (
    best ??
    words
      .filter((word) => word.length > 2)
      .at(-1)
      ?.replace(/s$/, '') ??
    'other'
  );
}
