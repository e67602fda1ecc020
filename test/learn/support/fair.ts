import { type Customer, DAY_MS, OrderLine, Product, toOrders } from '../../../src/domain/index.ts';
import { createGuard, type Guard, parsePolicy } from '../../../src/guard/index.ts';
import { createBaskets, type Learned, learnPairs } from '../../../src/learn/index.ts';

/** What one person bought: in which order, on which day, which products. */
export type Orders = readonly { readonly day: number; readonly products: readonly string[] }[];

export const START = Date.UTC(2026, 0, 1);

/** Products "shelf/name", a shelf each before the stroke; what is called wine or beer is sensitive. */
export function fairGuard(products: Iterable<string>): Guard {
  const catalog = [...new Set(products)].map((id) =>
    Product.parse({ id, name: id.split('/')[1], category: id.split('/')[0] }),
  );
  const policy = { version: 1, name: 'fair', topics: { alcohol: { because: 'x', categories: ['Cellar'] } } };
  return createGuard({
    policy: parsePolicy(JSON.stringify(policy), 'policy.yaml'),
    catalog,
    complements: [],
  });
}

/** What is learned of people, in the order in which they come. @param withdrawn who has not agreed to the use of purchases */
export function learnedFrom(
  people: readonly Orders[],
  options: { readonly k?: number; readonly withdrawn?: (person: number) => boolean } = {},
): Learned {
  const { k = 25, withdrawn = () => false } = options;
  const guard = fairGuard(people.flatMap((orders) => orders.flatMap(({ products }) => products)));
  const baskets = createBaskets();
  people.forEach((orders, person) => {
    const id = `p${person}`;
    const state = withdrawn(person) ? 'withdrawn' : 'given';
    const customer: Customer = {
      ...{ id, email: 'person@example.com' },
      consents: [{ customerId: id, purpose: 'purchases', state, at: 0 }],
    };
    const lines = orders.flatMap(({ day, products }, order) =>
      products.map((productId) =>
        OrderLine.parse({
          orderId: `${id}-${order}`,
          customerId: id,
          productId,
          placedAt: START + day * DAY_MS,
        }),
      ),
    );
    const purchases = guard.purchases({ customer, orders: toOrders(lines), now: START + 1000 * DAY_MS });
    if (purchases) baskets.add(purchases);
  });
  return learnPairs(baskets.finish(), { k, shelfOf: (id) => id.split('/')[0] });
}

/** The pairs of shelves, as "from > to". */
export const shelfPairs = ({ pairs }: Learned) =>
  pairs.filter(({ shelves }) => shelves).map(({ fromShelf, toShelf }) => `${fromShelf} > ${toShelf}`);

/** Numbers from 0 to 1; the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
