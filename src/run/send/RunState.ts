import type { MessageState, Outcome } from '../../domain/index.ts';
import { Tally } from '../plan/Tally.ts';
import { RunStop, type RunStopOptions } from './RunStop.ts';
import type { SendEvent, SendReport } from './SendReport.ts';
import type { Settled } from './settleOutcome.ts';

/** What a run of one campaign counts while it is at work. Whether it goes on is its `RunStop`'s affair. */
export class RunState {
  readonly #outcomes = new Tally();
  readonly #reasons = new Tally();
  readonly #stop: RunStop;
  readonly #tell: (event: SendEvent) => void;
  #needsSomebody = false;

  /** @param stop shared by all campaigns of a command */
  constructor(options: RunStopOptions, stop = new RunStop(options)) {
    this.#stop = stop;
    this.#tell = options.onEvent ?? (() => undefined);
  }

  /** Whether nothing more is to be looked at. */
  get isOver(): boolean {
    return this.#stop.isOver;
  }

  /** Takes up one more message; false when that is no longer allowed. */
  takeUp(): Promise<boolean> {
    return this.#stop.takeUp();
  }

  /** One that was taken up is done with, however that went. */
  finished(): void {
    this.#stop.finished();
  }

  /** What was taken up was not handed over after all, and does not count. */
  putBack(code: string): void {
    this.#stop.notCounted();
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
    this.#stop.notCounted();
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
    this.#stop.notCounted();
    this.kept('defer', 'domain-waits');
  }

  /** A limit per time was reached. The message stays reserved for the next run. */
  paced(limit: 'all' | 'domain'): void {
    this.#stop.notCounted();
    this.kept('reserved', limit === 'all' ? 'rate' : 'rate-domain');
    if (limit === 'all') this.#stop.paced();
  }

  /** Our own fault, or a server that is away. */
  pause(outcome: Pick<Outcome, 'code' | 'passes'>): void {
    this.#stop.pause(outcome);
  }

  /** Whether the run stopped by a fault of ours. */
  get isPaused(): boolean {
    return this.#stop.isPaused;
  }

  report(run: string, campaign: string): SendReport {
    const outcomes = this.#outcomes;
    const failed = outcomes.get('refused') + outcomes.get('uncertain') + outcomes.get('failed') > 0;
    const { code, exit } = this.#stop;
    return Object.freeze({
      run,
      campaign,
      dryRun: false,
      outcomes: outcomes.toRecord(),
      reasons: this.#reasons.toRecord(),
      ...(code === undefined ? {} : { stopped: code }),
      exit: exit || (failed || this.#needsSomebody ? 1 : 0),
    });
  }
}
