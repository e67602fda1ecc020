import type { Instant } from '../../domain/index.ts';

/** What is known here of a clock that stands elsewhere: it shows something between the two. */
export interface SharedClock {
  /** What the other clock showed at some moment between two of our own. */
  heard(shown: Instant, asked: number, answered: number): void;
  /** There is no other clock: ours shows this now. */
  isOurs(shown: Instant): void;
  /** The other clock shows this at least. */
  earliest(): Instant;
  /** And this at most. */
  latest(): Instant;
}

/** Two clocks run apart by less than this part of the time that passes (a bad quartz: 100 ppm). */
const DRIFT = 2e-4;
/**
 * An answer that was longer on its way than so many milliseconds counts alone: ticks stand still while a machine is suspended, and what was
 * known before that agrees with any answer that took longer than the suspension.
 */
const LONG = 1000;

/**
 * Reads a clock elsewhere by our own ticks, without ever being wrong by more than it says (as in Marzullo's intersection of
 * intervals). Before anything was heard, and where there is no other clock, it is our own.
 */
export function createSharedClock(ticks: () => number): SharedClock {
  // The difference to our ticks lies between `low` and `high`, as of the tick `at`.
  let low = 0;
  let high = 0;
  let at: number | undefined;
  const apart = (tick: number) => (at === undefined ? 0 : Math.max(0, tick - at) * DRIFT);
  return {
    heard(shown, asked, answered) {
      const drift = apart(answered);
      const [atLeast, atMost] = [shown - answered, shown - asked];
      const known = at !== undefined && answered - asked <= LONG;
      const [lower, upper] = [Math.max(low - drift, atLeast), Math.min(high + drift, atMost)];
      // Both cannot be true: one of the clocks was set meanwhile, and what is heard now counts.
      [low, high] = known && lower <= upper ? [lower, upper] : [atLeast, atMost];
      at = answered;
    },
    isOurs(shown) {
      low = shown - ticks();
      high = low;
      at = undefined;
    },
    earliest() {
      const tick = ticks();
      return tick + low - apart(tick);
    },
    latest() {
      const tick = ticks();
      return tick + high + apart(tick);
    },
  };
}
