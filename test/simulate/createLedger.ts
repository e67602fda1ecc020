import type { Lease } from '../../src/store/index.ts';
import type { Bug } from './Bug.ts';
import type { Parcel, SimulatedShop } from './createShop.ts';
import { CAMPAIGNS } from './Scenario.ts';

export type MessageState =
  | 'absent'
  | 'reserved'
  | 'sending'
  | 'accepted'
  | 'refused'
  | 'deferred'
  | 'uncertain';

/** One campaign's email to the people of a parcel. */
export interface SimulatedMessage {
  readonly id: number;
  readonly parcel: Parcel;
  readonly campaign: number;
  state: MessageState;
  /** Under which it was last marked. */
  epoch: number;
  retryAt: number;
  /** In doubt because its shard was taken over, and not because the relay gave no answer. */
  isInterrupted: boolean;
  /** Whether the lease under which it was last marked was its shard's at that moment: what the fence is for. */
  wasFenced: boolean;
  /** When it last changed, by true time. */
  changedAt: number;
}

export type Outcome = 'accepted' | 'refused' | 'deferred' | 'uncertain';

/** The lease that something was to be written under is another machine's by now. */
export class LeaseLost extends Error {}

const IMPRESSIONS: ReadonlySet<MessageState> = new Set([
  ...(['reserved', 'sending', 'accepted', 'deferred', 'uncertain'] as const),
]);

/** The ledger's transactions, each as it is at the moment of its commit. What `src/store/ledger` does in SQL, in memory. */
export function createLedger(
  shop: SimulatedShop,
  epochOf: (shard: number) => number,
  now: () => number,
  bug: Bug | undefined,
) {
  const messages: SimulatedMessage[] = shop.parcels.flatMap((parcel) =>
    Array.from({ length: CAMPAIGNS }, (_, campaign) => ({
      ...{ id: parcel.index * CAMPAIGNS + campaign, parcel, campaign, state: 'absent' as const },
      ...{ epoch: 0, retryAt: 0, isInterrupted: false, wasFenced: false, changedAt: 0 },
    })),
  );
  const messageOf = (parcel: Parcel, campaign: number) =>
    messages[parcel.index * CAMPAIGNS + campaign] as SimulatedMessage;

  const refuseOldEpoch = ({ shard, epoch }: Lease) => {
    if (bug !== 'fence-ignores-epoch' && epochOf(shard) !== epoch) throw new LeaseLost();
  };
  const isDue = ({ state, retryAt }: SimulatedMessage) =>
    state === 'absent' ||
    state === 'reserved' ||
    (state === 'deferred' && retryAt <= now()) ||
    (state === 'uncertain' && bug === 'uncertain-tried-again');

  return {
    messages,
    messageOf,
    /** What is to be sent of a campaign to these people, by what is known now: nobody who has an email of another campaign. */
    due: (parcels: readonly Parcel[], campaign: number): SimulatedMessage[] =>
      parcels
        .filter(({ due }) => due.includes(campaign))
        .filter((parcel) =>
          parcel.due.every((other) => other === campaign || !IMPRESSIONS.has(messageOf(parcel, other).state)),
        )
        .map((parcel) => messageOf(parcel, campaign))
        .filter(isDue),
    reserve(message: SimulatedMessage, lease: Lease): 'reserved' | 'exists' {
      refuseOldEpoch(lease);
      if (message.state !== 'absent') return 'exists';
      message.state = 'reserved';
      return 'reserved';
    },
    refuseOldEpoch,
    mark(message: SimulatedMessage, lease: Lease): 'sending' | 'refused' {
      if (bug !== 'fence-before-transaction') refuseOldEpoch(lease);
      const from: MessageState[] = ['reserved', 'deferred'];
      if (bug === 'uncertain-tried-again') from.push('uncertain');
      if (!from.includes(message.state)) return 'refused';
      Object.assign(message, {
        ...{ state: 'sending', epoch: lease.epoch, changedAt: now() },
        wasFenced: epochOf(lease.shard) === lease.epoch,
      });
      return 'sending';
    },
    /** Only the attempt that was marked under this epoch, and what a takeover made of it. */
    settle(
      message: SimulatedMessage,
      { epoch }: Lease,
      outcome: Outcome,
      retryAt = 0,
    ): 'settled' | 'refused' {
      const isOpen =
        message.state === 'sending' ||
        (message.state === 'uncertain' && message.isInterrupted) ||
        (message.state === 'deferred' && outcome === 'accepted');
      if (bug !== 'settles-whatever-it-finds' && (!isOpen || message.epoch !== epoch)) return 'refused';
      Object.assign(message, { state: outcome, retryAt, isInterrupted: false, changedAt: now() });
      return 'settled';
    },
    /** What is on its way in a shard that was just taken. @returns whose fate nobody knows now */
    interrupt(shard: number): string[] {
      if (bug === 'takeover-leaves-sending') return [];
      const lost = (shop.byShard[shard] ?? [])
        .flatMap((parcel) => parcel.due.map((campaign) => messageOf(parcel, campaign)))
        .filter(({ state }) => state === 'sending');
      for (const message of lost) Object.assign(message, { state: 'uncertain', isInterrupted: true });
      return lost.map(({ id }) => String(id));
    },
  };
}

export type SimulatedLedger = ReturnType<typeof createLedger>;
