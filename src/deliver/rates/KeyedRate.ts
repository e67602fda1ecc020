import type { Instant } from '../../domain/index.ts';
import type { RateRule, WarmUp } from './RateLimits.ts';
import { emptyState, type RateState } from './slots.ts';

/** A key of the shared counters, and what holds for it. */
export interface KeyedRate {
  readonly key: string;
  readonly rule: RateRule;
  readonly warmUp?: WarmUp | undefined;
}

/** State of versions before there were slots: [start of the part, how many], by sixtieths of the hour and of the day. */
interface EarlierState {
  readonly hour?: readonly (readonly [number, number])[];
  readonly day?: readonly (readonly [number, number])[];
}

const GRAINS = { hour: 15_000, day: 360_000 } as const;

/** What is stored under a key, also by an earlier version: what was sent then still counts. */
export function readState(stored: unknown, now: Instant): RateState {
  if (typeof stored !== 'object' || stored === null) return emptyState(now);
  if ('spent' in stored) return stored as RateState;
  const { hour = [], day = [] } = stored as EarlierState;
  const since = Math.min(now, ...hour.map(([start]) => start), ...day.map(([start]) => start));
  const carried = (parts: typeof hour, grain: number, length: number) =>
    parts.map(([start, count]): [number, number] => [
      Math.ceil((start + length / 60 + length) / grain),
      count,
    ]);
  return {
    since,
    pace: now,
    ahead: {},
    spent: {
      hour: carried(hour, GRAINS.hour, 3_600_000),
      day: carried(day, GRAINS.day, 86_400_000),
    },
  };
}
