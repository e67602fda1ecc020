import { describe, expect, it } from 'vitest';
import type { StoreUnderTest } from '../storeContract.ts';
import { all, customer, DAY, NOON, orderLine, outcomes, record, reservation } from './samples.ts';

const ADDRESS = 'someone@example.test';
const CAMPAIGN = 'after-purchase';

export function ledgerContract(current: StoreUnderTest): void {
  const sending = (messageId: string, at = NOON) =>
    current.store.ledger.markSending({ messageId, address: ADDRESS, at });

  describe('ledger', () => {
    it('a campaign, customer and order has one message, whatever asks for it', async () => {
      const { ledger } = current.store;
      const other = (await current.openAgain()).ledger;
      const names = Array.from({ length: 40 }, (_, index) => `m${index}`);
      const answers = await Promise.all(
        names.flatMap((name) => [
          ledger.reserve(reservation(name)),
          other.reserve(reservation(name, { runId: 'run-2' })),
          ledger.reserve(reservation(name, { messageId: `<other-${name}@shop.example>` })),
        ]),
      );
      expect(answers.filter((answer) => answer === 'reserved')).toHaveLength(names.length);
      expect(await ledger.states(CAMPAIGN)).toMatchObject({ reserved: names.length });
    });

    it('the same order may have a message of each campaign', async () => {
      const { ledger } = current.store;
      const care = reservation('care', { campaign: 'care-tips', customerId: 'c-a', orderId: 'o-a' });
      expect(await Promise.all([ledger.reserve(reservation('a')), ledger.reserve(care)])).toEqual([
        'reserved',
        'reserved',
      ]);
    });

    it('a reservation holds what was reserved, and nothing of the person or the purchases', async () => {
      const { ledger } = current.store;
      await ledger.reserve(reservation('a'));
      expect(await ledger.find('<a@shop.example>')).toEqual({
        ...reservation('a'),
        state: 'reserved',
        attempts: 0,
        changedAt: NOON,
      });
    });

    it('a message keeps what it says and why, and where it went', async () => {
      const { ledger } = current.store;
      await ledger.reserve(reservation('a', { record: record('gloves') }));
      expect(await ledger.find('<a@shop.example>')).not.toHaveProperty('address');
      await sending('<a@shop.example>');
      expect(await ledger.find('<a@shop.example>')).toMatchObject({
        ...{ address: ADDRESS, record: record('gloves') },
      });
    });

    it('what was decided again before it left is what is kept, also as the impression', async () => {
      const { store } = current;
      const { ledger } = store;
      await store.upsert('customers', [customer('c-a')]);
      await ledger.reserve(reservation('a', { record: record('gloves') }));
      const decidedAgain = {
        productIds: ['scarf'],
        legalBasis: 'soft-opt-in' as const,
        policy: 'newer',
        record: record('scarf'),
      };
      await ledger.markSending({
        ...{ messageId: '<a@shop.example>', address: 'moved@example.test', at: NOON, decidedAgain },
      });
      await ledger.settle({ messageId: '<a@shop.example>', outcome: outcomes.accepted, at: NOON });
      expect(await ledger.find('<a@shop.example>')).toMatchObject({
        ...{ ...decidedAgain, address: 'moved@example.test', state: 'accepted' },
      });
      expect((await store.history('c-a'))?.impressions).toMatchObject([{ productIds: ['scarf'] }]);
    });

    it('an accepted message becomes an impression, and is not pending any more', async () => {
      const { store } = current;
      await store.upsert('customers', [customer('c-a')]);
      await store.ledger.reserve(reservation('a'));
      expect(await all(store.ledger.pending(CAMPAIGN, NOON))).toHaveLength(1);
      expect(await sending('<a@shop.example>')).toEqual({ state: 'sending', attempt: 1 });
      await store.ledger.settle({ messageId: '<a@shop.example>', outcome: outcomes.accepted, at: NOON + 5 });
      expect(await all(store.ledger.pending(CAMPAIGN, NOON + DAY))).toEqual([]);
      expect((await store.history('c-a'))?.impressions).toEqual([
        { campaign: CAMPAIGN, at: NOON + 5, orderId: 'o-a', productIds: ['gloves', 'hat'] },
      ]);
      expect(await store.ledger.attempts('<a@shop.example>')).toEqual([
        { attempt: 1, startedAt: NOON, endedAt: NOON + 5, state: 'accepted', code: 'smtp-250' },
      ]);
    });

    it('a deferred message is pending once its time has come, and is tried again', async () => {
      const { ledger } = current.store;
      const retryAt = NOON + DAY;
      await ledger.reserve(reservation('a'));
      await sending('<a@shop.example>');
      await ledger.settle({ messageId: '<a@shop.example>', outcome: outcomes.deferred, at: NOON, retryAt });
      expect(await all(ledger.pending(CAMPAIGN, retryAt - 1))).toEqual([]);
      expect(await all(ledger.pending(CAMPAIGN, retryAt))).toMatchObject([
        { state: 'deferred', attempts: 1, code: 'smtp-450-4.7.1', retryAt },
      ]);
      expect(await sending('<a@shop.example>', retryAt)).toEqual({ state: 'sending', attempt: 2 });
      await ledger.settle({ messageId: '<a@shop.example>', outcome: outcomes.accepted, at: retryAt });
      expect((await ledger.attempts('<a@shop.example>')).map(({ state }) => state)).toEqual([
        'deferred',
        'accepted',
      ]);
    });

    it('pending messages come once each while they are being settled, page after page', async () => {
      const { ledger } = current.store;
      const names = Array.from({ length: 1200 }, (_, index) => `m${String(index).padStart(4, '0')}`);
      await Promise.all(names.map((name) => ledger.reserve(reservation(name))));
      const seen: string[] = [];
      const settling: Promise<void>[] = [];
      for await (const { messageId } of ledger.pending(CAMPAIGN, NOON)) {
        seen.push(messageId);
        settling.push(
          sending(messageId).then(() => ledger.settle({ messageId, outcome: outcomes.accepted, at: NOON })),
        );
      }
      await Promise.all(settling);
      expect(seen).toEqual(names.map((name) => `<${name}@shop.example>`));
      expect(await ledger.states(CAMPAIGN)).toMatchObject({ accepted: names.length, reserved: 0 });
    });

    it('an address that was suppressed after the reservation is not written to', async () => {
      const { store } = current;
      await store.ledger.reserve(reservation('a'));
      await (await current.openAgain()).suppressions.add('Someone@EXAMPLE.test', 'unsubscribed', NOON);
      expect(await sending('<a@shop.example>')).toEqual({ state: 'suppressed' });
      expect(await store.ledger.find('<a@shop.example>')).toMatchObject({
        state: 'cancelled',
        code: 'suppressed',
        attempts: 0,
      });
    });

    it('an address that does not exist is suppressed in the commit that says so', async () => {
      const { store } = current;
      await store.ledger.reserve(reservation('a'));
      await sending('<a@shop.example>');
      const settlement = { messageId: '<a@shop.example>', outcome: outcomes.noMailbox, at: NOON };
      await expect(store.ledger.settle(settlement)).rejects.toMatchObject({ code: 'LEDGER_REFUSED' });
      await store.ledger.settle({ ...settlement, address: ADDRESS });
      expect(await store.suppressions.has(ADDRESS.toUpperCase())).toBe(true);
      expect(await all(store.suppressions.list())).toEqual([
        { address: ADDRESS, reason: 'bounced', at: NOON },
      ]);
    });

    it('after a crash what was being sent is uncertain, and what was reserved stays to be sent', async () => {
      const { store } = current;
      const names = ['kept', 'lost', 'done'];
      await store.upsert(
        'customers',
        names.map((name) => customer(`c-${name}`)),
      );
      await Promise.all(names.map((name) => store.ledger.reserve(reservation(name))));
      await store.ledger.reserve(reservation('elsewhere', { campaign: 'care-tips' }));
      await Promise.all(['lost', 'done', 'elsewhere'].map((name) => sending(`<${name}@shop.example>`)));
      await store.ledger.settle({ messageId: '<done@shop.example>', outcome: outcomes.accepted, at: NOON });

      const { ledger } = await current.openAgain();
      // Also of a campaign that nobody has named.
      expect(await ledger.recover(NOON + 1)).toEqual(['<elsewhere@shop.example>', '<lost@shop.example>']);
      expect(await ledger.recover(NOON + 2)).toEqual([]);
      expect(await all(ledger.uncertain())).toMatchObject([
        { messageId: '<elsewhere@shop.example>', code: 'interrupted' },
        { messageId: '<lost@shop.example>', code: 'interrupted' },
      ]);
      expect(await all(ledger.pending(CAMPAIGN, NOON + DAY))).toMatchObject([
        { messageId: '<kept@shop.example>' },
      ]);
      expect(await ledger.attempts('<lost@shop.example>')).toMatchObject([
        { state: 'uncertain', endedAt: NOON + 1 },
      ]);
    });

    it('what was sent under an earlier name of a campaign is that of the present one', async () => {
      const { ledger } = current.store;
      for (const name of ['a', 'b']) await ledger.reserve(reservation(name, { campaign: 'old-name' }));
      await ledger.reserve(reservation('a', { messageId: '<new@shop.example>' }));
      expect(await ledger.rename('old-name', CAMPAIGN)).toBe(1);
      expect(await ledger.reserve(reservation('b', { messageId: '<again@shop.example>' }))).toBe('exists');
      expect(await ledger.campaigns()).toMatchObject([
        { campaign: CAMPAIGN, messages: 2, unfinished: 2 },
        { campaign: 'old-name', messages: 1 },
      ]);
    });

    it('refusals that turn out to be our fault are put back, and others are left alone', async () => {
      const { ledger } = current.store;
      for (const name of ['a', 'b']) {
        await ledger.reserve(reservation(name));
        await sending(`<${name}@shop.example>`);
      }
      await ledger.settle({
        messageId: '<a@shop.example>',
        outcome: { state: 'refused', code: 'smtp-550' },
        at: NOON,
      });
      await ledger.settle({ messageId: '<b@shop.example>', outcome: outcomes.accepted, at: NOON });
      expect(await ledger.lastAttempts(5)).toHaveLength(2);
      expect((await ledger.lastAttempts(5)).find(({ state }) => state === 'refused')).toMatchObject({
        ...{ messageId: '<a@shop.example>', address: ADDRESS, code: 'smtp-550', endedAt: NOON },
      });
      await ledger.putBack(['<a@shop.example>', '<b@shop.example>'], NOON + 1, NOON + DAY);
      expect(await all(ledger.pending(CAMPAIGN, NOON + DAY))).toMatchObject([
        { messageId: '<a@shop.example>' },
      ]);
      expect(await ledger.find('<b@shop.example>')).toMatchObject({ state: 'accepted' });
    });

    it('a refusal that was in doubt is put off first, and final once it is decided', async () => {
      const { ledger } = current.store;
      const messageId = '<a@shop.example>';
      await ledger.reserve(reservation('a'));
      await sending(messageId);
      await ledger.settle({ messageId, outcome: outcomes.deferred, at: NOON, retryAt: NOON + DAY });
      await ledger.settle({ messageId, outcome: { state: 'refused', code: 'smtp-550' }, at: NOON + 1 });
      expect(await ledger.find(messageId)).toMatchObject({ state: 'refused', code: 'smtp-550', attempts: 1 });
      expect(await ledger.lastAttemptAt()).toBe(NOON);
    });

    it('an uncertain message counts as an email that the person got, until it proves not to be', async () => {
      const { store } = current;
      await store.upsert('customers', [customer('c-a'), customer('c-b')]);
      for (const name of ['a', 'b']) {
        const messageId = `<${name}@shop.example>`;
        await store.ledger.reserve(reservation(name));
        await sending(messageId);
        await store.ledger.settle({ messageId, outcome: outcomes.uncertain, at: NOON });
      }
      await store.ledger.resolve('<a@shop.example>', 'accepted', 'log', NOON + 1);
      await store.ledger.resolve('<b@shop.example>', 'deferred', 'log', NOON + 1);
      expect((await store.history('c-a'))?.impressions).toHaveLength(1);
      expect((await store.history('c-b'))?.impressions).toHaveLength(0);
      expect(await all(store.ledger.pending(CAMPAIGN, NOON + 1))).toMatchObject([
        { messageId: '<b@shop.example>' },
      ]);
    });

    it('rates count the attempts of all campaigns, and a warm-up the time since the first', async () => {
      const { ledger } = current.store;
      expect([await ledger.firstAttemptAt(), await ledger.attemptsSince(0)]).toEqual([undefined, 0]);
      await ledger.reserve(reservation('a'));
      await ledger.reserve(reservation('b', { campaign: 'care-tips' }));
      await sending('<a@shop.example>', NOON);
      await sending('<b@shop.example>', NOON + DAY);
      expect(await ledger.firstAttemptAt()).toBe(NOON);
      expect(await ledger.attemptsSince(NOON + 1)).toBe(1);
    });

    it('a long run is answered change by change, and others see each change once it is answered', async () => {
      const { store } = current;
      const other = await current.openAgain();
      await store.suppressions.add('never@example.test', 'manual', NOON);
      for (let index = 0; index < 40; index++) {
        const messageId = `<m${index}@shop.example>`;
        expect(await store.ledger.reserve(reservation(`m${index}`))).toBe('reserved');
        const address = index % 10 === 9 ? 'never@example.test' : ADDRESS;
        const { state } = await store.ledger.markSending({ messageId, address, at: NOON });
        expect(state).toBe(index % 10 === 9 ? 'suppressed' : 'sending');
        const settled = store.ledger.settle({ messageId, outcome: outcomes.accepted, at: NOON });
        if (state === 'sending') await settled;
        else await expect(settled).rejects.toMatchObject({ code: 'LEDGER_REFUSED', why: expect.any(String) });
        expect(await other.ledger.find(messageId)).toMatchObject({
          state: state === 'sending' ? 'accepted' : 'cancelled',
        });
      }
      expect(await store.ledger.states(CAMPAIGN)).toMatchObject({ accepted: 36, cancelled: 4 });
    });

    it('closing waits for changes that are under way', async () => {
      const other = await current.openAgain();
      const reserved = ['a', 'b', 'c'].map((name) => other.ledger.reserve(reservation(name)));
      await other.close();
      expect(await Promise.all(reserved)).toEqual(['reserved', 'reserved', 'reserved']);
      expect(await current.store.ledger.states(CAMPAIGN)).toMatchObject({ reserved: 3 });
    });

    it('a message of an order line that is gone can still be settled', async () => {
      const { store } = current;
      await store.upsert('orders', [orderLine('o-a', 'c-a')]);
      await store.ledger.reserve(reservation('a'));
      await sending('<a@shop.example>');
      await store.ledger.settle({ messageId: '<a@shop.example>', outcome: outcomes.accepted, at: NOON });
      expect(await store.ledger.find('<a@shop.example>')).toMatchObject({ state: 'accepted' });
    });
  });
}
