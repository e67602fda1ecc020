import { type Complement, type Customer, DAY_MS, type OrderLine, toOrders } from '../../src/domain/index.ts';
import { createGuard, type Guard, parsePolicy } from '../../src/guard/index.ts';
import { createBaskets, type Learned, learnPairs, toComplements } from '../../src/learn/index.ts';
import type { Market, Recommender, Trainer } from './Market.ts';

const NOW = Date.UTC(2100, 0, 1);
const CAMPAIGN = {
  name: 'bench',
  after: 0,
  until: 400 * DAY_MS,
  priority: 1,
  withoutHistory: 'skip',
} as const;

/** Everybody has agreed to everything: what is measured is the learner, not the law. */
const customer = (id: string): Customer => ({
  id,
  email: 'person@example.com',
  consents: (['email', 'purchases'] as const).map((purpose) => ({
    ...{ customerId: id, purpose, state: 'given' as const, at: 0 },
  })),
});

export function guardOf(
  market: Market,
  k: number,
  complements: readonly Complement[],
  topics: object = {},
): Guard {
  const policy = {
    version: 1,
    name: 'bench',
    topics,
    suggestions: { min: 1, max: 10, maxPerCategory: 3, minCustomers: k, maxImpressions: 100 },
    quiet: { from: '00:00', to: '00:00' },
  };
  return createGuard({
    policy: parsePolicy(JSON.stringify(policy), 'policy.yaml'),
    catalog: market.catalog,
    complements,
  });
}

export function learned(market: Market, k: number, guard: Guard = guardOf(market, k, [])): Learned {
  const baskets = createBaskets();
  for (const { id, lines } of market.people) {
    const purchases = guard.purchases({ customer: customer(id), orders: toOrders(lines), now: NOW });
    if (purchases) baskets.add(purchases);
  }
  const shelves = new Map(market.catalog.map(({ id, category }) => [id, category]));
  const names = new Map(market.catalog.map(({ id, name }) => [id, name]));
  return learnPairs(baskets.finish(), {
    k,
    shelfOf: (id) => shelves.get(id),
    nameOf: (id) => names.get(id) ?? id,
  });
}

/** Learned pairs, all of them approved, through the guard as an email would get them. */
export const ours: Trainer = (market, k) => throughGuard(market, k, toComplements(learned(market, k).pairs));

/** Suggestions as the guard makes them of these complements, for somebody who owns these products. */
export function throughGuard(
  market: Market,
  k: number,
  complements: readonly Complement[],
  topics: object = {},
): Recommender {
  const guard = guardOf(market, k, complements, topics);
  return (owned, max) => {
    const lines = owned.map(
      (productId, i): OrderLine => ({
        ...{ orderId: 'o', customerId: 'c', productId, lineId: String(i), placedAt: NOW - DAY_MS },
        ...{ quantity: 1, status: 'kept', gift: false, source: 'shop' },
      }),
    );
    const { recommendations } = guard.candidates({
      ...{ customer: customer('c'), orders: toOrders(lines), impressions: [], campaign: CAMPAIGN, now: NOW },
    });
    return recommendations
      .map(({ product, basis, evidence }) => ({
        id: product.id,
        score: evidence.strength,
        basis: basis.product.id,
      }))
      .slice(0, max);
  };
}
