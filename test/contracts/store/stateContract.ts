import { describe, expect, it } from 'vitest';
import { MESSAGE_STATES, type MessageState } from '../../../src/domain/index.ts';
import type { Ledger } from '../../../src/store/index.ts';
import type { StoreUnderTest } from '../storeContract.ts';
import { NOON, outcomes, reservation } from './samples.ts';

const NAME = '<a@shop.example>';

/** Each way to ask for a change, and the states from which it may be granted. */
const CHANGES: Readonly<
  Record<
    string,
    { from: readonly MessageState[]; to: MessageState; ask: (ledger: Ledger) => Promise<unknown> }
  >
> = {
  send: {
    from: ['reserved', 'deferred'],
    to: 'sending',
    ask: (ledger) => ledger.markSending({ messageId: NAME, address: 'a@example.test', at: NOON }),
  },
  'settle as accepted': {
    from: ['sending'],
    to: 'accepted',
    ask: (ledger) => ledger.settle({ messageId: NAME, outcome: outcomes.accepted, at: NOON }),
  },
  'settle as deferred': {
    from: ['sending'],
    to: 'deferred',
    ask: (ledger) => ledger.settle({ messageId: NAME, outcome: outcomes.deferred, at: NOON, retryAt: NOON }),
  },
  'settle as uncertain': {
    from: ['sending'],
    to: 'uncertain',
    ask: (ledger) => ledger.settle({ messageId: NAME, outcome: outcomes.uncertain, at: NOON }),
  },
  cancel: {
    from: ['reserved', 'deferred'],
    to: 'cancelled',
    ask: (ledger) => ledger.cancel(NAME, 'consent-withdrawn', NOON),
  },
  'resolve as accepted': {
    from: ['uncertain'],
    to: 'accepted',
    ask: (ledger) => ledger.resolve(NAME, 'accepted', 'by-hand', NOON),
  },
};

/** Brings the message into a state by the shortest way. */
async function bringTo(ledger: Ledger, state: MessageState): Promise<void> {
  await ledger.reserve(reservation('a'));
  if (state === 'reserved') return;
  if (state === 'cancelled') return ledger.cancel(NAME, 'test', NOON);
  await ledger.markSending({ messageId: NAME, address: 'a@example.test', at: NOON });
  if (state === 'sending') return;
  await ledger.settle({ messageId: NAME, outcome: outcomes[state], at: NOON, retryAt: NOON });
}

export function stateContract(current: StoreUnderTest): void {
  describe('states of a message', () => {
    for (const [name, { from, to, ask }] of Object.entries(CHANGES)) {
      for (const state of MESSAGE_STATES) {
        const allowed = from.includes(state);
        it(`${name}: ${allowed ? 'allowed' : 'refused'} when ${state}`, async () => {
          const { ledger } = current.store;
          await bringTo(ledger, state);
          const asked = ask(ledger);
          if (allowed) await asked;
          else await expect(asked).rejects.toMatchObject({ code: 'LEDGER_REFUSED' });
          expect(await ledger.find(NAME)).toMatchObject({ state: allowed ? to : state });
        });
      }
    }

    it('a refused change leaves the others of its commit alone', async () => {
      const { ledger } = current.store;
      await ledger.reserve(reservation('a'));
      const [good, bad] = await Promise.allSettled([
        ledger.markSending({ messageId: NAME, address: 'a@example.test', at: NOON }),
        ledger.settle({ messageId: '<nobody@shop.example>', outcome: outcomes.accepted, at: NOON }),
      ]);
      expect([good?.status, bad?.status]).toEqual(['fulfilled', 'rejected']);
    });

    it('a message that is asked for twice at once is sent once', async () => {
      const { ledger } = current.store;
      const other = (await current.openAgain()).ledger;
      await ledger.reserve(reservation('a'));
      const asks = [ledger, ledger, other].map((one) =>
        one.markSending({ messageId: NAME, address: 'a@example.test', at: NOON }),
      );
      const answers = await Promise.allSettled(asks);
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await ledger.attempts(NAME)).toHaveLength(1);
    });
  });
}
