import { nextAttempt, type RetrySchedule } from '../../deliver/rates/nextAttempt.ts';
import { DAY_MS, type Instant } from '../../domain/index.ts';
import type { Store } from '../../store/index.ts';
import type { Refusal } from './createBlame.ts';

/** More than it ever takes to make a row. */
const LAST = 10;
/** What was refused longer ago has nothing to do with today. */
const RECENT_MS = 7 * DAY_MS;
/** These were taken at their word, and the addresses are suppressed. */
const SUPPRESSING = /-5\.(1\.1|1\.10|2\.1)$/;

/**
 * The equal permanent refusals with which the runs before this one ended: where a run may send one message only, a quota that nobody
 * documents would else burn one customer with each.
 */
export async function earlierRefusals(store: Store, now: Instant): Promise<Refusal[]> {
  const found: Refusal[] = [];
  for (const { messageId, address, state, code, endedAt } of await store.ledger.lastAttempts(LAST)) {
    const isEqual = found.every(({ outcome }) => outcome.code === code);
    if (state !== 'refused' || !/^smtp-5/.test(code) || SUPPRESSING.test(code) || !isEqual) break;
    if (address === undefined || now - endedAt > RECENT_MS) break;
    found.push({ messageId, address, outcome: { state, code } });
  }
  return found;
}

/** Those customers are to get their message once our fault is mended. */
export async function putBackRefusals(
  refusals: readonly Refusal[],
  options: { store: Store; now: () => Instant; random: () => number; retry?: RetrySchedule },
): Promise<void> {
  const { store, random, retry } = options;
  const now = options.now();
  const retryAt =
    nextAttempt({ attempt: 1, firstAt: now, now, random, ...(retry && { schedule: retry }) }) ?? now;
  await store.ledger.putBack(
    refusals.map(({ messageId }) => messageId),
    now,
    retryAt,
  );
}
