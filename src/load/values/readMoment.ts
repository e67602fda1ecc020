import { DAY_MS, type Instant, MINUTE_MS } from '../../domain/index.ts';
import { Problem } from './Problem.ts';
import { type DateOrder, readDate } from './readDate.ts';
import { zonedInstant } from './zonedInstant.ts';

const TIME =
  /^(?:[Tt]|,?\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:\s*([ap])\.?m\.?)?\s*(?:(Z|UTC|GMT)?\s?(?:([+-])(\d{2}):?(\d{2})?)?)$/i;

const MOMENT = new Problem(
  'must be a date, with or without a time and a zone, such as "2026-10-03", "2026-10-03 18:05:00" or "2026-10-03T18:05:00Z"',
);
const ORDER = new Problem(
  "must tell which number is the day: say `dates: 'day-first'` or `dates: 'month-first'` of this file in the configuration",
);
const EARLY = new Problem(
  'must not be before 1990 or after 2100: a number is milliseconds since 1970 (seconds would land in January 1970)',
);
const DAY = new Problem('must be a date such as "1980-05-17"');
const DAY_NUMBER = new Problem(
  'must be a date such as "1980-05-17", or milliseconds since 1970 (not seconds)',
);

/** Before this no shop's export tells of anything: such a moment comes from a wrong unit. */
export const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
/** A birth date as a number this near to 1970 is in seconds. */
const LEAST_MILLISECONDS = 1e10;

/**
 * A date or a date and time -> a moment. What names no zone is of `timeZone`: a date alone is its midnight there.
 * A number (NDJSON) is milliseconds since 1970. Moments before 1990 are refused.
 */
export function readMoment(value: unknown, timeZone: string, order?: DateOrder): Instant | Problem {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? plausible(value) : MOMENT;
  if (typeof value !== 'string') return MOMENT;
  const moment = read(value.trim(), timeZone, order);
  return moment instanceof Problem ? moment : plausible(moment);
}

const plausible = (moment: Instant): Instant | Problem =>
  moment < EARLIEST || moment >= LATEST ? EARLY : moment;

function read(text: string, timeZone: string, order: DateOrder | undefined): Instant | Problem {
  const written = readDate(text, order);
  if (written === 'order') return ORDER;
  if (written === undefined) return MOMENT;
  const date = dateOf(written.year, written.month, written.day);
  if (date === undefined) return MOMENT;
  if (written.rest === '') return zonedInstant(date, timeZone);
  const time = TIME.exec(written.rest);
  if (!time) return MOMENT;
  const [
    ,
    hours = '0',
    minutes = '0',
    seconds = '0',
    fraction = '',
    half,
    utc,
    sign,
    aheadHours,
    aheadMinutes,
  ] = time;
  const hour = half === undefined ? Number(hours) : halfDay(Number(hours), half);
  if (hour === undefined || hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return MOMENT;
  const wall =
    date +
    (hour * 60 + Number(minutes)) * MINUTE_MS +
    Number(seconds) * 1000 +
    Number(fraction.slice(0, 3).padEnd(3, '0'));
  if (sign === undefined) return utc === undefined ? zonedInstant(wall, timeZone) : wall;
  const ahead = Number(aheadHours) * 60 + Number(aheadMinutes ?? 0);
  return ahead > 14 * 60 ? MOMENT : wall - (sign === '-' ? -ahead : ahead) * MINUTE_MS;
}

/** `12:05 AM` is five past midnight. */
function halfDay(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** A day of the calendar, such as a birth date -> its midnight in UTC, wherever the shop is. A time is left away. */
export function readDay(value: unknown, order?: DateOrder): Instant | Problem {
  if (typeof value === 'number') {
    const isDay = Number.isSafeInteger(value) && Math.abs(value) >= LEAST_MILLISECONDS;
    return isDay ? Math.floor(value / DAY_MS) * DAY_MS : DAY_NUMBER;
  }
  if (typeof value !== 'string') return DAY;
  const written = readDate(value.trim(), order);
  if (written === 'order') return ORDER;
  const date = written && dateOf(written.year, written.month, written.day);
  return date === undefined || (written?.rest !== '' && !TIME.test(written?.rest ?? '')) ? DAY : date;
}

/** Midnight UTC of a day that exists; `Date.UTC` alone would take February 30 for March 2. */
function dateOf(year: number, month: number, day: number): number | undefined {
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const date = Date.UTC(year, month - 1, day);
  return day <= 28 || new Date(date).getUTCDate() === day ? date : undefined;
}
