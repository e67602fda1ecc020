import { DAY_MS, type Instant, MINUTE_MS } from '../../domain/index.ts';
import { nextChange, offset } from './offset.ts';

/** When it is quiet: between two minutes of the day, over midnight where `from` is the later, and on whole days. */
export interface Quiet {
  readonly from: number;
  readonly to: number;
  /** 0 is Sunday. */
  isQuietDay(day: number): boolean;
}

const DAY = DAY_MS / MINUTE_MS;

/**
 * The earliest moment from `at` on that is not quiet in `timeZone`; `at` itself where it is not. Walks from one
 * boundary of local time to the next and stops at changes of the offset, since a clock that is put forward or back
 * may skip or repeat a boundary.
 */
export function endOfQuiet(at: Instant, timeZone: string, quiet: Quiet): Instant {
  let now = at;
  for (;;) {
    const local = now + offset(now, timeZone);
    const left = quietFor(local, quiet);
    if (left === 0) return now;
    now = nextChange(now, now + left, timeZone);
  }
}

/** How long it stays quiet at a local time, at least, in milliseconds; 0 when it is not quiet. */
function quietFor(local: number, { from, to, isQuietDay }: Quiet): number {
  const ofDay = local - Math.floor(local / DAY_MS) * DAY_MS;
  const minute = ofDay / MINUTE_MS;
  const until = (end: number) => end * MINUTE_MS - ofDay;
  // 1970-01-01 was a Thursday.
  if (isQuietDay((Math.floor(local / DAY_MS) + 4) % 7)) return until(DAY);
  if (from < to) return minute >= from && minute < to ? until(to) : 0;
  if (from > to) return minute < to ? until(to) : minute >= from ? until(DAY) : 0;
  return 0;
}
