import { DAY_MS, type Instant, MINUTE_MS } from '../../domain/index.ts';
import { Problem } from './Problem.ts';
import { zonedInstant } from './zonedInstant.ts';

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(?:([Zz])|([+-])(\d{2}):?(\d{2})?)?)?$/;

const MOMENT = new Problem(
  'must be a date, with or without a time and a zone, such as "2026-10-03", "2026-10-03 18:05:00" or "2026-10-03T18:05:00Z"',
);
const ORDER = new Problem(
  "must tell which number is the day: say `dates: 'day-first'` or `dates: 'month-first'` of this file in the configuration",
);
const DAY = new Problem('must be a date such as "1980-05-17"');

/**
 * A date or a date and time -> a moment. What names no zone is of `timeZone`: a date alone is its midnight there.
 * A number (NDJSON) is milliseconds since 1970.
 */
export function readMoment(value: unknown, timeZone: string): Instant | Problem {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : MOMENT;
  if (typeof value !== 'string') return MOMENT;
  const match = ISO.exec(value.trim());
  if (!match) return /^\s*\d{1,2}[./-]\d{1,2}[./-]\d{4}/.test(value) ? ORDER : MOMENT;
  const [
    ,
    year,
    month,
    day,
    hour = '0',
    minute = '0',
    second = '0',
    fraction = '',
    utc,
    sign,
    hours,
    minutes,
  ] = match;
  const date = dateOf(Number(year), Number(month), Number(day));
  const time = Number(hour) * 60 + Number(minute);
  if (date === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return MOMENT;
  const wall = date + time * MINUTE_MS + Number(second) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
  if (utc) return wall;
  if (sign === undefined) return zonedInstant(wall, timeZone);
  const offset = Number(hours) * 60 + Number(minutes ?? 0);
  return offset > 14 * 60 ? MOMENT : wall - (sign === '-' ? -offset : offset) * MINUTE_MS;
}

/** A day of the calendar, such as a birth date -> its midnight in UTC, wherever the shop is. A time is left away. */
export function readDay(value: unknown): Instant | Problem {
  const moment = readMoment(typeof value === 'string' ? value.trim().slice(0, 10) : value, 'UTC');
  return moment instanceof Problem ? DAY : Math.floor(moment / DAY_MS) * DAY_MS;
}

/** Midnight UTC of a day that exists; `Date.UTC` alone would take February 30 for March 2. */
function dateOf(year: number, month: number, day: number): number | undefined {
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const date = Date.UTC(year, month - 1, day);
  return day <= 28 || new Date(date).getUTCDate() === day ? date : undefined;
}
