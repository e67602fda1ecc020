import type { Instant } from '../../domain/index.ts';

export interface RunStart {
  readonly id: string;
  readonly campaign: string;
  readonly startedAt: Instant;
  /** The fingerprint of the policy that decided. */
  readonly policy: string;
  /** The name of the machine, where several share the work. */
  readonly machine?: string;
}

/** What a run came to: numbers by stable code. No topic, no product, no person. */
export interface RunSummary {
  /** How many messages by state. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** How many decisions by the code of the rule that decided. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Why it ended before its work did: a stable code. */
  readonly stopped?: string;
  /** The exit code of the process. */
  readonly exit: number;
}

export interface Run extends RunStart {
  /** Absent: it is still at work, or its process died. */
  readonly finishedAt?: Instant;
  readonly summary?: RunSummary;
}

/** One row for each execution of a campaign. */
export interface Runs {
  start(run: RunStart): Promise<void>;
  finish(runId: string, at: Instant, summary: RunSummary): Promise<void>;
  /** The latest `count` runs, latest first. */
  last(count: number): Promise<Run[]>;
}
