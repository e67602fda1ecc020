import type { Instant } from '../../domain/index.ts';
import { createAccounts } from './createAccounts.ts';
import { createPool, IDLE, type Pool, type Slot } from './createPool.ts';
import { createSharedClock } from './createSharedClock.ts';
import type { KeyedRate } from './KeyedRate.ts';
import type { RateLimits } from './RateLimits.ts';
import type { RateStore } from './RateStore.ts';
import { ALL, type RouteOf, ratesFor, withoutRoutes } from './ratesFor.ts';

/**
 * `go`: send it now. `later`: not before `until`, and the caller is not made to wait for that; `limit` says whether that holds for
 * all messages or for those to the same domain.
 */
export type Turn =
  | {
      readonly kind: 'go';
      /** To be called once it is known what became of the message, where `arrivals` says that it will be. */
      readonly over?: (message: 'sent' | 'unsent') => void;
    }
  | { readonly kind: 'later'; readonly until: Instant; readonly limit: 'all' | 'domain' };

/** Whom a worker asks before each message. Nothing is queued here: who waits is who would send. */
export interface Pacer {
  turn(address: string): Promise<Turn>;
  /** Gives back what was allowed and not used. */
  close(): Promise<void>;
}

export interface PacerOptions {
  readonly limits: RateLimits;
  readonly store: RateStore;
  /** When the first message ever left: what a warm-up plan counts from. Absent: with the first slot. */
  readonly startedAt?: Instant | undefined;
  /** The time, where the store has no clock of its own. */
  readonly now: () => Instant;
  /** Milliseconds that only go forward, whatever happens to the clock. Absent: `now`. */
  readonly ticks?: () => number;
  /** Resolves after so many milliseconds; it may resolve early or reject to end the waiting. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Where a domain's mail really goes. Absent: to itself. */
  readonly routeOf?: RouteOf;
  /**
   * The longest wait within `turn`, in milliseconds, for the end of an hour or a day, or for one domain. For the next message
   * per second of all a worker always waits: there is nothing else that it could send.
   */
  readonly patience?: number;
  /**
   * Whether the caller tells when each message was taken, by `over` of its turn: then the limits hold where messages arrive, however differently long
   * they are on their way. Without, they hold where messages leave.
   */
  readonly arrivals?: boolean;
  /** How many ask at the same time. No more than a quarter of them is made to wait for single domains: the others go on with other people. */
  readonly workers?: number;
}

/** For so many milliseconds a worker waits for a domain, however many do. Slots lie that far ahead where leases take no time, and further where they do. */
const BEARABLE = 300;

/** From when on the rules for the domain alone let the message go. */
const ownMoment = ({ leases, place }: Slot): Instant =>
  Math.max(0, ...leases.map(({ rate, grant }) => (rate.key === ALL ? 0 : (grant.moments[place] ?? 0))));

/** Holds the sending of all processes that share `store` to `limits`. */
export function createPacer(options: PacerOptions): Pacer {
  const { limits, store, startedAt, now, ticks = now, sleep, routeOf = withoutRoutes } = options;
  const { patience = 60_000, workers = Number.POSITIVE_INFINITY, arrivals = false } = options;
  const clock = createSharedClock(ticks);
  clock.isOurs(now());
  const accounts = createAccounts({ store, clock, ticks, now, startedAt });
  const pools = new Map<string, Pool>();
  const mayWait = Math.max(1, Math.floor(workers / 4));
  let waitForDomains = 0;
  let waitForAll = 0;
  let isFlushing = false;
  let isClosed = false;

  /** Domains keep so many workers that too few are left to wait for the next message of all. */
  const isHeldUp = () => waitForDomains > mayWait && waitForAll < mayWait;

  function poolFor(rates: readonly KeyedRate[]): Pool {
    const name = rates.map(({ key }) => key).join(' ');
    const pool = pools.get(name) ?? createPool({ rates, accounts, clock });
    pools.set(name, pool);
    return pool;
  }

  /** Waits for the slot's moment and takes it. Nothing where that is over: a process that was stopped must not send then. */
  async function use({ at, end, leases, place }: Slot): Promise<Turn | undefined> {
    const waste = () => {
      for (const lease of leases) accounts.waste(lease, place);
    };
    const count = (travel: number) => {
      const at = clock.latest();
      for (const lease of leases) accounts.use(lease, { at, travel });
    };
    try {
      for (let wait = at - clock.earliest(); wait > 0; wait = at - clock.earliest()) await sleep(wait);
    } catch (error) {
      waste();
      throw error;
    }
    if (clock.latest() > end) {
      waste();
      return undefined;
    }
    if (arrivals) {
      const left = ticks();
      const over = (message: 'sent' | 'unsent') => {
        if (message === 'sent') count(ticks() - left);
        else waste();
        startFlush();
      };
      return { kind: 'go', over };
    }
    count(0);
    return { kind: 'go' };
  }

  async function tellAll(): Promise<void> {
    for (const rate of accounts.news()) await accounts.tell(rate);
  }

  /** Tells the others what is known of slots that were used, or not, while nobody asks for more. */
  async function flush(): Promise<void> {
    while (
      !isClosed &&
      ([...pools.values()].some(({ hasSlots }) => hasSlots) || accounts.news().length > 0)
    ) {
      await sleep(IDLE);
      if (isClosed) return;
      for (const [name, pool] of pools) {
        pool.drop(false);
        if (pool.isIdle) pools.delete(name);
      }
      await tellAll();
    }
  }

  /** Whoever cannot flush has only kept the others waiting: slots that nobody tells of expire by themselves. */
  function startFlush(): void {
    if (isFlushing) return;
    isFlushing = true;
    void flush()
      .catch(() => undefined)
      .finally(() => {
        isFlushing = false;
      });
  }

  async function turnUnder(rates: readonly KeyedRate[]): Promise<Turn> {
    const pool = poolFor(rates);
    // While it sleeps, too: slots of a pool that is forgotten here would be lost to everybody.
    using _presence = pool.enter();
    const isDomain = rates.length > 1 || rates[0]?.key !== ALL;
    // By our own ticks: until something was heard, nothing is known of the other clock.
    const deadline = ticks() + patience;
    if (isDomain) waitForDomains++;
    else waitForAll++;
    try {
      for (;;) {
        const slot = await pool.take();
        if (!('until' in slot)) {
          if (isDomain && isHeldUp() && ownMoment(slot) - clock.earliest() > BEARABLE) {
            pool.putBack(slot);
            startFlush();
            return { kind: 'later', until: ownMoment(slot), limit: 'domain' };
          }
          const leave = await use(slot).finally(startFlush);
          if (leave !== undefined) return leave;
          continue;
        }
        const limit = slot.rate.key === ALL ? 'all' : 'domain';
        const isCrowded = limit === 'domain' && waitForDomains > mayWait;
        const wait = slot.until - clock.earliest();
        if (ticks() + wait > deadline || isCrowded) return { kind: 'later', until: slot.until, limit };
        await sleep(Math.max(1, slot.askAgain - clock.earliest()));
      }
    } finally {
      if (isDomain) waitForDomains--;
      else waitForAll--;
    }
  }

  return {
    async turn(address) {
      const rates = await ratesFor(address, limits, routeOf);
      return rates.length === 0 ? { kind: 'go' } : turnUnder(rates);
    },
    async close() {
      isClosed = true;
      for (const pool of pools.values()) pool.drop(true);
      pools.clear();
      await tellAll();
    },
  };
}
