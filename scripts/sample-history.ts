/**
 * Writes the sample shop's past: people who bought earlier and are not written to any more, so that "mesura learn", "audit" and
 * "effect" have something to count. Invented from a seed; the same each time. Run: node scripts/sample-history.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const PEOPLE = 1400;
/** The sample shop's day is 15 October 2026; the past ends before any of its emails could be about it. */
const [FROM, DAYS, DAY] = [Date.UTC(2025, 6, 1, 9), 380, 86_400_000];

/** What goes with what at Casa Pirineo: shelf, shelf, how often, and how often only later. */
const GOES_WITH: readonly (readonly [string, string, number, number])[] = [
  ['Clothing > Outerwear > Coats', 'Clothing > Accessories > Gloves', 0.22, 0.08],
  ['Clothing > Outerwear > Coats', 'Clothing > Accessories > Scarves', 0.2, 0.05],
  ['Footwear > Hiking Boots', 'Footwear > Boot Care', 0.28, 0.1],
  ['Footwear > Hiking Boots', 'Clothing > Accessories > Socks', 0.25, 0.06],
  ['Outdoor > Backpacks', 'Outdoor > Backpack Accessories', 0.25, 0.1],
  ['Outdoor > Backpacks', 'Outdoor > Bottles', 0.2, 0.05],
  ['Kitchen > Knives', 'Kitchen > Boards and Knife Care', 0.3, 0.1],
  ['Kitchen > Coffee Makers', 'Kitchen > Coffee and Tea', 0.35, 0.15],
  ['Kitchen > Coffee Makers', 'Kitchen > Mugs', 0.2, 0.05],
  ['Pets > Cats > Cat Food', 'Pets > Cats > Bowls and Toys', 0.22, 0.1],
  ['Home > Plants', 'Home > Plant Care', 0.3, 0.12],
  ['Clothing > Knitwear > Jumpers', 'Home > Textile Care', 0.18, 0.08],
];
/** What only some people buy, and what gives them away although it is harmless. */
const BABY = {
  share: 0.1,
  shelf: 'Baby > Nappies and Care',
  proxies: ['bolas-algodon-100', 'locion-manteca-cacao-400'],
};
const HEALTH = { share: 0.2, shelf: 'Pharmacy > Medicines and Tests' };

let state = 20261015;
/** mulberry32 */
function random(): number {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() ** 1.5 * list.length)] as T;

const rows = readFileSync(path.join(ROOT, 'data/products.csv'), 'utf8').trim().split('\n').slice(1);
const shelves = new Map<string, string[]>();
const prices = new Map<string, string>();
for (const row of rows) {
  const [id = ''] = row.split(',');
  const shelf = /,([A-Z][\w &]+(?: > [\w &]+)+),/.exec(row)?.[1] ?? '';
  prices.set(id, /,(\d+\.\d\d),EUR,/.exec(row)?.[1] ?? '10.00');
  shelves.set(shelf, [...(shelves.get(shelf) ?? []), id]);
}
const plain = [...shelves.keys()].filter((shelf) => !/^(Baby|Pharmacy|Drinks)/.test(shelf));
const from = (shelf: string) => oneOf(shelves.get(shelf) ?? []);

const customers = ['id,email,language,birth_date'];
const consents = ['customer_id,purpose,state,at,where,wording'];
const messages = ['customer_id,campaign,at,order_id,product_ids,held'];
const orders = ['order_id,customer_id,product_id,placed_at,quantity,price,currency,status'];
for (let n = 1; n <= PEOPLE; n++) {
  const id = `P-${String(n).padStart(4, '0')}`;
  const language = oneOf(['es', 'es', 'en', 'fr']);
  const birth = 1945 + Math.floor(random() * 58);
  customers.push(
    `${id},${id.toLowerCase()}@past.example,${language},${birth}-0${1 + Math.floor(random() * 9)}-15`,
  );
  const first = FROM + Math.floor(random() * DAYS * 0.6) * DAY;
  consents.push(`${id},purchases,given,${new Date(first - 60_000).toISOString()},checkout,2025-06`);
  const isParent = random() < BABY.share;
  const isIll = random() < HEALTH.share;
  let order = 0;
  const buy = (at: number, products: readonly string[]) => {
    if (at > FROM + DAYS * DAY) return;
    order++;
    for (const product of new Set(products))
      orders.push(
        `P-${n}-${order},${id},${product},${new Date(at).toISOString()},1,${prices.get(product)},EUR,kept`,
      );
  };
  // A week after the first order an email went out, or would have: a quarter was held back, and of the others some more came back.
  const at = first + 7 * DAY;
  const held = random() < 0.25;
  messages.push(`${id},after-purchase,${new Date(at).toISOString()},P-${n}-1,,${held}`);
  if (!held && random() < 0.2) buy(at + (1 + Math.floor(random() * 25)) * DAY, [from(oneOf(plain))]);
  for (let visits = 1 + Math.floor(random() * 4), at = first; visits > 0; visits--) {
    const shelf = oneOf(plain);
    const basket = [from(shelf)];
    for (const [a, b, together, later] of GOES_WITH) {
      if (a !== shelf) continue;
      if (random() < together) basket.push(from(b));
      else if (random() < later) buy(at + (4 + Math.floor(random() * 50)) * DAY, [from(b)]);
    }
    if (random() < 0.35) basket.push(from(oneOf(plain)));
    if (isParent && random() < 0.6) {
      basket.push(from(BABY.shelf));
      if (random() < 0.5) basket.push(oneOf(BABY.proxies));
    }
    if (isIll && random() < 0.4) basket.push(from(HEALTH.shelf));
    buy(at, basket);
    at += (20 + Math.floor(random() * 90)) * DAY;
  }
}
for (const [name, lines] of Object.entries({ customers, consents, orders, messages }))
  writeFileSync(path.join(ROOT, `examples/past-year/${name}.csv`), `${lines.join('\n')}\n`);
