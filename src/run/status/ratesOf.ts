import type { RateLimits } from '../../deliver/rates/RateLimits.ts';
import { namedRates, type RateUse, takenOf } from '../../deliver/rates/rateUse.ts';
import type { Instant } from '../../domain/index.ts';
import type { Store } from '../../store/index.ts';

/** How much of a limit is taken; the moment in ISO 8601. */
export type RateStatus = Omit<RateUse, 'until'> & {
  /** When the next message may leave, where an hour or a day is full. */
  readonly until?: string;
};

/**
 * Looks at the shared counters, and changes nothing in them.
 *
 * @param clock where the store has none of its own
 */
export async function ratesOf(
  { rates }: Pick<Store, 'rates'>,
  limits: RateLimits,
  clock: () => Instant,
): Promise<RateStatus[]> {
  const all = [];
  for (const rate of namedRates(limits)) {
    const { state, now = clock() } = await rates.read(rate.key);
    const { until, ...use } = takenOf(rate, state, now);
    all.push({ ...use, ...(until !== undefined && { until: new Date(until).toISOString() }) });
  }
  return all;
}
