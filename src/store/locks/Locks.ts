import type { Instant } from '../../domain/index.ts';

/** Who holds a lock, or held it last: for people who ask. It decides nothing. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  readonly runId: string;
  /** When it was taken, by the owner's clock. */
  readonly startedAt: Instant;
}

/** A lock as long as it is held. */
export interface Lock {
  /** Who had it and did not give it back: its messages want `ledger.recover`. */
  readonly previous: LockOwner | undefined;
  /** Aborted when the lock was lost, as with the connection to the database: then the run must stop. */
  readonly lost: AbortSignal;
  /** Gives it back. */
  release(): Promise<void>;
}

/**
 * Locks between processes, also those of other machines and containers. What holds one is not a row with a time in it: it is a lock of the
 * operating system on a file beside the database (SQLite), or a session of the server (Postgres). Both end with the
 * process that holds them, whatever ends it, and no clock decides over them.
 */
export interface Locks {
  /** @throws MesuraError LOCKED while another process holds it */
  acquire(name: string, owner: LockOwner): Promise<Lock>;
  /** Who holds it now, or died with it: `held` is false then. `undefined`: it was given back. */
  owner(name: string): Promise<(LockOwner & { readonly held: boolean }) | undefined>;
}
