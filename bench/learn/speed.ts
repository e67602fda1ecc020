import type { SafePurchases } from '../../src/domain/index.ts';
import { createBaskets, learnPairs } from '../../src/learn/index.ts';
import { type Print, rounded } from '../Figure.ts';
import { randomFrom } from './Market.ts';

const LINES = 1_000_000;
const PRODUCTS = 4000;
const SHELVES = 200;
const START = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** `learn.seconds.million` and `learn.memory.million`: a million order lines of 4,000 products, learned from once they are read. */
export function learnSpeed(print: Print): void {
  const random = randomFrom(1);
  const product = () => `p${Math.floor(PRODUCTS * random() ** 3)}`;
  const started = performance.now();
  const baskets = createBaskets();
  let lines = 0;
  while (lines < LINES) {
    const purchases = [];
    const orders = 1 + Math.floor(random() * 5);
    for (let order = 0; order < orders; order++) {
      const at = START + Math.floor(random() * 700) * DAY;
      const size = 1 + Math.floor(random() ** 2 * 8);
      for (let i = 0; i < size; i++)
        purchases.push({ orderId: `${lines}-${order}`, productId: product(), at });
    }
    purchases.sort((a, b) => a.at - b.at);
    // What the guard hands out; here nobody is real.
    baskets.add({ purchases } as unknown as SafePurchases);
    lines += purchases.length;
  }
  const finished = baskets.finish();
  const read = performance.now();
  const { pairs } = learnPairs(finished, { k: 25, shelfOf: (id) => `s${Number(id.slice(1)) % SHELVES}` });
  print({ name: 'learn.seconds.million', value: rounded((performance.now() - read) / 1000), unit: 's' });
  print({ name: 'learn.seconds.million.read', value: rounded((read - started) / 1000), unit: 's' });
  print({
    name: 'learn.memory.million',
    value: Math.round(process.resourceUsage().maxRSS / 1024),
    unit: 'MB',
  });
  print({ name: 'learn.proposed.by-chance', value: pairs.length, unit: 'pairs' });
}
