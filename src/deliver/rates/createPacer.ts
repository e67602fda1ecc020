import { domainToASCII } from 'node:url';
import type { Instant } from '../../domain/index.ts';
import { type Grant, giveBack, grant } from './grant.ts';
import { type RateLimits, type RateRule, warmUpLimit } from './RateLimits.ts';
import type { RateStore } from './RateStore.ts';

/**
 * `go`: send it now. `later`: not before `until`, and the caller is not made to wait for that; `limit` says whether that holds for
 * all messages or for those to the same domain.
 */
export type Turn =
  | { readonly kind: 'go' }
  | { readonly kind: 'later'; readonly until: Instant; readonly limit: Limit };
type Limit = 'all' | 'domain';

/** Whom a worker asks before each message. Nothing is queued here: who waits is who would send. */
export interface Pacer {
  turn(address: string): Promise<Turn>;
  /** Gives back what was allowed and not used. */
  close(): Promise<void>;
}

export interface PacerOptions {
  readonly limits: RateLimits;
  readonly store: RateStore;
  /** When the first message ever left: what a warm-up plan counts from. */
  readonly startedAt: Instant;
  readonly now: () => Instant;
  /** Resolves after so many milliseconds; it may resolve early or reject to end the waiting. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /**
   * The longest wait within `turn`, in milliseconds, for the end of an hour or a day, or for one domain. For the next message
   * per second of all a worker always waits: there is nothing else that it could send.
   */
  readonly patience?: number;
}

interface Lease {
  left: number;
  at: Instant;
  spacing: number;
}

/** One slot that was taken out of a lease, to be used or given back. */
interface Slot {
  readonly key: string;
  readonly at: Instant;
}

/** The state is written once for this much sending time (milliseconds) or this part of a window, not once for each message. */
const LEASE_MS = 100;
const LEASE_PART = 500;
const LEASE_MAX = 50;
/** The key of the limits that hold for every message. */
const ALL = 'all';

/** Holds the sending of all processes that share `store` to `limits`. */
export function createPacer({
  limits,
  store,
  startedAt,
  now,
  sleep,
  patience = 60_000,
}: PacerOptions): Pacer {
  const leases = new Map<string, Lease>();
  const queues = new Map<string, Promise<unknown>>();

  function rulesFor(address: string): [key: string, rule: RateRule][] {
    const domain = domainToASCII(address.slice(address.lastIndexOf('@') + 1));
    const own = limits.domains[domain] ?? limits.domains['*'];
    const { perSecond, perHour } = limits;
    const warm = limits.warmUp && warmUpLimit(limits.warmUp, startedAt, now());
    const perDay = Math.min(limits.perDay ?? Number.POSITIVE_INFINITY, warm ?? Number.POSITIVE_INFINITY);
    const all = { perSecond, perHour, perDay: Number.isFinite(perDay) ? perDay : undefined };
    return [...(own ? [[`domain:${domain}`, own] as [string, RateRule]] : []), [ALL, all]];
  }

  /** One after the other for each key, so that workers who come together share one lease. */
  function slotOf(key: string, rule: RateRule, latest: Instant): Promise<Slot | { until: Instant }> {
    const slot = (queues.get(key) ?? Promise.resolve()).then(async () => {
      const held = leases.get(key);
      const lease = held && held.left > 0 ? held : await takeLease(key, rule, latest);
      if ('until' in lease) return lease;
      const { at } = lease;
      lease.left--;
      lease.at += lease.spacing;
      return { key, at };
    });
    queues.set(
      key,
      slot.catch(() => undefined),
    );
    return slot;
  }

  async function takeLease(
    key: string,
    rule: RateRule,
    latest: Instant,
  ): Promise<Lease | { until: Instant }> {
    const result = await store.update<Grant | { until: Instant }>(key, (state) =>
      grant(state, rule, now(), leaseSize(rule), latest),
    );
    if ('until' in result) return result;
    const lease = { left: result.count, at: result.at, spacing: result.spacing };
    leases.set(key, lease);
    return lease;
  }

  async function returnSlots(slots: readonly Slot[]): Promise<void> {
    for (const { key, at } of slots) {
      await store.update(key, (state) => ({ state: giveBack(state, 1, at), result: undefined }));
    }
  }

  /** A slot under every rule, or the moment from which to ask again. */
  async function slotsFor(
    address: string,
    deadline: Instant,
  ): Promise<{ slots: Slot[]; at: Instant } | { until: Instant; limit: Limit }> {
    const slots: Slot[] = [];
    for (const [key, rule] of rulesFor(address)) {
      if (Object.values(rule).every((limit) => limit === undefined)) continue;
      const latest = key === ALL ? Number.POSITIVE_INFINITY : deadline;
      const slot = await slotOf(key, rule, latest);
      if ('until' in slot) {
        await returnSlots(slots);
        return { ...slot, limit: key === ALL ? 'all' : 'domain' };
      }
      slots.push(slot);
    }
    return { slots, at: Math.max(...slots.map(({ at }) => at), 0) };
  }

  return {
    async turn(address) {
      const deadline = now() + patience;
      for (;;) {
        const found = await slotsFor(address, deadline);
        if ('slots' in found) {
          for (let wait = found.at - now(); wait > 0; wait = found.at - now()) await sleep(wait);
          return { kind: 'go' };
        }
        if (found.until > deadline) return { kind: 'later', until: found.until, limit: found.limit };
        await sleep(Math.max(1, found.until - now()));
      }
    },

    async close() {
      await Promise.all(queues.values());
      for (const [key, { left, at }] of leases) {
        if (left > 0)
          await store.update(key, (state) => ({ state: giveBack(state, left, at), result: undefined }));
      }
      leases.clear();
    },
  };
}

function leaseSize({ perSecond, perHour, perDay }: RateRule): number {
  const bySecond = perSecond === undefined ? LEASE_MAX : (perSecond * LEASE_MS) / 1000;
  const byWindow =
    Math.min(perHour ?? Number.POSITIVE_INFINITY, perDay ?? Number.POSITIVE_INFINITY) / LEASE_PART;
  return Math.max(1, Math.floor(Math.min(bySecond, byWindow, LEASE_MAX)));
}
