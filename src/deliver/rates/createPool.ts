import type { Instant } from '../../domain/index.ts';
import type { Accounts, Lease } from './createAccounts.ts';
import type { SharedClock } from './createSharedClock.ts';
import type { KeyedRate } from './KeyedRate.ts';

/** Leave for one message under every rule that holds for it. */
export interface Slot {
  /** Not before, and not after, by the shared clock. */
  readonly at: Instant;
  readonly end: Instant;
  readonly leases: readonly Lease[];
  /** Which of the slots of each lease it is. */
  readonly place: number;
}

/** There is none now: when to ask again, and when there may be one. */
export interface NoSlot {
  readonly until: Instant;
  readonly askAgain: Instant;
  readonly rate: KeyedRate;
}

/** The slots that this process holds for messages to which the same rules apply. */
export interface Pool {
  readonly rates: readonly KeyedRate[];
  take(): Promise<Slot | NoSlot>;
  /** Whoever asks and asks again stays until it has a slot or gives up. */
  enter(): Disposable;
  /** For whoever comes next: the one who took it does not wait so long. */
  putBack(slot: Slot): void;
  /** Gives back the slots that nobody has come for since their moment, or all of them. */
  drop(all: boolean): void;
  readonly hasSlots: boolean;
  /** Nobody is there, and nothing is held. */
  readonly isIdle: boolean;
}

export interface PoolOptions {
  readonly rates: readonly KeyedRate[];
  readonly accounts: Accounts;
  readonly clock: SharedClock;
}

/** How far ahead slots are taken, in milliseconds: as many of the steps that it takes to get them, within bounds. */
const STEPS_AHEAD = 25;
const AHEAD = { least: 150, most: 1000 };
/** For so many of these steps more slots are taken than workers wait for: those who come back before the next lease. More would be kept from other processes. */
const STEPS_TO_SPARE = 4;
const LEAST_TO_SPARE = 25;
/** How long after its moment a slot may be used, by whether seconds are counted. */
const LAPSE = { second: 2000, longer: 10_000 };
/** A lease takes at most so many slots, and this part of an hour's or a day's: what a crash may waste. */
const MOST = 1000;
const PART = 400;
/** A slot that nobody came for within so many milliseconds is given back. */
export const IDLE = 200;

/** Leases a slot for each worker that waits, and for those that are likely to come before the next lease. */
export function createPool({ rates, accounts, clock }: PoolOptions): Pool {
  let slots: Slot[] = [];
  let present = 0;
  let waiting = 0;
  let chain: Promise<unknown> = Promise.resolve();
  let none: NoSlot | undefined;
  // How many were used since the last lease, and when that was: what the size of the next follows.
  let used = 0;
  let leasedAt = 0;

  const most = Math.min(...rates.map(({ rule }) => largest(rule)));

  function size(now: Instant): number {
    const elapsed = Math.max(now - leasedAt, 1);
    const spare = Math.max(LEAST_TO_SPARE, STEPS_TO_SPARE * accounts.effort);
    const expected = leasedAt === 0 ? 0 : (used / elapsed) * Math.min(spare, elapsed * 2);
    leasedAt = now;
    used = 0;
    return Math.max(1, Math.min(most, Math.ceil(Math.max(waiting, expected))));
  }

  /** Slots of others come back before they were expected, when it is told that they were used: whoever counts seconds looks in between. */
  function askAgain({ rule }: KeyedRate, until: Instant, ahead: number): Instant {
    const soon = clock.earliest() + ahead;
    return rule.perSecond === undefined ? until : Math.min(soon, Math.max(until, soon) - ahead / 2);
  }

  function wasteFrom(lease: Lease, place: number): void {
    for (let index = place; index < lease.grant.moments.length; index++) accounts.waste(lease, index);
  }

  async function refill(): Promise<void> {
    const ahead = Math.min(AHEAD.most, Math.max(AHEAD.least, STEPS_AHEAD * accounts.effort));
    const leases: Lease[] = [];
    // Each further rule is asked for the moments that the ones before gave: the last one's hold for all.
    let moments: readonly Instant[] | undefined;
    for (const [index, rate] of rates.entries()) {
      const lapse = rate.rule.perSecond === undefined ? LAPSE.longer : LAPSE.second;
      // Whoever needs several slots for one message asks for the rarest further ahead, where the others are not taken yet.
      const latest = ahead * (rates.length - index + (index > 0 ? 2 : 0));
      const lease = await accounts.lease(rate, (now) => ({
        wanted: moments ?? Array.from({ length: size(now) }, () => now),
        ...{ latest: now + latest, lapse },
      }));
      if ('until' in lease) {
        for (const other of leases) wasteFrom(other, 0);
        none = { until: lease.until, askAgain: askAgain(rate, lease.until, ahead), rate };
        return;
      }
      leases.push(lease);
      moments = lease.grant.moments;
    }
    none = undefined;
    const count = moments?.length ?? 0;
    for (const lease of leases) wasteFrom(lease, count);
    const end = Math.min(...leases.map(({ grant }) => grant.end));
    slots = (moments ?? []).map((at, place) => ({ at, end, leases, place }));
  }

  /** One after the other, so that workers who come together share one lease. */
  async function next(): Promise<Slot | NoSlot> {
    for (let slot = slots.shift(); slot !== undefined; slot = slots.shift()) {
      if (clock.latest() <= slot.end) return slot;
      for (const lease of slot.leases) accounts.waste(lease, slot.place);
    }
    if (none !== undefined && clock.earliest() < none.askAgain) return none;
    await refill();
    return slots.shift() ?? (none as NoSlot);
  }

  return {
    rates,
    get hasSlots() {
      return slots.length > 0;
    },
    get isIdle() {
      return slots.length === 0 && present === 0;
    },
    enter() {
      present++;
      return {
        [Symbol.dispose]() {
          present--;
        },
      };
    },
    take() {
      waiting++;
      const slot = chain
        .then(next)
        .then((found) => {
          if ('leases' in found) used++;
          return found;
        })
        .finally(() => {
          waiting--;
        });
      chain = slot.catch(() => undefined);
      return slot;
    },
    putBack(slot) {
      used--;
      slots = [...slots, slot].sort((a, b) => a.at - b.at);
    },
    drop(all) {
      const now = clock.earliest();
      const dropped = slots.filter(({ at }) => all || at + IDLE < now);
      slots = slots.filter((slot) => !dropped.includes(slot));
      for (const { leases, place } of dropped) for (const lease of leases) accounts.waste(lease, place);
    },
  };
}

function largest({ perHour, perDay }: KeyedRate['rule']): number {
  const window = Math.min(perHour ?? Number.POSITIVE_INFINITY, perDay ?? Number.POSITIVE_INFINITY);
  return Math.max(1, Math.min(MOST, Math.floor(window / PART)));
}
