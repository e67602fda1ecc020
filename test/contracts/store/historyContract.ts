import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/index.ts';
import type { StoreUnderTest } from '../storeContract.ts';
import { all, consent, customer, DAY, NOON, orderLine } from './samples.ts';

const window = { placedFrom: NOON - DAY, placedTo: NOON + DAY };

async function idsOf(store: Store, query: Parameters<Store['histories']>[0]): Promise<string[]> {
  return (await all(store.histories(query))).map(({ customer }) => customer.id);
}

export function historyContract(current: StoreUnderTest): void {
  describe('histories', () => {
    it('every due customer comes once, by the bytes of the id, whatever the page size', async () => {
      const { store } = current;
      const ids = ['a1', 'B', 'a10', 'a2', 'ñ', 'Z', '10', '9', 'a-', 'A'];
      await store.upsert(
        'customers',
        ids.map((id) => customer(id, { email: 'x@example.test' })),
      );
      await store.upsert(
        'orders',
        ids.map((id) => orderLine(`o-${id}`, id)),
      );
      for (const pageSize of [1, 2, 3, ids.length, ids.length + 1]) {
        expect(await idsOf(store, { ...window, pageSize })).toEqual([...ids].sort());
      }
    });

    it('only who ordered in the window is due, and comes with the orders from outside of it', async () => {
      const { store } = current;
      await store.upsert(
        'customers',
        ['due', 'early', 'late', 'never'].map((id) => customer(id)),
      );
      await store.upsert('orders', [
        orderLine('o1', 'due', { placedAt: window.placedFrom }),
        orderLine('o0', 'due', { placedAt: NOON - 400 * DAY }),
        orderLine('o2', 'early', { placedAt: window.placedFrom - 1 }),
        orderLine('o3', 'late', { placedAt: window.placedTo }),
      ]);
      const histories = await all(store.histories(window));
      expect(histories.map(({ customer }) => customer.id)).toEqual(['due']);
      expect(histories[0]?.orders.map(({ id }) => id)).toEqual(['o0', 'o1']);
    });

    it('a stream goes on behind the customer at which another one stopped', async () => {
      const { store } = current;
      await store.upsert(
        'customers',
        ['c1', 'c2', 'c3'].map((id) => customer(id)),
      );
      await store.upsert(
        'orders',
        ['c1', 'c2', 'c3'].map((id) => orderLine(`o-${id}`, id)),
      );
      expect(await idsOf(store, { ...window, afterCustomerId: 'c1' })).toEqual(['c2', 'c3']);
    });

    it('the store can be written while it is streamed, and nobody comes twice or is missed', async () => {
      const { store } = current;
      const ids = Array.from({ length: 20 }, (_, index) => `c${String(index).padStart(2, '0')}`);
      await store.upsert(
        'customers',
        ids.map((id) => customer(id)),
      );
      await store.upsert(
        'orders',
        ids.map((id) => orderLine(`o-${id}`, id)),
      );
      const seen: string[] = [];
      for await (const { customer: one } of store.histories({ ...window, pageSize: 3 })) {
        seen.push(one.id);
        await store.upsert('customers', [customer(`b${one.id}`), customer(one.id, { firstName: 'New' })]);
        await store.upsert('orders', [orderLine(`o-b${one.id}`, `b${one.id}`)]);
      }
      expect(seen).toEqual(ids);
    });

    it('consents come in the order in which they were said, and suppression is known', async () => {
      const { store } = current;
      await store.upsert('customers', [customer('c1', { email: 'Ana@Example.test' }), customer('c2')]);
      await store.upsert('orders', [orderLine('o1', 'c1'), orderLine('o2', 'c2')]);
      const log = [
        consent('c1', { at: NOON - DAY }),
        consent('c1', { state: 'withdrawn' }),
        consent('c1', { at: NOON + DAY, wording: 'v2' }),
      ];
      await store.upsert('consents', [...log].reverse());
      await store.suppressions.add('ANA@example.TEST', 'unsubscribed', NOON);
      const [first, second] = await all(store.histories(window));
      expect(first?.customer.consents).toEqual(log);
      expect([first?.customer.suppressed, second?.customer.suppressed]).toEqual([true, false]);
    });

    it('a line in the window of somebody whom no file has named makes nobody due', async () => {
      await current.store.upsert('orders', [orderLine('o1', 'ghost')]);
      expect(await idsOf(current.store, window)).toEqual([]);
      expect(await current.store.history('ghost')).toBeUndefined();
    });

    it('a history cannot be changed by whoever reads it', async () => {
      const { store } = current;
      await store.upsert('customers', [customer('c1')]);
      await store.upsert('orders', [orderLine('o1', 'c1')]);
      const history = await store.history('c1');
      const parts = [
        history,
        history?.customer,
        history?.orders,
        history?.orders[0],
        history?.orders[0]?.lines[0],
      ];
      expect(parts.map((part) => Object.isFrozen(part))).toEqual(parts.map(() => true));
    });
  });
}
