import { z } from 'zod';
import { DAY_MS, type Instant } from '../../domain/index.ts';

/** How much may be sent. An absent limit is none. */
export const RateRule = z.strictObject({
  perSecond: z.number().positive().max(100_000).optional(),
  /** In any 60 minutes, not by the clock: whoever counts, and from when, the limit holds. */
  perHour: z.int().min(1).optional(),
  /** In any 24 hours. */
  perDay: z.int().min(1).optional(),
});
export type RateRule = Readonly<z.infer<typeof RateRule>>;

/** For a new sender, whom mailbox providers trust only bit by bit: so many in the first day, then `factor` times more each day. */
export const WarmUp = z.strictObject({
  messages: z.int().min(1).default(50),
  factor: z.number().min(1.1).max(10).default(2),
  /** After so many days the plan is over. */
  days: z.int().min(1).max(90).default(14),
});
export type WarmUp = Readonly<z.infer<typeof WarmUp>>;

export const RateLimits = RateRule.extend({
  /** By the recipient's domain in ASCII; `*` is each other domain by itself. They come on top of the limits for all. */
  domains: z.record(z.string().regex(/^(\*|[a-z0-9-]+(\.[a-z0-9-]+)+)$/), RateRule).default({}),
  warmUp: WarmUp.optional(),
});
export type RateLimits = Readonly<z.infer<typeof RateLimits>>;

/** What the plan allows in 24 hours at `now`; `undefined` once it is over. `startedAt` is when the first message ever left. */
export function warmUpLimit(plan: WarmUp, startedAt: Instant, now: Instant): number | undefined {
  const day = Math.floor(Math.max(0, now - startedAt) / DAY_MS);
  return day < plan.days ? Math.floor(plan.messages * plan.factor ** day) : undefined;
}
