import { z } from 'zod';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './instant.ts';

const UNIT_MS: Readonly<Record<string, number>> = {
  minute: MINUTE_MS,
  hour: HOUR_MS,
  day: DAY_MS,
  week: 7 * DAY_MS,
  month: 30 * DAY_MS,
  year: 365 * DAY_MS,
};

/** A length of time as a person writes it (`30 days`, `1 week`, `12 hours`) -> milliseconds. A month is 30 days. */
export const Duration = z.string().transform((text, context): number => {
  const [, count, unit] = /^(\d+(?:\.\d+)?)\s*(minute|hour|day|week|month|year)s?$/.exec(text.trim()) ?? [];
  if (count === undefined || unit === undefined) {
    context.addIssue({ code: 'custom', message: 'must be a length of time such as "30 days" or "12 hours"' });
    return z.NEVER;
  }
  return Math.round(Number(count) * (UNIT_MS[unit] as number));
});
