import type { Campaign } from '../../domain/index.ts';
import { createDoubts } from './createDoubts.ts';
import { dueMessages } from './dueMessages.ts';
import { eachConcurrently } from './eachConcurrently.ts';
import { holdLock } from './holdLock.ts';
import { openRuns } from './openRuns.ts';
import { RunState } from './RunState.ts';
import { RunStop } from './RunStop.ts';
import { refuseEarlierClock } from './refuseEarlierClock.ts';
import type { SendReport } from './SendReport.ts';
import type { RunOptions } from './sendCampaign.ts';
import { sendOne } from './sendOne.ts';
import { untilOver } from './untilOver.ts';

/**
 * The only process that sends, as a paragraph: take the lock, see to what a crash left, then for each campaign and each message that is due
 * compose, reserve, hand over and settle.
 */
export async function sendAlone(
  options: Omit<RunOptions, 'campaign'>,
  campaigns: readonly Campaign[],
): Promise<readonly SendReport[]> {
  const { runId, store, now } = options;
  await using lock = await holdLock(store, runId, now);
  await options.begun?.();
  await refuseEarlierClock(store, now());
  const stop = new RunStop({ ...options, signal: AbortSignal.any([options.signal, lock.lost]) });
  const states = campaigns.map(() => new RunState(options, stop));
  // The lock is that of all campaigns, so whatever is still being sent in any of them was left by a crash.
  const runs = await openRuns(options, campaigns, 'look-for-renamed');
  states[0]?.recovered((await store.ledger.recover(now())).length);
  const doubts = await createDoubts(options);
  for (const [index, campaign] of campaigns.entries()) {
    const state = states[index] as RunState;
    const mine = { ...options, campaign, runId: runs.ids[index] as string, doubts };
    await eachConcurrently(untilOver(dueMessages(mine, state), state), options.concurrency, (due) =>
      sendOne(due, mine, state).finally(() => state.finished()),
    );
  }
  await doubts.decide(stop);
  return runs.close(states);
}
