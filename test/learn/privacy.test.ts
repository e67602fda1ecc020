import fc from 'fast-check';
import { expect, it } from 'vitest';
import { learnedFrom, type Orders } from './support/fair.ts';

const K = 5;
const product = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.nat(2)).map(([shelf, n]) => `${shelf}/${n}`);
const orders = fc.array(
  fc.record({ day: fc.nat(300), products: fc.array(product, { minLength: 1, maxLength: 4 }) }),
  { minLength: 1, maxLength: 4 },
);
const market = fc.array(orders, { minLength: 10, maxLength: 60 });
/** A market in which something is found: without one, the property would be true of nothing. */
const telling = market.map((people): Orders[] =>
  Array.from({ length: 240 }, (_, i) => {
    const own = people[i % people.length] as Orders;
    return i % 3 === 0 ? [...own, { day: i % 300, products: ['A/0', 'E/0'] }] : own;
  }),
);

it('every number has at least k people behind it, and k who are not', () => {
  let published = 0;
  fc.assert(
    fc.property(telling, (people) => {
      for (const { shelves, products } of learnedFrom(people, { k: K }).pairs)
        for (const { people: both, buyers } of [...(shelves ? [shelves] : []), ...products]) {
          published++;
          expect(both).toBeGreaterThanOrEqual(K);
          expect(buyers - both).toBeGreaterThanOrEqual(K);
        }
    }),
    { numRuns: 12 },
  );
  expect(published).toBeGreaterThan(12);
});

it('sensitive purchases change nothing of what is learned, in any market', () => {
  fc.assert(
    fc.property(telling, fc.array(fc.nat(239), { maxLength: 60 }), (people, who) => {
      const drinkers = new Set(who);
      const withWine = people.map(
        (own, i): Orders =>
          drinkers.has(i)
            ? [
                ...own.map(({ day, products }) => ({ day, products: [...products, 'Cellar/red'] })),
                { day: 7, products: ['Cellar/beer'] },
              ]
            : own,
      );
      expect(learnedFrom(withWine, { k: K })).toEqual(learnedFrom(people, { k: K }));
    }),
    { numRuns: 10 },
  );
});

it('who has not agreed to the use of purchases is as if not there', () => {
  fc.assert(
    fc.property(telling, (people) => {
      const withdrawn = (person: number) => person % 5 === 0;
      const without = people.filter((_, person) => !withdrawn(person));
      expect(learnedFrom(people, { k: K, withdrawn })).toEqual(learnedFrom(without, { k: K }));
    }),
    { numRuns: 8 },
  );
});

it('one person who buys two rare things is in no pair', () => {
  const people: Orders[] = Array.from({ length: 300 }, (_, i) => [
    { day: i, products: [`A/${i % 3}`, `B/${i % 2}`] },
  ]);
  const [first = [], ...others] = people;
  const { pairs } = learnedFrom([[...first, { day: 3, products: ['Rare/1', 'Odd/1'] }], ...others]);
  expect(JSON.stringify(pairs)).not.toMatch(/Rare|Odd/);
});

it('a shop that has nothing to propose says why', () => {
  const few: Orders[] = Array.from({ length: 20 }, (_, i) => [{ day: i, products: ['A/0', 'B/0'] }]);
  const same: Orders[] = Array.from({ length: 40 }, (_, i) => [{ day: i, products: ['A/0', 'B/0', 'C/0'] }]);
  const oneShelf: Orders[] = Array.from({ length: 400 }, (_, i) => [
    { day: i, products: [`A/${i % 9}`, `A/${i % 7}`] },
  ]);
  const single: Orders[] = Array.from({ length: 400 }, (_, i) => [
    { day: i, products: [`${'ABCD'[i % 4]}/0`] },
  ]);
  expect(learnedFrom(few)).toMatchObject({ pairs: [], silence: 'too-few-people' });
  expect(learnedFrom(same)).toMatchObject({ pairs: [], silence: 'nothing-beyond-chance' });
  expect(learnedFrom(oneShelf)).toMatchObject({ pairs: [], silence: 'one-shelf' });
  expect(learnedFrom(single)).toMatchObject({ pairs: [], silence: 'too-few-pairs' });
});
