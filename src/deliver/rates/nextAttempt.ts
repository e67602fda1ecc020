import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../../domain/index.ts';

/** When a deferred message is tried again; lengths in milliseconds. */
export interface RetrySchedule {
  /** Before the second attempt (RFC 5321 section 4.5.4.1: at least 30 minutes). */
  readonly first: number;
  /** How much longer each wait is than the one before. */
  readonly factor: number;
  /** No wait is longer. */
  readonly longest: number;
  /** Counted from the first attempt (RFC 5321 section 4.5.4.1: 4 to 5 days): no wait reaches beyond it, so that the last
   * attempt comes up to one wait before. */
  readonly giveUpAfter: number;
}

export const RETRY_SCHEDULE: RetrySchedule = {
  first: 30 * MINUTE_MS,
  factor: 2,
  longest: 12 * HOUR_MS,
  giveUpAfter: 5 * DAY_MS,
};

/** A wait is up to this much longer, so that messages that were deferred together do not come back together. */
const JITTER = 0.2;

/**
 * The moment of the next attempt after attempt number `attempt` (from 1) was deferred, or `undefined` when the message is
 * to be given up.
 */
export function nextAttempt({
  attempt,
  firstAt,
  now,
  random,
  schedule = RETRY_SCHEDULE,
}: {
  attempt: number;
  /** When it was first tried. */
  firstAt: Instant;
  now: Instant;
  /** 0 to 1, as `Math.random`. */
  random: () => number;
  schedule?: RetrySchedule;
}): Instant | undefined {
  const wait = Math.min(schedule.longest, schedule.first * schedule.factor ** (attempt - 1));
  const next = Math.round(now + wait * (1 + JITTER * random()));
  return next <= firstAt + schedule.giveUpAfter ? next : undefined;
}
