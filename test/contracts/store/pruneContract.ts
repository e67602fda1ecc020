import { describe, expect, it } from 'vitest';
import type { StoreUnderTest } from '../storeContract.ts';
import { consent, customer, DAY, NOON, orderLine, outcomes, record, reservation } from './samples.ts';

export function pruneContract(current: StoreUnderTest): void {
  describe('pruning', () => {
    const old = NOON - 400 * DAY;

    const fill = async () => {
      const { store } = current;
      await store.upsert(
        'customers',
        ['c1', 'c2', 'c3'].map((id) => customer(id)),
      );
      await store.upsert('consents', [consent('c1')]);
      await store.upsert('orders', [
        orderLine('o1', 'c1', { placedAt: old, productId: 'hat' }),
        orderLine('o2', 'c1', {
          placedAt: old,
          productId: 'coat',
          status: 'returning',
          statusAt: NOON - DAY,
        }),
        orderLine('o3', 'c2', { placedAt: NOON, productId: 'hat' }),
        orderLine('o4', 'c3', { placedAt: old, productId: 'hat', source: 'broker' }),
      ]);
      for (const [name, at] of [
        ['done', old],
        ['open', old],
        ['new', NOON],
      ] as const) {
        const one = reservation(name, { customerId: 'c1', at, record: record('hat') });
        await store.ledger.reserve(one);
        if (name === 'open') continue;
        await store.ledger.markSending({ messageId: one.messageId, address: 'c1@example.test', at });
        await store.ledger.settle({ messageId: one.messageId, outcome: outcomes.accepted, at });
      }
      await store.suppressions.add('x@example.test', 'unsubscribed', old);
    };
    const terms = {
      orders: { before: NOON - 100 * DAY, unless: { returning: NOON - 60 * DAY } },
      impressions: { before: NOON - 100 * DAY },
      messages: { before: NOON - 100 * DAY },
    };

    it('counts first, and erases what it counted', async () => {
      await fill();
      const { store } = current;
      const counts = await store.countPrunable(terms);
      expect(counts).toMatchObject({
        impressions: { erased: 1 },
        messages: { erased: 1, unsettled: 1 },
      });
      expect(counts.orders).toHaveLength(3);
      expect(counts.orders).toEqual(
        expect.arrayContaining([
          { productId: 'hat', source: 'broker', erased: 1, pausing: 0 },
          { productId: 'hat', source: 'shop', erased: 1, pausing: 0 },
          { productId: 'coat', source: 'shop', erased: 0, pausing: 1 },
        ]),
      );
      expect((await store.counts()).orders).toBe(4);

      expect(await store.prune(terms)).toEqual(counts);
      const person = await store.exportPerson('c1');
      expect(person?.orders.map(({ orderId }) => orderId)).toEqual(['o2']);
      expect(person?.messages.map(({ messageId }) => messageId)).toEqual([
        '<open@shop.example>',
        '<new@shop.example>',
      ]);
      expect(person?.impressions).toHaveLength(1);
      expect(person?.consents).toHaveLength(1);
      expect(await store.ledger.attempts('<done@shop.example>')).toEqual([]);
      expect(await store.suppressions.has('x@example.test')).toBe(true);
      expect(await store.countPrunable(terms)).toMatchObject({ messages: { erased: 0 } });
    });

    it('lets be what it is not asked for, and who has asked to see their data', async () => {
      await fill();
      const { store } = current;
      await store.requests.ask('c1', 'access', NOON);
      const before = await store.exportPerson('c1');
      await store.prune(terms);
      expect(await store.exportPerson('c1')).toEqual(before);
      expect((await store.exportPerson('c3'))?.orders).toEqual([]);
      await store.requests.close('c1', ['access'], NOON);
      await store.prune({ messages: terms.messages });
      const after = await store.exportPerson('c1');
      expect(after?.orders).toEqual(before?.orders);
      expect(after?.messages).toHaveLength(2);
    });
  });
}
