import type { Instant } from '../../domain/index.ts';
import { type KeyedRate, readState } from './KeyedRate.ts';
import type { RateLimits, RateRule } from './RateLimits.ts';
import { ALL } from './ratesFor.ts';
import { grant, placesTaken } from './slots.ts';
import { type WindowName, windowsOf } from './windowsOf.ts';

/** How much of a limit is taken at a moment, by all who send. */
export interface RateUse {
  /** `all`, `domain:slow.test` or `group:google`. */
  readonly of: string;
  readonly windows: readonly {
    readonly per: WindowName;
    /** Messages in any window of `seconds`. */
    readonly limit: number;
    readonly seconds: number;
    /** Messages that count at this moment, with those that may leave at any time. */
    readonly taken: number;
  }[];
  /** When the next message may leave, where an hour or a day is full. Seconds pass while one looks. */
  readonly until?: Instant;
}

/** The limits that have a name in the configuration. Those that each further domain has by itself (`*`) are kept under names that nobody can read. */
export function namedRates(limits: RateLimits): KeyedRate[] {
  const { warmUp, domains, groups } = limits;
  const entries = (kind: string, rules: Readonly<Record<string, RateRule>>) =>
    Object.entries(rules).map(([name, rule]) => ({ key: `${kind}:${name}`, rule }));
  const all: KeyedRate[] = [
    { key: ALL, rule: limits, warmUp },
    ...entries('domain', domains).filter(({ key }) => key !== 'domain:*'),
    ...entries('group', groups),
  ];
  return all.filter(({ rule, ...rate }) => hasLimit(rule) || rate.warmUp !== undefined);
}

/** @param stored what stands in the counter of `rate` */
export function takenOf({ key, rule, warmUp }: KeyedRate, stored: unknown, now: Instant): RateUse {
  const state = readState(stored, now);
  const windows = windowsOf(rule, warmUp, state.since, now);
  const { result } = grant(state, windows, { now, wanted: [now], latest: now, lapse: 0 });
  const isFull = windows.windows.some(
    (window) => window.name !== 'second' && placesTaken(state, window, now) >= window.limit,
  );
  return {
    of: key,
    windows: windows.windows.map((window) => ({
      ...{ per: window.name, limit: window.limit, seconds: Math.round(window.length / 100) / 10 },
      taken: placesTaken(state, window, now),
    })),
    ...('until' in result && isFull && { until: result.until }),
  };
}

const hasLimit = ({ perSecond, perHour, perDay }: RateRule): boolean =>
  perSecond !== undefined || perHour !== undefined || perDay !== undefined;
