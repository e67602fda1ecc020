import { describe, expect, it } from 'vitest';
import type { Complement, PastMessage } from '../../../src/domain/index.ts';
import type { StoreUnderTest } from '../storeContract.ts';
import { all, consent, curated, customer, DAY, NOON, orderLine, product } from './samples.ts';

const HOSTILE = `x'; drop table products; -- "\\ \u{1f9e4} ñ $1 ? {} null \u00a0`.trim();

export function importContract(current: StoreUnderTest): void {
  describe('imports', () => {
    it('a second import changes nothing', async () => {
      const { store } = current;
      const batches = [
        ['products', [product('p1', { price: { amount: 12990, currency: 'EUR' }, names: { es: 'Uno' } })]],
        ['customers', [customer('c1', { firstName: 'Zoë', birthDate: '1980-05-17' })]],
        ['consents', [consent('c1', { where: 'checkout' }), consent('c1', { purpose: 'purchases' })]],
        ['orders', [orderLine('o1', 'c1', { quantity: 0.5 }), orderLine('o1', 'c1', { productId: 'p2' })]],
        ['complements', [curated('p1', 'p2')]],
        ['messages', [{ customerId: 'c1', campaign: 'old', at: NOON, productIds: ['p2'] }]],
      ] as const;
      for (const [kind, records] of batches) {
        const rows = records.length;
        expect(await store.upsert(kind, records as never)).toEqual({ added: rows, changed: 0, unchanged: 0 });
        expect(await store.upsert(kind, records as never)).toEqual({ added: 0, changed: 0, unchanged: rows });
      }
    });

    it('a record that says something else replaces the one before', async () => {
      const { store } = current;
      await store.upsert('products', [product('p1', { brand: 'Old' }), product('p2')]);
      const counts = await store.upsert('products', [product('p1'), product('p2'), product('p3')]);
      expect(counts).toEqual({ added: 1, changed: 1, unchanged: 1 });
      expect((await store.products())[0]).toEqual(product('p1'));
    });

    it('of two lines with the same key in one batch the last one counts', async () => {
      const { store } = current;
      await store.upsert('customers', [customer('c1')]);
      const lines = [orderLine('o1', 'c1'), orderLine('o1', 'c1', { status: 'returned', statusAt: NOON })];
      expect(await store.upsert('orders', lines)).toEqual({ added: 1, changed: 1, unchanged: 0 });
      expect((await store.history('c1'))?.orders[0]?.lines).toEqual([lines[1]]);
    });

    it('two lines of one product with ids of their own stay two', async () => {
      const { store } = current;
      const lines = [
        orderLine('o1', 'c1', { lineId: '1' }),
        orderLine('o1', 'c1', { lineId: '2', gift: true }),
      ];
      await store.upsert('customers', [customer('c1')]);
      await store.upsert('orders', lines);
      expect((await store.history('c1'))?.orders[0]?.lines).toEqual(lines);
    });

    it('every field comes back as it went in, and absent ones stay absent', async () => {
      const { store } = current;
      const full = product('p1', {
        names: { es: 'Abrigo', en: 'Coat' },
        brand: 'B',
        price: { amount: 1, currency: 'JPY' },
        url: 'https://shop.example/p1',
        image: 'https://shop.example/p1.png',
        inStock: false,
        care: { es: 'A mano' },
        attributes: { size: 'M' },
      });
      const complements: Complement[] = [
        {
          from: { category: 'A > B' },
          to: { product: 'p1' },
          evidence: { kind: 'learned', strength: 0.25, customers: 31 },
        },
        { ...curated('p1', 'p2'), evidence: { kind: 'curated', strength: 0.9, note: 'A note' } },
      ];
      await store.upsert('products', [product('p2'), full]);
      await store.upsert('complements', complements);
      expect(await store.products()).toEqual([full, product('p2')]);
      expect(await store.complements()).toEqual(complements);
    });

    it('many rows at once are as many rows one by one, whatever is written in them', async () => {
      const { store } = current;
      const other = await current.openAgain();
      const strange = [
        '\\N',
        '\\.',
        '\\',
        'a\\tb',
        '"',
        "'",
        '\\\\x41',
        '{}',
        'NULL',
        '\u{1f9e4}',
        '$1',
        '%s',
        'ñ;--',
      ];
      const name = (n: number) => `${strange[n % strange.length]} ${n}`;
      const people = Array.from({ length: 600 }, (_, n) => customer(`c${n}`, { firstName: name(n) }));
      expect(await store.upsert('customers', people)).toEqual({ added: 600, changed: 0, unchanged: 0 });
      const again = people.map((one, n) => (n % 3 === 0 ? { ...one, lastName: name(n + 1) } : one));
      // The last of several with one id counts.
      const doubled = [...again, { ...again[1], firstName: 'Last' } as (typeof people)[number]];
      expect(await store.upsert('customers', doubled)).toEqual({ added: 0, changed: 201, unchanged: 400 });
      expect(await other.upsert('customers', again)).toEqual({ added: 0, changed: 1, unchanged: 599 });
      const lines = Array.from({ length: 400 }, (_, n) =>
        orderLine(`o${n % 390}`, 'c1', { price: { amount: -n, currency: 'EUR' }, quantity: 0.25 }),
      );
      expect(await store.upsert('orders', lines)).toEqual({ added: 390, changed: 10, unchanged: 0 });
      expect((await store.history('c1'))?.orders).toHaveLength(390);
      for (const n of [0, 1, 5, 599]) {
        const found = (await store.history(`c${n}`))?.customer;
        expect([found?.firstName, found?.lastName]).toEqual([again[n]?.firstName, again[n]?.lastName]);
      }
    });

    it('text that looks like SQL or JSON is only text', async () => {
      const { store } = current;
      const hostile = product(HOSTILE, {
        name: HOSTILE,
        attributes: { [HOSTILE.slice(0, 40).trim()]: HOSTILE },
      });
      await store.upsert('products', [hostile]);
      expect(await store.upsert('products', [hostile])).toMatchObject({ unchanged: 1 });
      expect(await store.products()).toEqual([hostile]);
    });

    it('an email of another program counts as an impression', async () => {
      const { store } = current;
      const past: PastMessage = { customerId: 'c1', campaign: 'news', at: NOON - DAY, productIds: ['p9'] };
      await store.upsert('customers', [customer('c1')]);
      await store.upsert('messages', [past, { ...past, orderId: 'o1' }]);
      expect((await store.history('c1'))?.impressions).toEqual([
        { campaign: 'news', at: NOON - DAY, productIds: ['p9'], orderId: 'o1' },
        { campaign: 'news', at: NOON - DAY, productIds: ['p9'] },
      ]);
    });

    it('counts say which lines speak of nobody and nothing known', async () => {
      const { store } = current;
      await store.upsert('products', [product('p1')]);
      await store.upsert('customers', [customer('c1')]);
      await store.upsert('orders', [
        orderLine('o1', 'c1'),
        orderLine('o2', 'c9'),
        orderLine('o3', 'c9', { productId: 'p9' }),
      ]);
      expect(await store.counts()).toEqual({
        products: 1,
        customers: 1,
        consents: 0,
        orders: 3,
        complements: 0,
        messages: 0,
        linesWithoutCustomer: 2,
        linesWithoutProduct: 1,
        consentsWithoutCustomer: 0,
        complementsWithoutProduct: 0,
      });
    });

    it('learned complements can be dropped without the curated ones', async () => {
      const { store } = current;
      const learned: Complement = {
        ...curated('a', 'b'),
        evidence: { kind: 'learned', strength: 0.5, customers: 30 },
      };
      await store.upsert('complements', [learned, curated('a', 'b')]);
      await store.dropComplements('learned');
      expect(await store.complements()).toEqual([curated('a', 'b')]);
    });

    it('what one connection has imported, another one sees', async () => {
      const other = await current.openAgain();
      await current.store.upsert('customers', [customer('c1')]);
      await other.upsert('orders', [orderLine('o1', 'c1')]);
      const histories = await all(current.store.histories({ placedFrom: NOON, placedTo: NOON + 1 }));
      expect(histories.map(({ orders }) => orders.length)).toEqual([1]);
    });
  });
}
