import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore, type Store } from '../../../src/store/index.ts';
import { SECRETS, type StoreUnderTest } from '../storeContract.ts';
import { all, customer, NOON, outcomes, reservation } from './samples.ts';

export function objectionContract(current: StoreUnderTest): void {
  const isSuppressed = async (id: string, store: Store = current.store) =>
    (await store.history(id))?.customer.suppressed;
  const unsubscribe = (customerId: string, address: string, list?: string) =>
    current.store.suppressions.record({
      ...{ customerId, address, reason: 'unsubscribed', at: NOON },
      ...(list !== undefined && { list }),
    });

  describe('objections', () => {
    it('an unsubscribe goes with the person to a new address, and with the address to a new id', async () => {
      const { store } = current;
      await store.upsert('customers', [customer('c1', { email: 'ana@old.test' })]);
      await unsubscribe('c1', 'ana@old.test');
      await store.upsert('customers', [customer('c1', { email: 'ana@new.test' })]);
      await store.upsert('customers', [customer('c2', { email: 'ana@old.test' })]);
      await store.upsert('customers', [customer('c3', { email: 'ana@new.test' })]);
      await store.upsert('customers', [customer('c3', { email: 'ana@third.test' })]);
      for (const id of ['c1', 'c2', 'c3']) expect([id, await isSuppressed(id)]).toEqual([id, true]);
      await store.upsert('customers', [customer('other')]);
      expect(await isSuppressed('other')).toBe(false);
    });

    it('the one mailbox of a person counts however it is written; a plus or a dot elsewhere is another one', async () => {
      const { store } = current;
      const written = ['An.A+shop@GoogleMail.com', 'ana@gmail.com', 'a.n.a@gmail.com', 'ANA+x@gmail.com'];
      await store.upsert('customers', [
        ...written.map((email, index) => customer(`g${index}`, { email })),
        customer('d1', { email: 'an.a@domain.test' }),
        customer('d2', { email: 'ana@domain.test' }),
        customer('d3', { email: 'ana+tag@domain.test' }),
      ]);
      await store.suppressions.add('ana@gmail.com', 'manual', NOON);
      for (const index of written.keys()) expect(await isSuppressed(`g${index}`)).toBe(true);
      await store.suppressions.add('Ana+first@domain.test', 'manual', NOON);
      expect([await isSuppressed('d1'), await isSuppressed('d2'), await isSuppressed('d3')]).toEqual([
        false,
        true,
        true,
      ]);
    });

    it('a bounce stays with the address that it came from', async () => {
      const { store } = current;
      await store.upsert('customers', [customer('c1', { email: 'ana@old.test' })]);
      await store.suppressions.add('ana@old.test', 'bounced', NOON);
      expect(await isSuppressed('c1')).toBe(true);
      await store.upsert('customers', [customer('c1', { email: 'ana@new.test' })]);
      expect(await isSuppressed('c1')).toBe(false);
      await store.suppressions.add('ana+shop@new.test', 'complained', NOON);
      expect(await isSuppressed('c1')).toBe(false);
    });

    it('one list can be left, and only its messages are stopped', async () => {
      const { store } = current;
      await store.upsert('customers', [customer('c-a')]);
      await unsubscribe('c-a', 'c-a@example.test', 'after-purchase');
      expect((await store.history('c-a'))?.customer).toMatchObject({
        ...{ suppressed: false, leftLists: ['after-purchase'] },
      });
      await store.ledger.reserve(reservation('a'));
      await store.ledger.reserve(
        reservation('b', { campaign: 'care-tips', customerId: 'c-a', orderId: 'o-b' }),
      );
      const at = { address: 'c-a@example.test', at: NOON };
      expect(await store.ledger.markSending({ messageId: '<a@shop.example>', ...at })).toEqual({
        state: 'suppressed',
      });
      expect(await store.ledger.markSending({ messageId: '<b@shop.example>', ...at })).toMatchObject({
        state: 'sending',
      });
    });

    it('a message to a new address is stopped by an unsubscribe of the person', async () => {
      const { store } = current;
      await store.ledger.reserve(reservation('a'));
      await unsubscribe('c-a', 'old@example.test');
      const sending = { messageId: '<a@shop.example>', address: 'new@example.test', at: NOON };
      expect(await store.ledger.markSending(sending)).toEqual({ state: 'suppressed' });
    });

    it('an undo takes back what was unsubscribed, and nothing that others said', async () => {
      const { store } = current;
      await store.upsert('customers', [customer('c1'), customer('c2')]);
      await unsubscribe('c1', 'c1@example.test');
      await store.answers.record('c1', { rejoin: [''] }, NOON);
      expect(await isSuppressed('c1')).toBe(false);
      await store.suppressions.add('c2@example.test', 'complained', NOON);
      await store.answers.record('c2', { rejoin: [''] }, NOON);
      expect(await isSuppressed('c2')).toBe(true);
    });

    it('the shop takes somebody off by address, and by id', async () => {
      const { store } = current;
      await store.upsert('customers', [customer('c1', { email: 'C1+x@example.test' })]);
      for (const remove of [
        () => store.suppressions.remove('c1@example.test'),
        () => store.suppressions.removePerson('c1'),
      ]) {
        await unsubscribe('c1', 'c1+x@example.test');
        expect(await isSuppressed('c1')).toBe(true);
        expect(await remove()).toBe(true);
        expect(await isSuppressed('c1')).toBe(false);
        expect(await remove()).toBe(false);
      }
    });

    it('who was forgotten stays unknown and unwritten through a rotation of the secret and of the key', async () => {
      const { store } = current;
      await store.upsert('customers', [customer('c1', { email: 'ana@old.test' })]);
      await store.forget('c1', NOON);
      const [first] = SECRETS as [string];
      const second = 'another-secret-that-is-long-enough-to-sign';
      // As the documentation says: the new one in front, and the old one away once a command has run.
      await open([second, first]);
      const rotated = await open([second]);
      await rotated.suppressions.rotateKey();
      await rotated.upsert('customers', [
        customer('c1', { email: 'ana@new.test' }),
        customer('c9', { email: 'Ana+x@OLD.test' }),
        customer('c7', { email: 'else@example.test' }),
      ]);
      expect([await isSuppressed('c1', rotated), await isSuppressed('c9', rotated)]).toEqual([true, true]);
      expect(await isSuppressed('c7', rotated)).toBe(false);
      expect(await all(rotated.suppressions.list())).toEqual(
        expect.arrayContaining([{ hash: expect.any(String), reason: 'forgotten', at: NOON }]),
      );
      expect(JSON.stringify(await all(rotated.suppressions.list()))).not.toContain('ana');
    });

    it('without the key it is said that nobody can tell who was forgotten, and nothing is lost by it', async () => {
      const { store } = current;
      await store.upsert('customers', [customer('c1')]);
      expect(await (await open([])).suppressions.obstacle()).toBeUndefined();
      await store.forget('c1', NOON);
      const other = await open(['quite-another-secret-that-is-long-enough']);
      expect(await other.suppressions.obstacle()).toMatchObject({ why: expect.stringContaining('sealed') });
      await expect(other.forget('c1', NOON)).rejects.toMatchObject({ code: 'OBJECTIONS_UNCHECKED' });
      expect(await (await open([])).suppressions.obstacle()).toMatchObject({
        why: expect.stringContaining('MESURA_SECRET is not set'),
      });
      const again = await open(SECRETS);
      expect(await again.suppressions.obstacle()).toBeUndefined();
      await again.upsert('customers', [customer('c1')]);
      expect(await isSuppressed('c1', again)).toBe(true);
    });

    it('a secret that was lost before anybody was forgotten stops nothing', async () => {
      await unsubscribe('c1', 'c1@example.test');
      const other = await open(['quite-another-secret-that-is-long-enough']);
      expect(await other.suppressions.obstacle()).toBeUndefined();
      expect(await other.suppressions.has('c1@example.test')).toBe(true);
    });

    it('a bounce at the moment of sending suppresses that spelling only', async () => {
      const { store } = current;
      await store.ledger.reserve(reservation('a'));
      const messageId = '<a@shop.example>';
      await store.ledger.markSending({ messageId, address: 'ana+tag@example.test', at: NOON });
      await store.ledger.settle({
        ...{ messageId, outcome: outcomes.noMailbox, at: NOON, address: 'ana+tag@example.test' },
      });
      expect(await store.suppressions.has('ana+tag@example.test')).toBe(true);
      expect(await store.suppressions.has('ana@example.test')).toBe(false);
    });

    async function open(secrets: readonly string[]): Promise<Store> {
      const store = await openStore({ at: current.at, secrets });
      onTestFinished(() => store.close());
      return store;
    }
  });
}
