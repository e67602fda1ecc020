import { explainPause } from '../../deliver/index.ts';
import type { MessageState, Outcome } from '../../domain/index.ts';
import { Tally } from '../plan/Tally.ts';
import type { SendEvent, SendReport } from './SendReport.ts';
import type { Settled } from './settleOutcome.ts';

/** Why a run ends before its work does. A limit of the shop's own is no failure; everything else is to be tried again. */
interface Stop {
  readonly code: string;
  readonly exit: 0 | 1 | 75;
}

/** What a run counts while it is at work, and why it stops. */
export class RunState {
  readonly #outcomes = new Tally();
  readonly #reasons = new Tally();
  readonly #signal: AbortSignal;
  readonly #limit: number;
  readonly #tell: (event: SendEvent) => void;
  #started = 0;
  #underWay = 0;
  readonly #waiting: (() => void)[] = [];
  #stop: Stop | undefined;
  #isPaused = false;
  #needsSomebody = false;

  constructor(options: { signal: AbortSignal; limit?: number; onEvent?: (event: SendEvent) => void }) {
    this.#signal = options.signal;
    this.#limit = options.limit ?? Number.POSITIVE_INFINITY;
    this.#tell = options.onEvent ?? (() => undefined);
  }

  /** Whether nothing more is to be looked at. */
  get isOver(): boolean {
    if (this.#signal.aborted) this.#stop ??= stopFor(this.#signal.reason);
    return this.#stop !== undefined;
  }

  /**
   * Takes up one more message; false when that is no longer allowed. Where a limit is reached by messages that are still under way, it waits
   * for them: one that was not handed over after all makes room.
   */
  async takeUp(): Promise<boolean> {
    while (!this.isOver && this.#started >= this.#limit && this.#underWay > 0)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (!this.isOver && this.#started >= this.#limit) this.#stop = { code: 'limit', exit: 0 };
    if (this.isOver) return false;
    this.#started += 1;
    this.#underWay += 1;
    return true;
  }

  /** One that was taken up is done with, however that went. */
  finished(): void {
    this.#underWay -= 1;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** What was taken up was not handed over after all, and does not count. */
  putBack(code: string): void {
    this.#started -= 1;
    this.#reasons.add(code);
  }

  /** Somebody to whom nothing is to be sent now. */
  kept(outcome: string, reason: string): void {
    this.#outcomes.add(outcome);
    this.#reasons.add(reason);
  }

  recovered(count: number): void {
    if (count === 0) return;
    this.#outcomes.add('uncertain', count);
    this.#tell({ kind: 'recovered', uncertain: count });
  }

  settled(messageId: string, state: MessageState, code: string): void {
    this.kept(state, code);
    this.#tell({ kind: 'message', messageId, state, code });
  }

  /** Could not be composed. It takes nobody else's place in a limited run. */
  failed(code: string, place: string | undefined): void {
    this.#started -= 1;
    this.kept('failed', code);
    this.#tell({ kind: 'failed', code, ...(place === undefined ? {} : { place }) });
  }

  /** What the ledger says of a message now. Of a person who was forgotten during the run it says nothing. */
  settledAs(messageId: string, settled: Settled): void {
    if (settled === 'gone') this.settled(messageId, 'cancelled', 'forgotten');
    else this.settled(messageId, settled.state, settled.code);
  }

  /** Refused, and put off, because it looks like our own fault: somebody has to see to it. */
  doubtful(messageId: string, code: string): void {
    this.settled(messageId, 'deferred', code);
    this.#needsSomebody = true;
  }

  /** The recipient's domain takes nothing from us now: somebody for the next run. */
  domainWaits(): void {
    this.#started -= 1;
    this.kept('defer', 'domain-waits');
  }

  /** A limit per time was reached. The message stays reserved for the next run. */
  paced(limit: 'all' | 'domain'): void {
    this.#started -= 1;
    this.kept('reserved', limit === 'all' ? 'rate' : 'rate-domain');
    if (limit === 'all' && !this.isOver) this.#end({ code: 'rate', exit: 0 });
  }

  /**
   * Our own fault, or a server that is away: going on would only make it worse. It is what the run ended by, also where a limit of the
   * shop's own was reached before: that needs nobody, this does.
   */
  pause(outcome: Pick<Outcome, 'code' | 'passes'>): void {
    if (this.isOver && this.#stop?.exit !== 0) return;
    this.#isPaused = true;
    this.#end({ code: outcome.code, exit: explainPause(outcome).exit === 1 ? 1 : 75 });
  }

  /** Whether the run stopped by a fault of ours. */
  get isPaused(): boolean {
    return this.#isPaused;
  }

  #end(stop: Stop): void {
    this.#stop = stop;
    this.#tell({ kind: 'stopping', code: stop.code });
  }

  report(run: string, campaign: string): SendReport {
    const outcomes = this.#outcomes;
    const failed = outcomes.get('refused') + outcomes.get('uncertain') + outcomes.get('failed') > 0;
    return Object.freeze({
      run,
      campaign,
      dryRun: false,
      outcomes: outcomes.toRecord(),
      reasons: this.#reasons.toRecord(),
      ...(this.#stop === undefined ? {} : { stopped: this.#stop.code }),
      exit: this.#stop?.exit || (failed || this.#needsSomebody ? 1 : 0),
    });
  }
}

function stopFor(reason: unknown): Stop {
  const isOvertime = reason instanceof Error && reason.name === 'TimeoutError';
  return isOvertime ? { code: 'max-duration', exit: 0 } : { code: 'interrupted', exit: 75 };
}
