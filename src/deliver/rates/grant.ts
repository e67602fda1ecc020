import { DAY_MS, HOUR_MS, type Instant } from '../../domain/index.ts';
import type { RateRule } from './RateLimits.ts';

/** Counts of a window by parts of it: [start of the part, how many]. */
type Parts = readonly (readonly [start: Instant, count: number])[];

/** What is remembered under one key. Plain JSON. */
export interface RateState {
  /** When the next message may go, by the limit per second. */
  readonly next: Instant;
  readonly hour: Parts;
  readonly day: Parts;
}

/** Leave to send `count` messages: the first at `at`, each further one `spacing` milliseconds later. */
export interface Grant {
  readonly count: number;
  readonly at: Instant;
  readonly spacing: number;
}

const EMPTY: RateState = { next: 0, hour: [], day: [] };
/** A window is counted by sixtieths: it is never exceeded, and used to at least 98.3%. */
const PARTS = 60;
/** How much of a late start is made up for, so that the granularity of timers costs no rate. In milliseconds. */
const SLACK = 20;

const WINDOWS = [
  { name: 'hour', length: HOUR_MS, limit: (rule: RateRule) => rule.perHour },
  { name: 'day', length: DAY_MS, limit: (rule: RateRule) => rule.perDay },
] as const;

/**
 * Up to `wanted` messages under `rule`: a grant of at least one, or the moment from which there may be one.
 *
 * Per second it is the generic cell rate algorithm (ITU-T I.371): only the time of the next message is remembered, so
 * processes that share it follow one another exactly. Hours and days are rolling windows.
 *
 * @param latest nothing is granted for after that moment: a place in the line that nobody takes is time lost for all
 */
export function grant(
  state: RateState = EMPTY,
  rule: RateRule,
  now: Instant,
  wanted: number,
  latest: Instant = Number.POSITIVE_INFINITY,
): { state: RateState; result: Grant | { until: Instant } } {
  let count = wanted;
  let until = now;
  const kept: { hour: Parts; day: Parts } = { hour: [], day: [] };
  for (const { name, length, limit } of WINDOWS) {
    const parts = state[name].filter(([start]) => start + length / PARTS + length > now);
    const max = limit(rule);
    // Without a limit nothing is counted: the state stays small.
    if (max === undefined) continue;
    kept[name] = parts;
    const used = parts.reduce((sum, [, n]) => sum + n, 0);
    if (used >= max) until = Math.max(until, freeFrom(parts, used - max, length));
    count = Math.min(count, max - used);
  }
  if (count < 1) return { state: { ...kept, next: state.next }, result: { until } };

  const spacing = rule.perSecond === undefined ? 0 : 1000 / rule.perSecond;
  const at = spacing === 0 ? now : Math.max(state.next, now - SLACK);
  if (at > latest) return { state: { ...kept, next: state.next }, result: { until: at } };
  const next = at + spacing * count;
  for (const { name, length, limit } of WINDOWS) {
    if (limit(rule) !== undefined) kept[name] = counted(kept[name], at, length, count);
  }
  return { state: { next, ...kept }, result: { count, at, spacing } };
}

/** Takes back what a grant allowed and was not used. The time per second that it took is gone. */
export function giveBack(state: RateState = EMPTY, unused: number, at: Instant): RateState {
  return {
    next: state.next,
    hour: counted(state.hour, at, HOUR_MS, -unused),
    day: counted(state.day, at, DAY_MS, -unused),
  };
}

function counted(parts: Parts, at: Instant, length: number, count: number): Parts {
  const start = at - (at % (length / PARTS));
  const index = parts.findIndex(([other]) => other === start);
  if (index < 0) return count > 0 ? [...parts, [start, count]] : parts;
  return parts.map(([other, n], i) => [other, i === index ? Math.max(0, n + count) : n]);
}

/** When so many parts have left the window that more than `excess` messages are out of it. */
function freeFrom(parts: Parts, excess: number, length: number): Instant {
  let left = excess;
  for (const [start, n] of [...parts].sort(([a], [b]) => a - b)) {
    left -= n;
    if (left < 0) return start + length / PARTS + length;
  }
  return 0;
}
