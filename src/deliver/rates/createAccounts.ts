import type { Instant } from '../../domain/index.ts';
import type { SharedClock } from './createSharedClock.ts';
import { type KeyedRate, readState } from './KeyedRate.ts';
import type { RateStore } from './RateStore.ts';
import { type Account, type Grant, type GrantRequest, grant, settle, type Use } from './slots.ts';
import { windowsOf } from './windowsOf.ts';

/** A grant, and what became of its slots so far. */
export interface Lease {
  readonly rate: KeyedRate;
  readonly grant: Grant;
  readonly used: Use[];
  /** The moments of those that never will be. */
  readonly unused: Instant[];
}

/** The shared counters, with what is still to be told to them. */
export interface Accounts {
  /** As `grant` has it, after everything that is known of earlier leases under this key was told in the same step. */
  lease(
    rate: KeyedRate,
    request: (now: Instant) => Omit<GrantRequest, 'now'>,
  ): Promise<Lease | { until: Instant }>;
  use(lease: Lease, use: Use): void;
  /** The slot of that place in the grant will not be used. */
  waste(lease: Lease, place: number): void;
  /** Tells what is known under this key, so that others may send the sooner. */
  tell(rate: KeyedRate): Promise<void>;
  /** Of which keys there is something to tell. */
  news(): readonly KeyedRate[];
  /** How long such a step takes at present, in milliseconds. */
  readonly effort: number;
}

/** How much the last step counts in `effort`. */
const WEIGHT = 0.2;

export function createAccounts(options: {
  readonly store: RateStore;
  readonly clock: SharedClock;
  readonly ticks: () => number;
  readonly now: () => Instant;
  readonly startedAt: Instant | undefined;
}): Accounts {
  const { store, clock, ticks, now, startedAt } = options;
  const news = new Map<string, Set<Lease>>();
  let effort = 0;

  const note = (lease: Lease) => {
    const known = news.get(lease.rate.key) ?? new Set();
    news.set(lease.rate.key, known.add(lease));
  };

  /** What is told is told once: whether a step that failed was done after all nobody knows, and then the slots are lost. */
  function takeNews(key: string): Account[] {
    const leases = news.get(key) ?? [];
    news.delete(key);
    return [...leases].map(({ grant: { end }, used, unused }) => ({
      ...{ end, used: used.splice(0), unused: unused.splice(0) },
    }));
  }

  async function step<T>(
    { key, rule, warmUp }: KeyedRate,
    change: (
      state: ReturnType<typeof readState>,
      windows: ReturnType<typeof windowsOf>,
      at: Instant,
    ) => { state: ReturnType<typeof readState>; result: T },
  ): Promise<T> {
    const told = takeNews(key);
    const asked = ticks();
    let shown: Instant | undefined;
    const result = await store.update(key, (stored, storeNow) => {
      shown = storeNow;
      const at = storeNow ?? now();
      if (storeNow === undefined) clock.isOurs(at);
      const state = readState(stored, at);
      const since = Math.min(startedAt ?? state.since, state.since);
      const windows = windowsOf(rule, warmUp, since, at);
      return change(
        told.reduce((one, account) => settle(one, windows, account), { ...state, since }),
        windows,
        at,
      );
    });
    const answered = ticks();
    effort += WEIGHT * (answered - asked - effort);
    if (shown !== undefined) clock.heard(shown, asked, answered);
    return result;
  }

  return {
    get effort() {
      return effort;
    },
    async lease(rate, request) {
      const result = await step(rate, (state, windows, at) =>
        grant(state, windows, { now: at, ...request(at) }),
      );
      return 'until' in result ? result : { rate, grant: result, used: [], unused: [] };
    },
    use(lease, use) {
      // That a slot was used within the seconds in which it may be matters to a second, and to nothing longer.
      if (lease.rate.rule.perSecond === undefined) return;
      lease.used.push(use);
      note(lease);
    },
    waste(lease, place) {
      lease.unused.push(lease.grant.moments[place] ?? lease.grant.end);
      note(lease);
    },
    async tell(rate) {
      await step(rate, (state) => ({ state, result: undefined }));
    },
    news: () => [...news.values()].flatMap(([lease]) => (lease ? [lease.rate] : [])),
  };
}
