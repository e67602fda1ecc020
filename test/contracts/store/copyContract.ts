import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StoreUnderTest } from '../storeContract.ts';
import { all, consent, customer, NOON, orderLine, product, reservation } from './samples.ts';

export function copyContract(current: StoreUnderTest): void {
  describe('a copy', () => {
    const fill = async () => {
      const { store } = current;
      await store.upsert('products', [product('hat'), product('secret')]);
      await store.upsert('customers', [customer('c1'), customer('c2')]);
      await store.upsert('consents', [consent('c1'), consent('c2')]);
      await store.upsert('orders', [
        orderLine('o1', 'c1', { productId: 'hat' }),
        orderLine('o1', 'c1', { productId: 'secret' }),
        orderLine('o2', 'c2', { productId: 'hat', source: 'broker' }),
      ]);
      await store.ledger.reserve(reservation('m1', { customerId: 'c1', orderId: 'o1' }));
      await store.suppressions.add('x@example.test', 'unsubscribed', NOON);
    };
    const copied = async (
      options: Parameters<typeof current.store.copyTo>[1],
      look: (copy: typeof current.store) => Promise<void>,
    ) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'mesura-copy-'));
      const copy = await current.store.copyTo(path.join(folder, 'copy.db'), options);
      await look(copy).finally(() => copy.close());
      await rm(folder, { recursive: true });
    };

    it('holds what is stored, but for the order lines that are left out', async () => {
      await fill();
      await copied({ keepLine: ({ productId }) => productId !== 'secret' }, async (copy) => {
        expect(await copy.counts()).toEqual({ ...(await current.store.counts()), orders: 2 });
        expect(await copy.products()).toEqual(await current.store.products());
        expect(await copy.history('c2')).toEqual(await current.store.history('c2'));
        expect((await copy.history('c1'))?.orders[0]?.lines.map(({ productId }) => productId)).toEqual([
          'hat',
        ]);
        expect(await copy.ledger.find('<m1@shop.example>')).toEqual(
          await current.store.ledger.find('<m1@shop.example>'),
        );
        expect(await all(copy.suppressions.list())).toEqual(await all(current.store.suppressions.list()));
        expect(await all(copy.customerIds())).toEqual(['c1', 'c2']);
      });
      expect((await current.store.counts()).orders).toBe(3);
    });

    it('can be of one person, and can be written without touching what is stored', async () => {
      await fill();
      await copied({ customerId: 'c2', keepLine: () => true }, async (copy) => {
        expect(await all(copy.customerIds())).toEqual(['c2']);
        expect(await copy.ledger.find('<m1@shop.example>')).toBeUndefined();
        await copy.upsert('orders', [orderLine('o3', 'c2')]);
        expect((await copy.counts()).orders).toBe(2);
      });
      expect((await current.store.history('c2'))?.orders).toHaveLength(1);
    });
  });
}
