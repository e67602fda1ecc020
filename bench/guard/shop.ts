import type { Complement, Customer, Order, OrderLine, Product } from '../../src/domain/index.ts';

/** A shop of the size that the issue names, made by arithmetic so that every run measures the same. */
export function shop(products = 10_000, complements = 50_000) {
  let state = 1;
  const random = (below: number) => {
    state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647;
    return state % below;
  };
  const pick = <T>(from: readonly T[]) => from[random(from.length)] as T;

  const catalog: Product[] = Array.from({ length: products }, (_, i) => ({
    id: `p${i}`,
    name: `${pick(['Winter', 'Summer', 'Mountain', 'City'])} ${pick(['coat', 'gloves', 'lamp', 'pan', 'brush'])} ${i}`,
    category: `Aisle ${i % 20} > Shelf ${i % 100} > Row ${i % 500}`,
    price: { amount: 500 + random(20_000), currency: 'EUR' },
    url: `https://shop.example/p/${i}`,
    inStock: random(20) > 0,
    attributes: { audience: pick(['women', 'men', 'any']) },
  }));
  const pairs: Complement[] = Array.from({ length: complements }, (_, i) => {
    const [from, to] = [random(products), random(products)];
    if (i % 50 > 0)
      return {
        from: { product: `p${from}` },
        to: { product: `p${to}` },
        evidence:
          i % 2
            ? { kind: 'curated', strength: 1 }
            : { kind: 'learned', strength: 0.4, customers: 10 + random(90) },
      };
    return {
      from: { category: catalog[from]?.category ?? '' },
      to: { category: catalog[to]?.category ?? '' },
      evidence: { kind: 'curated', strength: 0.5 },
    };
  });
  const now = Date.UTC(2026, 9, 15, 10);
  const lines = (customerId: string): OrderLine[] =>
    Array.from({ length: 50 }, (_, i) => ({
      orderId: `${customerId}-o${i % 12}`,
      customerId,
      productId: `p${random(products)}`,
      placedAt: now - (8 + (i % 12) * 25) * 86_400_000,
      quantity: 1,
      status: 'kept',
      gift: false,
      source: 'shop',
    }));
  const person = (i: number): { customer: Customer; orders: Order[] } => {
    const id = `c${i}`;
    const byOrder = Map.groupBy(lines(id), ({ orderId }) => orderId);
    const consents = (['email', 'purchases'] as const).map((purpose) => ({
      customerId: id,
      purpose,
      state: 'given' as const,
      at: 0,
    }));
    return {
      customer: {
        id,
        email: `${id}@example.com`,
        firstName: 'Ana',
        language: 'es',
        timeZone: 'Europe/Madrid',
        consents,
      },
      orders: [...byOrder].map(([orderId, group]) => ({
        id: orderId,
        customerId: id,
        placedAt: group[0]?.placedAt ?? 0,
        lines: group,
      })),
    };
  };
  return { catalog, pairs, now, people: Array.from({ length: 500 }, (_, i) => person(i)) };
}
