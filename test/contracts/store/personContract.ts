import { describe, expect, it } from 'vitest';
import type { StoreUnderTest } from '../storeContract.ts';
import { all, consent, customer, NOON, orderLine, outcomes, reservation } from './samples.ts';

export function personContract(current: StoreUnderTest): void {
  async function storePeople(): Promise<void> {
    const { store } = current;
    await store.upsert('customers', [customer('c-a', { email: 'Ana@Example.test' }), customer('c-b')]);
    await store.upsert('consents', [consent('c-a'), consent('c-b')]);
    await store.upsert('orders', [orderLine('o-a', 'c-a'), orderLine('o-b', 'c-b')]);
    for (const name of ['a', 'b']) {
      const messageId = `<${name}@shop.example>`;
      await store.ledger.reserve(reservation(name));
      await store.ledger.markSending({ messageId, address: `${name}@example.test`, at: NOON });
      await store.ledger.settle({ messageId, outcome: outcomes.accepted, at: NOON });
    }
  }

  describe('suppressions', () => {
    it('an address counts as the same however it is written', async () => {
      const { suppressions } = current.store;
      expect(await suppressions.add('Jörg.Test@München.example', 'complained', NOON)).toBe(true);
      expect(await suppressions.add('jörg.test@xn--mnchen-3ya.EXAMPLE', 'manual', NOON)).toBe(false);
      expect(await suppressions.has('JÖRG.test@münchen.example')).toBe(true);
      expect(await suppressions.remove('jörg.test@xn--mnchen-3ya.example')).toBe(true);
      expect(await suppressions.has('Jörg.Test@München.example')).toBe(false);
      expect(await suppressions.remove('nobody@example.test')).toBe(false);
    });

    it('an address that was said not to exist is suppressed on the second day that this is said', async () => {
      const { suppressions } = current.store;
      await suppressions.doubt('Gone@example.test', NOON);
      await suppressions.doubt('gone@EXAMPLE.test', NOON + 3_600_000);
      expect(await suppressions.has('gone@example.test')).toBe(false);
      await suppressions.doubt('gone@example.test', NOON + 24 * 3_600_000);
      expect(await suppressions.has('gone@example.test')).toBe(true);
    });

    it('all are listed once, oldest first, over many pages', async () => {
      const { suppressions } = current.store;
      const addresses = Array.from({ length: 1005 }, (_, index) => `a${index}@example.test`);
      const additions = addresses.map((address, index) => ({
        address,
        reason: 'manual' as const,
        at: NOON + (index % 7),
      }));
      expect(await suppressions.addAll(additions)).toBe(addresses.length);
      expect(await suppressions.addAll([...additions, ...additions])).toBe(0);
      const listed = await all(suppressions.list());
      expect(new Set(listed.map(({ address }) => address))).toEqual(new Set(addresses));
      expect(listed).toHaveLength(addresses.length);
      expect(listed.map(({ at }) => at)).toEqual(listed.map(({ at }) => at).sort());
    });
  });

  describe('data subjects', () => {
    it('all that is stored about a person is exported, and nothing of another', async () => {
      await storePeople();
      await current.store.suppressions.add('ana@example.test', 'unsubscribed', NOON);
      const report = {
        ...{ kind: 'bounce-soft', code: 'dsn-5.2.2', matchedBy: 'message-id', at: NOON, saysGone: false },
      };
      for (const name of ['a', 'b']) {
        const note = { ...report, messageId: `<${name}@shop.example>` };
        expect(await current.store.reports.add(note)).toBe(true);
        expect(await current.store.reports.add(note)).toBe(false);
      }
      expect(await current.store.exportPerson('c-a')).toEqual({
        customer: customer('c-a', { email: 'Ana@Example.test' }),
        consents: [consent('c-a')],
        orders: [orderLine('o-a', 'c-a')],
        messages: [
          {
            ...reservation('a'),
            ...{
              state: 'accepted',
              attempts: 1,
              code: 'smtp-250',
              changedAt: NOON,
              address: 'a@example.test',
            },
          },
        ],
        reports: [{ ...report, messageId: '<a@shop.example>', address: 'a@example.test' }],
        impressions: [
          { campaign: 'after-purchase', at: NOON, orderId: 'o-a', productIds: ['gloves', 'hat'] },
        ],
        suppressions: [{ address: 'ana@example.test', reason: 'unsubscribed', at: NOON }],
        requests: [],
      });
      expect(await current.store.exportPerson('nobody')).toBeUndefined();
    });

    it('a forgotten person is gone, and a later import does not bring the emails back', async () => {
      await storePeople();
      const { store } = current;
      await store.suppressions.add('ANA@example.test', 'manual', NOON);
      expect(await store.forget('c-a', NOON + 1)).toBe(true);
      expect(await store.exportPerson('c-a')).toBeUndefined();
      expect(await store.ledger.find('<a@shop.example>')).toBeUndefined();
      expect(await store.ledger.attempts('<a@shop.example>')).toEqual([]);
      // The id, the address of then and the one that the message went to: hashes, all of them.
      const left = { hash: expect.any(String), reason: 'forgotten', at: NOON + 1 };
      expect(await all(store.suppressions.list())).toEqual([left, left, left]);

      await store.upsert('customers', [customer('c-new', { email: 'ana@EXAMPLE.test' })]);
      expect((await store.history('c-new'))?.customer.suppressed).toBe(true);
      await store.ledger.reserve(reservation('again'));
      const sending = { messageId: '<again@shop.example>', address: 'Ana@example.test', at: NOON };
      expect(await store.ledger.markSending(sending)).toEqual({ state: 'suppressed' });
    });

    it('forgetting one person leaves the others, and forgetting nobody says so', async () => {
      await storePeople();
      const before = await current.store.exportPerson('c-b');
      await current.store.forget('c-a', NOON);
      expect(await current.store.exportPerson('c-b')).toEqual(before);
      expect(await current.store.forget('c-a', NOON)).toBe(false);
    });
  });
}
