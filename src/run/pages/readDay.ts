import { DAY_MS, type Instant } from '../../domain/index.ts';
import { zonedInstant } from '../../load/values/zonedInstant.ts';

/** Longer pauses are an unsubscribe by another name, or a slip of the keyboard. */
const LONGEST_MS = 2 * 365 * DAY_MS;

/** A day as a form sends it (`2026-12-24`) -> its beginning where the person lives; `undefined` for what is no day of the next two years. */
export function readDay(text: string, timeZone: string, now: Instant): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text)) return undefined;
  const instant = zonedInstant(date.getTime(), timeZone);
  return instant > now && instant < now + LONGEST_MS ? instant : undefined;
}

/** The day on which a moment falls there, as a form takes it. */
export function dayOf(instant: Instant, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant);
}
