import type { Household } from './groceries.ts';

/** Two products that households bought both of. */
export interface Pair {
  readonly from: string;
  readonly to: string;
  readonly customers: number;
  /** How much likelier the second is with the first than without (pointwise mutual information), from 0 to 1. */
  readonly strength: number;
}

/** A plain co-purchase recommender, as any shop could write: what is often bought by the buyers of this. */
export function learnPairs(
  households: readonly Household[],
  minCustomers: number,
  perProduct: number,
): Pair[] {
  const buyers = new Map<string, number>();
  const both = new Map<string, Map<string, number>>();
  for (const { products } of households) {
    for (const a of products) {
      buyers.set(a, (buyers.get(a) ?? 0) + 1);
      const row = both.get(a) ?? new Map<string, number>();
      both.set(a, row);
      for (const b of products) if (a !== b) row.set(b, (row.get(b) ?? 0) + 1);
    }
  }
  // Plain counts would suggest milk to everybody, and give nothing away: no shop would be content with that.
  return [...both].flatMap(([from, row]) =>
    [...row]
      .filter(([, customers]) => customers >= minCustomers)
      .map(([to, customers]): Pair => {
        const lift = (customers * households.length) / ((buyers.get(from) ?? 1) * (buyers.get(to) ?? 1));
        const strength = Math.max(0, Math.log(lift)) / Math.log(households.length);
        return { from, to, customers, strength };
      })
      .sort((a, b) => b.strength - a.strength || (a.to < b.to ? -1 : 1))
      .slice(0, perProduct),
  );
}

/** The `max` products that most speak for, of those that are not owned. */
export function plainRecommender(pairs: readonly Pair[], max: number): (household: Household) => string[] {
  const from = Map.groupBy(pairs, (pair) => pair.from);
  return ({ products }) => {
    const scores = new Map<string, number>();
    for (const product of products)
      for (const { to, strength } of from.get(product) ?? [])
        if (!products.has(to)) scores.set(to, (scores.get(to) ?? 0) + strength);
    return [...scores]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, max)
      .map(([id]) => id);
  };
}
