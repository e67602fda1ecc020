import { describe, expect, it } from 'vitest';
import type { StoreUnderTest } from '../storeContract.ts';
import { customer, DAY, NOON, reservation } from './samples.ts';

export function answerContract(current: StoreUnderTest): void {
  const history = async (id: string) => (await current.store.history(id))?.customer;

  describe('answers', () => {
    it('wishes come with the customer, and the last ones take the place of those before', async () => {
      const { store } = current;
      await store.upsert('customers', [customer('c1', { language: 'es' }), customer('c2')]);
      await store.answers.record(
        'c1',
        { wishes: { pace: 'monthly', pauseUntil: NOON + DAY, language: 'de' } },
        NOON,
      );
      expect(await history('c1')).toMatchObject({
        ...{ language: 'de', answers: 1 },
        wishes: { pace: 'monthly', pauseUntil: NOON + DAY, language: 'de' },
      });
      await store.answers.record('c1', { wishes: { pace: 'quarterly' } }, NOON);
      const after = await history('c1');
      expect(after).toMatchObject({ language: 'es', answers: 2, wishes: { pace: 'quarterly' } });
      expect(after?.wishes).not.toHaveProperty('pauseUntil');
      expect(await history('c2')).not.toHaveProperty('wishes');
      // An import says what the shop knows, not what the person wants.
      await store.upsert('customers', [customer('c1', { language: 'fr' })]);
      expect(await history('c1')).toMatchObject({ language: 'fr', wishes: { pace: 'quarterly' } });
    });

    it('lists, consents and wishes of one answer are there together, and can be taken back', async () => {
      const { store } = current;
      await store.upsert('customers', [customer('c1')]);
      const consents = [
        { purpose: 'purchases', state: 'withdrawn', where: 'preferences', wording: 'w1' } as const,
      ];
      await store.answers.record('c1', { leave: ['care-tips'], consents }, NOON);
      expect(await store.answers.of('c1')).toMatchObject({
        ...{ suppressed: false, isBarred: false, leftLists: ['care-tips'] },
        consents: [{ customerId: 'c1', at: NOON, ...consents[0] }],
      });
      await store.answers.record('c1', { leave: [''] }, NOON + 1);
      expect(await store.answers.of('c1')).toMatchObject({ suppressed: true, isBarred: false });
      await store.answers.record('c1', { rejoin: ['', 'care-tips'] }, NOON + 2);
      expect(await store.answers.of('c1')).toMatchObject({ suppressed: false, leftLists: [] });
      await store.suppressions.add('c1@example.test', 'complained', NOON);
      await store.answers.record('c1', { rejoin: [''] }, NOON + 3);
      expect(await store.answers.of('c1')).toMatchObject({ suppressed: true, isBarred: true });
    });

    it('a message that was decided before the person said something is withheld, not lost', async () => {
      const { store } = current;
      await store.upsert('customers', [customer('c-a')]);
      await store.ledger.reserve(reservation('a'));
      const other = await current.openAgain();
      await other.answers.record('c-a', { wishes: { pace: 'monthly' } }, NOON);
      const sending = { messageId: '<a@shop.example>', address: 'c-a@example.test', at: NOON };
      expect(await store.ledger.markSending(sending)).toEqual({ state: 'withheld' });
      expect((await store.ledger.find('<a@shop.example>'))?.state).toBe('reserved');
      expect(await store.ledger.markSending({ ...sending, answers: 1 })).toMatchObject({
        state: 'sending',
      });
    });

    it('of somebody who is not in the store only the objection is kept', async () => {
      const { store } = current;
      await store.answers.record('gone', { leave: [''], wishes: { pace: 'monthly' } }, NOON);
      expect(await store.answers.of('gone')).toBeUndefined();
      await store.upsert('customers', [customer('gone')]);
      expect(await store.answers.of('gone')).toMatchObject({ suppressed: true });
      expect((await store.answers.of('gone'))?.wishes).toBeUndefined();
    });
  });

  describe('requests', () => {
    it('one that is open is not asked twice; it is confirmed, due in a month, and closed', async () => {
      const { requests } = current.store;
      const { request, isNew } = await requests.ask('c1', 'access', NOON);
      expect([isNew, request.dueAt]).toEqual([true, Date.UTC(2026, 10, 1, 12)]);
      expect((await requests.ask('c1', 'access', NOON + DAY)).request).toEqual(request);
      expect(await requests.confirm('c1', 'erasure', NOON)).toBe(false);
      expect(await requests.confirm('c1', 'access', NOON + 5)).toBe(true);
      expect(await requests.confirm('c1', 'access', NOON + 9)).toBe(true);
      expect(await requests.list('open')).toMatchObject([{ customerId: 'c1', confirmedAt: NOON + 5 }]);
      expect(await requests.close('c1', ['erasure'], NOON)).toBe(0);
      expect(await requests.close('c1', ['access'], NOON + 7)).toBe(1);
      expect(await requests.list('open')).toEqual([]);
      expect(await requests.list('all')).toMatchObject([{ doneAt: NOON + 7 }]);
      expect((await requests.ask('c1', 'access', NOON + DAY)).isNew).toBe(true);
    });

    it('an erasure closes what was asked and keeps no name with it', async () => {
      const { store } = current;
      await store.upsert('customers', [customer('c1')]);
      await store.answers.record('c1', { wishes: { pace: 'monthly' } }, NOON);
      await store.requests.ask('c1', 'erasure', NOON);
      expect(await store.exportPerson('c1')).toMatchObject({
        ...{ wishes: { pace: 'monthly' }, requests: [{ kind: 'erasure' }] },
      });
      await store.forget('c1', NOON + DAY);
      const [kept] = await store.requests.list('all');
      expect(kept).toMatchObject({ kind: 'erasure', askedAt: NOON, doneAt: NOON + DAY });
      expect(kept).not.toHaveProperty('customerId');
      expect(await store.exportPerson('c1')).toBeUndefined();
    });
  });

  it('that links were never checked is said once', async () => {
    const { linkChecks } = current.store;
    const base = 'https://mail.shop.example';
    expect(await linkChecks.last(base)).toBeUndefined();
    expect([await linkChecks.shouldWarn(base, NOON), await linkChecks.shouldWarn(base, NOON)]).toEqual([
      true,
      false,
    ]);
    await linkChecks.record(base, 2, NOON);
    expect(await linkChecks.last(base)).toEqual({ at: NOON, problems: 2 });
  });
}
