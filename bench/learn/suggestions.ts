/** Prints fifty random suggestions of learned pairs for each data set, with their reasons, for a person to judge. Run: node bench/learn/suggestions.ts */
import { toComplements } from '../../src/learn/index.ts';
import { groceries, hasGroceries, OTHER_SENSITIVE, TOPICS } from '../guard/groceries.ts';
import { hasLuma, luma } from './luma.ts';
import { type Market, randomFrom } from './Market.ts';
import { hasOnlineRetail, onlineRetail } from './onlineRetail.ts';
import { guardOf, learned, throughGuard } from './ours.ts';

const COUNT = 50;

function sample(name: string, market: Market, k: number, topics: object = {}): void {
  const guard = guardOf(market, k, [], topics);
  const { pairs } = learned(market, k, guard);
  const recommend = throughGuard(market, k, toComplements(pairs), topics);
  const names = new Map(
    market.catalog.map(({ id, name: called, category }) => [id, `${called} [${category}]`]),
  );
  const random = randomFrom(50);
  console.log(`\n# ${name}: ${pairs.length} pairs of shelves`);
  const people = [...market.people];
  const seen = new Set<string>();
  for (let printed = 0, tries = 0; printed < COUNT && tries < 20_000; tries++) {
    const { lines } = people[Math.floor(random() * people.length)] as Market['people'][number];
    const owned = [...new Set(lines.map(({ productId }) => productId))];
    const list = recommend(owned, 3);
    const one = list[Math.floor(random() * list.length)];
    if (one === undefined || seen.has(`${one.basis} ${one.id}`)) continue;
    seen.add(`${one.basis} ${one.id}`);
    printed++;
    console.log(`${printed}. ${names.get(one.basis ?? '')} -> ${names.get(one.id)} (${one.score})`);
  }
}

if (hasGroceries) {
  const { catalog, households } = groceries();
  const sensitive = new Set<string>([...Object.values(TOPICS).flat(), ...OTHER_SENSITIVE]);
  const categories = [...new Set(catalog.map(({ category }) => category))].filter((path) =>
    sensitive.has(path.split(' > ')[1] ?? ''),
  );
  sample('Complete Journey', { catalog, people: households }, 10, {
    all: { because: 'sensitive', categories },
  });
}
if (hasOnlineRetail) sample('onlineretail', onlineRetail(), 25);
if (hasLuma) sample('Luma', luma().market, 25);
