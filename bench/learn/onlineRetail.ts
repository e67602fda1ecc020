import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { OrderLine, Product } from '../../src/domain/index.ts';
import type { Market } from './Market.ts';

const FILE = new URL('../../../shared/data/onlineretail/orders_dev.csv.gz', import.meta.url);
export const hasOnlineRetail = existsSync(FILE);

/** Words that end a name and say nothing of what the thing is. */
const TRAILING =
  /\b(SMALL|LARGE|MEDIUM|BIG|MINI|DESIGN|ASSTD|ASSORTED|PINK|BLUE|RED|GREEN|WHITE|IVORY|CREAM|BLACK|SILVER|GOLD|POLKADOT|SPOTTY?|PAISLEY|VINTAGE|RETROSPOT|UNION JACK|SKULLS?|STRAWBERRY|WOODLAND|CIRCUS PARADE|DOLLY GIRL|SPACEBOY|APPLES|PEARS|TEA TIME|CHRISTMAS|EASTER|CHILDRENS?|COLOURS?|DES|OR|AND|OF|IN|WITH|N|\d+\w*)$/;

/**
 * A gift shop's orders. It has no shelves: a product stands on that of its last telling word ("JUMBO BAG RED RETROSPOT" on "bag"),
 * and names with "OF", "FOR" or "WITH" end before it. Rough, as a shop without categories would have it.
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
  let name = description
    .toUpperCase()
    .replace(/[^A-Z0-9 -]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  name = name
    .replace(/^(SET|PACK|BOX|PAIR)( OF)?( \d+)?( \/ ?\d+)? /, '')
    .replace(/ (WITH|FOR|IN|W) .*$/, '');
  for (let before = ''; before !== name; ) {
    before = name;
    name = name.replace(TRAILING, '').trim();
  }
  const word = name.split(/[ -]/).at(-1) ?? '';
  return word.replace(/S$/, '').toLowerCase() || 'other';
}
