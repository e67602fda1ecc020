import { describe, expect, it } from 'vitest';
import { MESSAGE_STATES, type MessageState } from '../../../src/domain/index.ts';
import type { Ledger } from '../../../src/store/index.ts';
import type { StoreUnderTest } from '../storeContract.ts';
import { NOON, outcomes, reservation } from './samples.ts';

const nameOf = (state: MessageState): string => `<${state}@shop.example>`;

/** Each way to ask for a change, and the states from which it may be granted. */
const CHANGES: Readonly<
  Record<
    string,
    {
      from: readonly MessageState[];
      to: MessageState;
      ask: (ledger: Ledger, messageId: string) => Promise<unknown>;
    }
  >
> = {
  send: {
    from: ['reserved', 'deferred'],
    to: 'sending',
    ask: (ledger, messageId) => ledger.markSending({ messageId, address: 'a@example.test', at: NOON }),
  },
  'settle as accepted': {
    from: ['sending'],
    to: 'accepted',
    ask: (ledger, messageId) => ledger.settle({ messageId, outcome: outcomes.accepted, at: NOON }),
  },
  'settle as deferred': {
    from: ['sending'],
    to: 'deferred',
    ask: (ledger, messageId) =>
      ledger.settle({ messageId, outcome: outcomes.deferred, at: NOON, retryAt: NOON }),
  },
  'settle as uncertain': {
    from: ['sending'],
    to: 'uncertain',
    ask: (ledger, messageId) => ledger.settle({ messageId, outcome: outcomes.uncertain, at: NOON }),
  },
  cancel: {
    from: ['reserved', 'deferred'],
    to: 'cancelled',
    ask: (ledger, messageId) => ledger.cancel(messageId, 'consent-withdrawn', NOON),
  },
  'resolve as accepted': {
    from: ['uncertain'],
    to: 'accepted',
    ask: (ledger, messageId) => ledger.resolve(messageId, 'accepted', 'by-hand', NOON),
  },
};

/** Brings a message of its own into a state by the shortest way. */
async function bringTo(ledger: Ledger, state: MessageState): Promise<void> {
  const messageId = nameOf(state);
  await ledger.reserve(reservation(state));
  if (state === 'reserved') return;
  if (state === 'cancelled') return ledger.cancel(messageId, 'test', NOON);
  await ledger.markSending({ messageId, address: 'a@example.test', at: NOON });
  if (state === 'sending') return;
  await ledger.settle({ messageId, outcome: outcomes[state], at: NOON, retryAt: NOON });
}

export function stateContract(current: StoreUnderTest): void {
  describe('states of a message', () => {
    for (const [name, { from, to, ask }] of Object.entries(CHANGES)) {
      it(`${name}: only what is ${from.join(' or ')}`, async () => {
        const { ledger } = current.store;
        await Promise.all(MESSAGE_STATES.map((state) => bringTo(ledger, state)));
        const asked = await Promise.allSettled(MESSAGE_STATES.map((state) => ask(ledger, nameOf(state))));
        for (const [index, state] of MESSAGE_STATES.entries()) {
          const allowed = from.includes(state);
          expect([state, asked[index]]).toMatchObject([
            state,
            allowed ? { status: 'fulfilled' } : { status: 'rejected', reason: { code: 'LEDGER_REFUSED' } },
          ]);
          expect(await ledger.find(nameOf(state))).toMatchObject({ state: allowed ? to : state });
        }
      });
    }

    it('a refused change leaves the others of its commit alone', async () => {
      const { ledger } = current.store;
      await ledger.reserve(reservation('reserved'));
      const [good, bad] = await Promise.allSettled([
        ledger.markSending({ messageId: nameOf('reserved'), address: 'a@example.test', at: NOON }),
        ledger.settle({ messageId: '<nobody@shop.example>', outcome: outcomes.accepted, at: NOON }),
      ]);
      expect([good?.status, bad?.status]).toEqual(['fulfilled', 'rejected']);
    });

    it('a message that is asked for twice at once is sent once', async () => {
      const { ledger } = current.store;
      const other = (await current.openAgain()).ledger;
      await ledger.reserve(reservation('reserved'));
      const asks = [ledger, ledger, other].map((one) =>
        one.markSending({ messageId: nameOf('reserved'), address: 'a@example.test', at: NOON }),
      );
      const answers = await Promise.allSettled(asks);
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await ledger.attempts(nameOf('reserved'))).toHaveLength(1);
    });
  });
}
