import type { Pacer, RetrySchedule } from '../../deliver/index.ts';
import type { Campaign, Channel, Instant } from '../../domain/index.ts';
import type { Guard } from '../../guard/index.ts';
import type { ArchivedText, Store } from '../../store/index.ts';
import type { Composer } from '../compose/createComposer.ts';
import { type Blame, createBlame } from './createBlame.ts';
import { type Due, dueMessages } from './dueMessages.ts';
import { eachConcurrently } from './eachConcurrently.ts';
import { earlierRefusals, putBackRefusals } from './earlierRefusals.ts';
import { holdLock } from './holdLock.ts';
import { mapRenamed } from './mapRenamed.ts';
import { RunState } from './RunState.ts';
import { refuseEarlierClock } from './refuseEarlierClock.ts';
import type { SendEvent, SendReport } from './SendReport.ts';
import { sendOne } from './sendOne.ts';
import { settleRefusal } from './settleOutcome.ts';

export interface SendOptions {
  readonly runId: string;
  readonly campaign: Campaign;
  /** All campaigns of the shop: one of higher priority that would write to the same person goes first. */
  readonly rivals: readonly Campaign[];
  /** Campaigns that are over, of which the ledger may know. */
  readonly retired?: readonly string[];
  readonly store: Store;
  readonly guard: Guard;
  readonly composer: Composer;
  readonly channel: Channel;
  /** Absent: as fast as the channel takes them. */
  readonly pacer?: Pacer;
  /** When a deferred message is tried again; absent: as RFC 5321 has it. */
  readonly retry?: RetrySchedule;
  /** What control groups are drawn by; absent: nobody is held back. */
  readonly controlKey?: string;
  /** How many messages are worked on at the same time. */
  readonly concurrency: number;
  readonly policy: string;
  /** The policy and the templates, kept for whoever asks later what a message was sent under. */
  readonly texts?: readonly ArchivedText[];
  readonly now: () => Instant;
  readonly random: () => number;
  /** At most so many messages are handed over. */
  readonly limit?: number;
  /** Stops taking up new messages when aborted; what is in flight is finished. */
  readonly signal: AbortSignal;
  readonly onEvent?: (event: SendEvent) => void;
  /** Called once the lock is held: what is said only once must not be said by a run that has to wait. */
  readonly begun?: () => Promise<void>;
}

/**
 * One run of a campaign, as a paragraph: take the lock, see to what a crash left, then for each message that is due
 * compose, reserve, hand over and settle.
 *
 * @throws MesuraError LOCKED while another run is at work, CLOCK_BEHIND, CAMPAIGN_RENAMED: nothing is sent then
 */
export async function sendCampaign(options: SendOptions): Promise<SendReport> {
  const { runId, campaign, store, policy, now } = options;
  await using lock = await holdLock(store, runId, now);
  await options.begun?.();
  await refuseEarlierClock(store, now());
  await mapRenamed(store, { campaigns: options.rivals, retired: options.retired ?? [] }, campaign, now());
  const state = new RunState({ ...options, signal: AbortSignal.any([options.signal, lock.lost]) });
  // The lock is that of all campaigns, so whatever is still being sent in any of them was left by a crash.
  state.recovered((await store.ledger.recover(now())).length);
  await store.archive.keep(options.texts ?? [], now());
  await store.runs.start({ id: runId, campaign: campaign.name, startedAt: now(), policy });
  const blame = createBlame(await earlierRefusals(store, now()));
  const due = untilOver(dueMessages(options, state), state);
  await eachConcurrently(due, options.concurrency, (message) =>
    sendOne(message, { ...options, blame }, state).finally(() => state.finished()),
  );
  await decideDoubts(blame, options, state);
  const report = state.report(runId, campaign.name);
  const { outcomes, reasons, stopped, exit } = report;
  await store.runs.finish(runId, now(), {
    ...{ outcomes, reasons, exit },
    ...(stopped === undefined ? {} : { stopped }),
  });
  return report;
}

async function* untilOver(due: AsyncIterable<Due>, state: RunState): AsyncGenerator<Due> {
  for await (const message of due) {
    if (!(await state.takeUp())) return;
    yield message;
  }
}

/** Nobody was accepted after them: they are theirs, unless there are so many that the run had to stop. */
async function decideDoubts(blame: Blame, options: SendOptions, state: RunState): Promise<void> {
  const { ours, theirs, inARow, putBack } = blame.close(state.isPaused);
  if (inARow) state.pause(inARow);
  await putBackRefusals(putBack, options);
  for (const { messageId, outcome } of ours) state.doubtful(messageId, outcome.code);
  for (const refusal of theirs) state.settledAs(refusal.messageId, await settleRefusal(refusal, options));
}
