import { logLikelihoodRatio } from '../../src/learn/pairs/significance.ts';
import type { Market, Recommender, Scored, Trainer } from './Market.ts';

const best = (scores: ReadonlyMap<string, number>, owned: ReadonlySet<string>, max: number): Scored[] =>
  [...scores]
    .filter(([id]) => !owned.has(id))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, max)
    .map(([id, score]) => ({ id, score }));

function buyersOf({ people }: Market): Map<string, number> {
  const buyers = new Map<string, number>();
  for (const { lines } of people)
    for (const id of new Set(lines.map(({ productId }) => productId)))
      buyers.set(id, (buyers.get(id) ?? 0) + 1);
  return buyers;
}

/** What most people bought. */
export const popularity: Trainer = (market) => {
  const buyers = buyersOf(market);
  return (owned, max) => best(buyers, new Set(owned), max);
};

/** How many people bought both, and nothing else. */
export const coCount: Trainer = (market, k) => fromPairs(market, k, (both) => both);

/** The log-likelihood ratio of "bought both" over people, as the usual recommender takes it; only what is met more than by chance. */
export const plainRatio: Trainer = (market, k) =>
  fromPairs(market, k, (both, a, b, people) => {
    const expected = (a * b) / people;
    return both <= expected ? 0 : logLikelihoodRatio(both, expected);
  });

function fromPairs(
  market: Market,
  k: number,
  score: (both: number, buyersOfA: number, buyersOfB: number, people: number) => number,
): Recommender {
  const buyers = buyersOf(market);
  const both = new Map<string, Map<string, number>>();
  for (const { lines } of market.people) {
    const products = [...new Set(lines.map(({ productId }) => productId))];
    for (const a of products) {
      const row = both.get(a) ?? new Map<string, number>();
      both.set(a, row);
      for (const b of products) if (a !== b) row.set(b, (row.get(b) ?? 0) + 1);
    }
  }
  return (owned, max) => {
    const scores = new Map<string, number>();
    for (const a of owned)
      for (const [b, count] of both.get(a) ?? []) {
        if (count < k) continue;
        const value = score(count, buyers.get(a) ?? 0, buyers.get(b) ?? 0, market.people.length);
        if (value > 0) scores.set(b, (scores.get(b) ?? 0) + value);
      }
    return best(scores, new Set(owned), max);
  };
}

/** The same without what stands on a shelf of which something is owned: as far as a plain recommender can go. */
export const ratioOfOtherShelves: Trainer = (market, k) => {
  const recommend = plainRatio(market, k);
  const shelf = new Map(market.catalog.map(({ id, category }) => [id, category]));
  return (owned, max) => {
    const shelves = new Set(owned.map((id) => shelf.get(id)));
    return recommend(owned, 100 * max)
      .filter(({ id }) => !shelves.has(shelf.get(id)))
      .slice(0, max);
  };
};
