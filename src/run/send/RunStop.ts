import { explainPause } from '../../deliver/smtp/explainPause.ts';
import type { Outcome } from '../../domain/index.ts';
import type { SendEvent } from './SendReport.ts';

/** Why a run ends before its work does. A limit of the shop's own is no failure; everything else is to be tried again. */
interface Stop {
  readonly code: string;
  readonly exit: 0 | 1 | 75;
}

export interface RunStopOptions {
  readonly signal: AbortSignal;
  readonly limit?: number;
  readonly onEvent?: (event: SendEvent) => void;
}

/** How much a command may still take up, and whether and why it is over: one for all campaigns and shards that it works on. */
export class RunStop {
  readonly #signal: AbortSignal;
  readonly #limit: number;
  readonly #tell: (event: SendEvent) => void;
  readonly #over = new AbortController();
  readonly #waiting: (() => void)[] = [];
  #started = 0;
  #underWay = 0;
  #stop: Stop | undefined;
  #isPaused = false;

  constructor({ signal, limit, onEvent }: RunStopOptions) {
    this.#signal = signal;
    this.#limit = limit ?? Number.POSITIVE_INFINITY;
    this.#tell = onEvent ?? (() => undefined);
  }

  /** Aborted when nothing more is to be taken up. */
  get signal(): AbortSignal {
    return AbortSignal.any([this.#signal, this.#over.signal]);
  }

  get isOver(): boolean {
    if (this.#signal.aborted) this.#stop ??= stopFor(this.#signal.reason);
    return this.#stop !== undefined;
  }

  /** Whether it ended by a fault of ours. */
  get isPaused(): boolean {
    return this.#isPaused;
  }

  get code(): string | undefined {
    return this.#stop?.code;
  }

  get exit(): 0 | 1 | 75 {
    return this.#stop?.exit ?? 0;
  }

  /**
   * Takes up one more message; false when that is no longer allowed. Where a limit is reached by messages that are still under way, it waits
   * for them: one that was not handed over after all makes room.
   */
  async takeUp(): Promise<boolean> {
    while (!this.isOver && this.#started >= this.#limit && this.#underWay > 0)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (!this.isOver && this.#started >= this.#limit) this.#end({ code: 'limit', exit: 0 }, 'quietly');
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

  /** What was taken up was not handed over after all, and takes nobody's place. */
  notCounted(): void {
    this.#started -= 1;
  }

  /** A limit per time that holds for everybody. */
  paced(): void {
    if (!this.isOver) this.#end({ code: 'rate', exit: 0 });
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

  #end(stop: Stop, quietly?: 'quietly'): void {
    this.#stop = stop;
    this.#over.abort();
    if (quietly === undefined) this.#tell({ kind: 'stopping', code: stop.code });
  }
}

function stopFor(reason: unknown): Stop {
  const isOvertime = reason instanceof Error && reason.name === 'TimeoutError';
  return isOvertime ? { code: 'max-duration', exit: 0 } : { code: 'interrupted', exit: 75 };
}
