import { z } from 'zod';

/** A moment as milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;
export const MINUTE_MS = 60_000;

/**
 * A moment from data: a number (milliseconds), a `Date`, or ISO 8601 with a zone. A date alone is its midnight in UTC;
 * `load` gives dates and times without a zone the zone of the configuration before they come here.
 */
export const InstantInput = z
  .union([z.number(), z.date(), z.string()])
  .transform((value, context): Instant => {
    const instant =
      typeof value === 'number' ? value : value instanceof Date ? value.getTime() : Date.parse(value);
    if (!Number.isSafeInteger(instant)) {
      context.addIssue({
        code: 'custom',
        message: 'must be a date such as "2026-10-03" or "2026-10-03T18:05:00Z"',
      });
      return z.NEVER;
    }
    return instant;
  });

/** Whoever passes the time may do so as a number, a `Date` or ISO 8601. */
export type InstantLike = z.input<typeof InstantInput>;
