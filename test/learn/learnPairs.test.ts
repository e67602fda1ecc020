import { expect, it } from 'vitest';
import { learnedFrom, type Orders, seeded, shelfPairs } from './support/fair.ts';

const SHELVES = ['Coats', 'Gloves', 'Lamps', 'Tents', 'Mugs', 'Soap', 'Books', 'Toys', 'Pans', 'Rugs'];

/** Everybody buys at random, some shelves much more than others. */
function byChance(people: number, seed: number): Orders[] {
  const random = seeded(seed);
  const pick = () => {
    const shelf = SHELVES[Math.floor(random() ** 2 * SHELVES.length)] as string;
    return `${shelf}/${Math.floor(random() * 4)}`;
  };
  return Array.from({ length: people }, () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => ({
      day: Math.floor(random() * 360),
      products: Array.from({ length: 1 + Math.floor(random() * 5) }, pick),
    })),
  );
}

it('what chance alone put together is not proposed', () => {
  const found = [1, 2, 3].map((seed) => shelfPairs(learnedFrom(byChance(1500, seed))).length);
  expect(found.filter((count) => count > 0).length).toBeLessThanOrEqual(1);
});

it('a pair beyond chance is proposed with its people, both ways when it is bought together', () => {
  const people = byChance(1500, 7).map((orders, i): Orders => {
    const day = (i * 7) % 360;
    return i % 8 === 0 ? [...orders, { day, products: ['Pans/0', 'Rugs/1'] }] : orders;
  });
  const learned = learnedFrom(people);
  expect(shelfPairs(learned)).toEqual(['Pans > Rugs', 'Rugs > Pans']);
  const pair = learned.pairs.find(({ fromShelf }) => fromShelf === 'Pans');
  expect(pair?.shelves?.people).toBeGreaterThan(180);
  expect(pair?.shelves?.times).toBeGreaterThan(1.2);
  expect(pair?.products[0]).toMatchObject({ to: { product: 'Rugs/1' } });
  expect(
    learned.pairs.flatMap(({ products }) => products).map(({ from, to }) => `${from.product} ${to.product}`),
  ).toContain('Pans/0 Rugs/1');
});

it('what is bought only afterwards is proposed in that direction alone', () => {
  const people = byChance(1500, 8).map((orders, i): Orders => {
    const day = (i * 7) % 250;
    if (i % 8 === 1) return [...orders, { day, products: ['Phones/0'] }];
    if (i % 8 !== 0) return orders;
    return [...orders, { day, products: ['Phones/0'] }, { day: day + 9, products: ['Cases/0'] }];
  });
  const learned = learnedFrom(people);
  expect(shelfPairs(learned)).toContain('Phones > Cases');
  expect(shelfPairs(learned)).not.toContain('Cases > Phones');
  expect(learned.pairs.find(({ fromShelf }) => fromShelf === 'Phones')?.shelves?.channel).toBe('after');
});

it("products of one shelf take each other's place, however often they are bought together", () => {
  const people = byChance(1000, 9).map(
    (orders, i): Orders =>
      i % 4 === 0 ? [...orders, { day: i % 360, products: ['Coats/0', 'Coats/1'] }] : orders,
  );
  const ends = learnedFrom(people).pairs.flatMap(({ products }) =>
    products.map(({ from, to }) => [from.shelf, to.shelf]),
  );
  expect(ends.filter(([from, to]) => from === to)).toEqual([]);
});

it('what replaces each other is no complement, however soon it follows', () => {
  const random = seeded(10);
  const people = byChance(1500, 10).map((orders, i): Orders => {
    if (i % 3 !== 0) return orders;
    const start = Math.floor(random() * 60);
    const months = Array.from({ length: 8 }, (_, month) => ({
      day: start + month * 30,
      products: [month % 2 === 0 ? 'Ink A/0' : 'Ink B/0', `Mugs/${month % 4}`],
    }));
    return [...orders, ...months];
  });
  expect(shelfPairs(learnedFrom(people)).filter((pair) => /Ink A > Ink B|Ink B > Ink A/.test(pair))).toEqual(
    [],
  );
});

it('a season is no reason: what is bought in December is not bought because of each other', () => {
  const random = seeded(11);
  const people = byChance(1500, 11).map((orders, i): Orders => {
    const more = [...orders];
    if (random() < 0.5)
      more.push({ day: 335 + Math.floor(random() * 25), products: ['Stars/0', `Mugs/${i % 4}`] });
    if (random() < 0.5)
      more.push({ day: 335 + Math.floor(random() * 25), products: ['Candles/0', `Soap/${i % 4}`] });
    return more;
  });
  expect(
    shelfPairs(learnedFrom(people)).filter((pair) => /Stars > Candles|Candles > Stars/.test(pair)),
  ).toEqual([]);
});

it('what everybody buys follows from nothing', () => {
  const people = byChance(1500, 12).map(
    (orders): Orders => orders.map(({ day, products }) => ({ day, products: [...products, 'Milk/0'] })),
  );
  expect(shelfPairs(learnedFrom(people)).filter((pair) => pair.includes('Milk'))).toEqual([]);
});

it('the order in which people come changes nothing', () => {
  const people = byChance(600, 13).map(
    (orders, i): Orders =>
      i % 6 === 0 ? [...orders, { day: i % 300, products: ['Coats/0', 'Gloves/1'] }] : orders,
  );
  const { pairs } = learnedFrom(people);
  expect(pairs.length).toBeGreaterThan(0);
  expect(learnedFrom(people.toReversed()).pairs).toEqual(pairs);
});
