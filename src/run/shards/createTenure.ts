import type { Lease } from '../../store/index.ts';

/** A lease as its owner may rely on it. */
export interface Tenure extends Lease {
  /** Whether the lease cannot have ended yet. False is not for ever: the next beat may come through. */
  isSafe(): boolean;
  /** Aborted once another machine has it, or it has surely ended. */
  readonly lost: AbortSignal;
}

/** A tenure with the handles of whoever beats for it. */
export interface HeldTenure extends Tenure {
  /** The database has prolonged it, and was asked to at this moment of the monotonic clock. */
  renewed(askedAt: number): void;
  lose(): void;
}

/** Clocks drift apart by less than this part of a lease; the owner stops so much earlier. */
const MARGIN = 0.1;

/** Every lease is lost at last. Without a reason of its own `abort` makes an error with its stack each time, which nobody reads. */
const LOST = 'lost';

/**
 * What an owner knows of its lease without asking: it lasts at least `length` from the moment *before* the request was sent, by a clock that nobody
 * sets and that goes on while the process is stopped.
 *
 * @param askedAt of the monotonic clock, in milliseconds
 * @param length of the lease, in milliseconds
 */
export function createTenure(
  { shard, epoch }: Lease,
  { askedAt, length, monotonic }: { askedAt: number; length: number; monotonic: () => number },
): HeldTenure {
  const lost = new AbortController();
  let until = askedAt + length * (1 - MARGIN);
  return {
    shard,
    epoch,
    lost: lost.signal,
    isSafe: () => !lost.signal.aborted && monotonic() < until,
    renewed(asked) {
      until = Math.max(until, asked + length * (1 - MARGIN));
    },
    lose: () => lost.abort(LOST),
  };
}
