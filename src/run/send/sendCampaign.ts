import { explainPause } from '../../deliver/index.ts';
import type { Campaign, Channel, Instant } from '../../domain/index.ts';
import { MesuraError } from '../../domain/index.ts';
import type { Guard } from '../../guard/index.ts';
import type { Store } from '../../store/index.ts';
import type { Composer } from '../compose/createComposer.ts';
import { Tally } from '../plan/Tally.ts';
import { type Due, dueMessages, ruleOf } from './dueMessages.ts';
import { eachConcurrently } from './eachConcurrently.ts';
import { handOver } from './handOver.ts';
import { holdLock } from './holdLock.ts';
import type { SendEvent, SendReport } from './SendReport.ts';

export interface SendOptions {
  readonly runId: string;
  readonly campaign: Campaign;
  /** All campaigns of the shop: one of higher priority that would write to the same person goes first. */
  readonly rivals: readonly Campaign[];
  readonly store: Store;
  readonly guard: Guard;
  readonly composer: Composer;
  readonly channel: Channel & { cut?(): void };
  /** How many messages are worked on at the same time. */
  readonly concurrency: number;
  readonly policy: string;
  readonly now: () => Instant;
  readonly random: () => number;
  /** At most so many messages are handed over. */
  readonly limit?: number;
  /** Stops taking up new messages when aborted; what is in flight is finished. */
  readonly signal: AbortSignal;
  readonly onEvent?: (event: SendEvent) => void;
}

/**
 * One run of a campaign, as a paragraph: take the lock, see to what a crash left, then for each message that is due
 * compose, reserve, hand over and settle.
 *
 * @throws MesuraError LOCKED while another run is at work; nothing is recorded then
 */
export async function sendCampaign(options: SendOptions): Promise<SendReport> {
  const { runId, campaign, store, now, onEvent } = options;
  await using lock = await holdLock(store, runId, now);
  const crashed = await store.ledger.recover(campaign.name, now());
  await store.runs.start({ id: runId, campaign: campaign.name, startedAt: now(), policy: options.policy });

  const progress = createRunState(AbortSignal.any([options.signal, lock.lost]), options.limit);
  if (crashed.length > 0) {
    progress.outcomes.add('uncertain', crashed.length);
    onEvent?.({ kind: 'recovered', uncertain: crashed.length });
  }
  await eachConcurrently(untilStopped(options, progress), options.concurrency, (due) =>
    sendOne(due, options, progress),
  );

  const report = progress.report(options);
  await store.runs.finish(runId, now(), {
    outcomes: report.outcomes,
    reasons: report.reasons,
    exit: report.exit,
  });
  return report;
}

/** What a run counts while it is at work, and why it stops. */
interface RunState {
  readonly outcomes: Tally;
  readonly reasons: Tally;
  started: number;
  stop: { code: string; exit: 0 | 1 | 75 } | undefined;
  isOver(): boolean;
  report(options: SendOptions): SendReport;
}

function createRunState(signal: AbortSignal, limit = Number.POSITIVE_INFINITY): RunState {
  const outcomes = new Tally();
  const reasons = new Tally();
  return {
    outcomes,
    reasons,
    started: 0,
    stop: undefined,
    isOver() {
      if (signal.aborted) this.stop ??= { code: 'interrupted', exit: 75 };
      if (this.started >= limit) this.stop ??= { code: 'limit', exit: 0 };
      return this.stop !== undefined;
    },
    report({ runId, campaign }) {
      const failed = outcomes.get('refused') + outcomes.get('uncertain') + outcomes.get('failed') > 0;
      return Object.freeze({
        run: runId,
        campaign: campaign.name,
        dryRun: false,
        outcomes: outcomes.toRecord(),
        reasons: reasons.toRecord(),
        ...(this.stop === undefined ? {} : { stopped: this.stop.code }),
        exit: this.stop?.exit || (failed ? 1 : 0),
      });
    },
  };
}

async function* untilStopped(options: SendOptions, state: RunState): AsyncGenerator<Due> {
  const { store, guard, campaign, rivals, now } = options;
  const listener = {
    kept: (decision: Parameters<typeof ruleOf>[0]) => {
      state.outcomes.add(decision.kind);
      state.reasons.add(ruleOf(decision));
    },
    dropped: async (messageId: string, code: string) => {
      await store.ledger.cancel(messageId, code, now());
      count(state, options, messageId, 'cancelled', code);
    },
  };
  for await (const due of dueMessages(store, guard, campaign, rivals, now, listener)) {
    if (state.isOver()) return;
    state.started += 1;
    yield due;
  }
}

async function sendOne(due: Due, options: SendOptions, state: RunState): Promise<void> {
  const { composer, campaign, now, onEvent } = options;
  const composed = await composer
    .compose(campaign, due.customer, due.decision, now(), due.reserved?.messageId)
    .catch((error: unknown) => {
      if (!(error instanceof MesuraError)) throw error;
      state.outcomes.add('failed');
      state.reasons.add(error.code);
      onEvent?.({ kind: 'failed', code: error.code, ...(error.place ? { place: error.place.file } : {}) });
    });
  if (composed === undefined) return;
  const result = await handOver(due, composed, options);
  const { messageId } = composed.message;
  if (result.state === 'exists') {
    state.started -= 1;
    state.reasons.add('in-the-ledger');
  } else if (result.state === 'suppressed') count(state, options, messageId, 'cancelled', 'suppressed');
  else {
    count(state, options, messageId, result.outcome.state, result.outcome.code);
    if (result.outcome.consequence === 'pause') pause(result.outcome.code, state, options);
  }
}

function count(
  { outcomes, reasons }: RunState,
  { onEvent }: SendOptions,
  messageId: string,
  state: 'accepted' | 'refused' | 'deferred' | 'uncertain' | 'cancelled',
  code: string,
): void {
  outcomes.add(state);
  reasons.add(code);
  onEvent?.({ kind: 'message', messageId, state, code });
}

function pause(code: string, state: RunState, { onEvent }: SendOptions): void {
  state.stop ??= { code, exit: explainPause({ code }).exit === 1 ? 1 : 75 };
  onEvent?.({ kind: 'stopping', code });
}
