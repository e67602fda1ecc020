import type { Instant } from '../../domain/index.ts';

/** Who holds a lock: enough to find out whether that process still lives. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  /** When the process (not the run) started: a pid is used again, a pid with its start is not. */
  readonly startedAt: Instant;
  readonly runId: string;
  /** When the owner last said that it lives. */
  readonly renewedAt: Instant;
}

/** Locks between processes, kept in the database so that they hold between machines too. */
export interface Locks {
  /**
   * Takes the lock, or takes it over when `isAlive` denies its owner. Throws `LOCKED` otherwise.
   * @returns the dead owner that it was taken from, if any: its messages want `ledger.recover`.
   */
  acquire(
    name: string,
    owner: LockOwner,
    isAlive: (owner: LockOwner) => boolean,
  ): Promise<LockOwner | undefined>;
  /** Says that the owner lives. False when the lock is no longer this run's: then the run must stop. */
  renew(name: string, runId: string, at: Instant): Promise<boolean>;
  release(name: string, runId: string): Promise<void>;
  /** Who holds it now. */
  owner(name: string): Promise<LockOwner | undefined>;
}
