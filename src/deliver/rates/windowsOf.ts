import { DAY_MS, HOUR_MS, type Instant } from '../../domain/index.ts';
import { type RateRule, type WarmUp, warmUpLimit } from './RateLimits.ts';

export type WindowName = 'second' | 'hour' | 'day';

/** At most `limit` messages in any `length` milliseconds, whenever they begin. */
export interface RateWindow {
  readonly name: WindowName;
  readonly limit: number;
  readonly length: number;
}

/** What holds for one key, as windows, and the pace within the shortest of them. */
export interface Windows {
  readonly windows: readonly RateWindow[];
  /** Messages a second, for an even pace; absent: as fast as the windows allow. */
  readonly perSecond?: number;
}

/** A second is taken this much longer, for what passes between the leave to send and the message. */
const MARGIN = 1.002;

/**
 * A rule as windows. A rate that is no whole number holds over as long as makes it one: 2.5 a second are 3 in any 1.2 seconds.
 *
 * @param since when the first message ever left, from which a warm-up plan counts
 */
export function windowsOf(rule: RateRule, warmUp: WarmUp | undefined, since: Instant, now: Instant): Windows {
  const { perSecond, perHour } = rule;
  const warm = warmUp && warmUpLimit(warmUp, since, now);
  const perDay = Math.min(rule.perDay ?? Number.POSITIVE_INFINITY, warm ?? Number.POSITIVE_INFINITY);
  const windows: RateWindow[] = [];
  if (perSecond !== undefined) {
    const limit = Math.ceil(perSecond);
    windows.push({ name: 'second', limit, length: (limit / perSecond) * 1000 * MARGIN });
  }
  if (perHour !== undefined) windows.push({ name: 'hour', limit: perHour, length: HOUR_MS });
  if (Number.isFinite(perDay)) windows.push({ name: 'day', limit: perDay, length: DAY_MS });
  return { windows, ...(perSecond !== undefined && { perSecond }) };
}
