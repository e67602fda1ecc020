import { type Blame, createBlame, type Refusal } from './createBlame.ts';
import { earlierRefusals, putBackRefusals } from './earlierRefusals.ts';
import type { RunState } from './RunState.ts';
import type { RunStop } from './RunStop.ts';
import type { SendOptions } from './sendCampaign.ts';
import { settleRefusal } from './settleOutcome.ts';

/** Where a refusal belongs: settled in its own ledger, under the lease that it was sent under, and counted for its campaign. */
interface Origin {
  readonly options: Pick<SendOptions, 'store' | 'now' | 'random' | 'retry'>;
  readonly state: RunState;
}

/** The blame of one process, and the refusals that it has not settled for good. */
export interface Doubts extends Omit<Blame, 'refused' | 'accepted' | 'close'> {
  /** Takes up a refusal. @returns whether it makes so many that the run has to stop */
  refused(refusal: Refusal, origin: Origin): boolean;
  /** Settles those of which this acceptance shows that they are not ours. */
  accepted(began: number, address: string): Promise<void>;
  /** The end of a run: nobody was accepted after them. They are theirs, unless there are so many that the run had to stop. */
  decide(stop: RunStop): Promise<void>;
}

export async function createDoubts(
  options: Pick<SendOptions, 'store' | 'now' | 'random' | 'retry'>,
): Promise<Doubts> {
  const blame = createBlame(await earlierRefusals(options.store, options.now()));
  const origins = new Map<string, Origin>();
  const originOf = ({ messageId }: Refusal) => origins.get(messageId) as Origin;
  const settle = async (refusal: Refusal) => {
    const { options: own, state } = originOf(refusal);
    state.settledAs(refusal.messageId, await settleRefusal(refusal, own));
  };
  return {
    begin: () => blame.begin(),
    waits: (address) => blame.waits(address),
    pauseDomain: (address) => blame.pauseDomain(address),
    refused(refusal, origin) {
      origins.set(refusal.messageId, origin);
      return blame.refused(refusal);
    },
    async accepted(began, address) {
      for (const refusal of blame.accepted(began, address)) await settle(refusal);
    },
    async decide(stop) {
      const { ours, theirs, inARow, putBack } = blame.close(stop.isPaused);
      if (inARow) stop.pause(inARow);
      await putBackRefusals(putBack, options);
      for (const refusal of ours) originOf(refusal).state.doubtful(refusal.messageId, refusal.outcome.code);
      for (const refusal of theirs) await settle(refusal);
    },
  };
}
