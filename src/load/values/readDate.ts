import { monthNumber } from './monthNumbers.ts';

/** Which number of `05/10/2026` is the day. */
export type DateOrder = 'day-first' | 'month-first';

/** A date of the calendar, and the text behind it, where a time may stand. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly rest: string;
}

const YEAR_FIRST = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))(?!\d)/;
const YEAR_LAST = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;
const WEEKDAY = /^\p{L}{2,12}\.?,?\s+(?=\d)/u;
const DAY_MONTH_NAME =
  /^(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-]+(?:de\s+|of\s+)?(\p{L}+\.?)(?:,|\s+de|\s+of)?[\s-]+(\d{4})(?!\d)/iu;
const MONTH_NAME_DAY = /^(\p{L}+\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu;

/**
 * Reads the date at the start of a text in every form that has one meaning: year first; day and month by name; two numbers of
 * which only one can be the month, or which are equal. `'order'` when only the order of the file could tell.
 */
export function readDate(text: string, order: DateOrder | undefined): WrittenDate | 'order' | undefined {
  const first = YEAR_FIRST.exec(text);
  if (first) {
    const [whole, year, , month, day, shortMonth, shortDay] = first;
    return date(year, month ?? shortMonth, day ?? shortDay, text.slice(whole.length));
  }
  const last = YEAR_LAST.exec(text);
  if (last) {
    const [whole, one, , two, year] = last;
    const rest = text.slice(whole.length);
    if (order === 'month-first') return date(year, one, two, rest);
    if (order === 'day-first' || Number(one) > 12 || Number(one) === Number(two))
      return date(year, two, one, rest);
    return Number(two) > 12 ? date(year, one, two, rest) : 'order';
  }
  return withMonthName(text.replace(WEEKDAY, '')) ?? withMonthName(text.replace(/^\p{L}{2,12}\.?,\s+/u, ''));
}

function withMonthName(text: string): WrittenDate | undefined {
  const [whole = '', day, name = '', year] = DAY_MONTH_NAME.exec(text) ?? [];
  if (day !== undefined) return date(year, monthNumber(name), day, text.slice(whole.length));
  const [begun = '', month = '', of, ofYear] = MONTH_NAME_DAY.exec(text) ?? [];
  return of === undefined ? undefined : date(ofYear, monthNumber(month), of, text.slice(begun.length));
}

function date(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
  rest: string,
): WrittenDate | undefined {
  return month === undefined
    ? undefined
    : { year: Number(year), month: Number(month), day: Number(day), rest };
}
