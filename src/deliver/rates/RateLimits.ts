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

const HOST = z
  .string()
  .regex(
    /^[a-z0-9-]+(\.[a-z0-9-]+)*$/,
    'must be a host name in ASCII and small letters, such as "google.com"',
  );

export const RateGroup = RateRule.extend({
  /** Ends of mail servers' names, such as `google.com` for `aspmx.l.google.com`. They are looked up in the DNS, and nothing else is. */
  mx: z.array(HOST).default([]),
  /** Domains that belong to the group without looking. */
  domains: z.array(HOST).default([]),
});
export type RateGroup = Readonly<z.infer<typeof RateGroup>>;

export const RateLimits = RateRule.extend({
  /** By the recipient's domain in ASCII; `*` is each other domain by itself. They come on top of the limits for all. */
  domains: z.record(z.string().regex(/^(\*|[a-z0-9-]+(\.[a-z0-9-]+)+)$/), RateRule).default({}),
  /**
   * Many domains whose mail one provider takes, under one limit: those whose first mail server (MX) ends in one of `mx`, and those that are
   * named. A limit of the domain itself holds besides; `*` does not.
   */
  groups: z.record(z.string().regex(/^[a-z0-9-]+$/), RateGroup).default({}),
  /** Name servers to ask for mail servers, as `192.0.2.1` or `192.0.2.1:5353`. Absent: those of the system. */
  resolvers: z
    .array(z.union([z.ipv4(), z.ipv6(), z.string().regex(/^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:]+\]):\d+$/i)]))
    .default([]),
  warmUp: WarmUp.optional(),
});
export type RateLimits = Readonly<z.infer<typeof RateLimits>>;

/** What the plan allows in 24 hours at `now`; `undefined` once it is over. `startedAt` is when the first message ever left. */
export function warmUpLimit(plan: WarmUp, startedAt: Instant, now: Instant): number | undefined {
  const day = Math.floor(Math.max(0, now - startedAt) / DAY_MS);
  return day < plan.days ? Math.floor(plan.messages * plan.factor ** day) : undefined;
}
