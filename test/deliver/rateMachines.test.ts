import { describe, expect, it } from 'vitest';
import { createPacer, RateLimits, type RateState, type RateStore } from '../../src/deliver/index.ts';
import { HOUR_MS } from '../../src/domain/index.ts';
import { createJumpClock } from '../support/jumpClock.ts';

const START = Date.parse('2026-10-05T08:00:00Z');

/** The same numbers for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface World {
  readonly limits: object;
  readonly machines: number;
  /** Milliseconds of true time. */
  readonly length: number;
  /** Crashes and freezes. */
  readonly faults: boolean;
}

/**
 * Machines with clocks that are hours off and run apart, over a network that takes its time, some of which die with slots in hand or
 * stop for seconds. @returns when messages left, by true time, which is the database's
 */
async function send(seed: number, { limits, machines, length, faults }: World) {
  const random = createRandom(seed);
  const clock = createJumpClock(START);
  const end = START + length;
  const states = new Map<string, string>();
  const sent: { at: number; domain: string }[] = [];
  let deaths = 0;
  const machine = async (): Promise<void> => {
    const offset = (random() - 0.5) * 4 * HOUR_MS;
    const pace = 1 + (random() - 0.5) * 2e-4;
    const ticks = () => (clock.now() - START) * pace + START + offset;
    let isDead = false;
    let frozenUntil = 0;
    // Nothing comes through while a machine is stopped, and never again to one that died.
    const thaw = async () => {
      while (clock.now() < frozenUntil) await clock.sleep(frozenUntil - clock.now());
      if (isDead) await new Promise(() => {});
    };
    const store: RateStore = {
      async update(key, change) {
        await clock.sleep(random() * 5);
        await thaw();
        const stored = states.get(key);
        const { state, result } = change(
          stored === undefined ? undefined : (JSON.parse(stored) as RateState),
          clock.now(),
        );
        states.set(key, JSON.stringify(state));
        await clock.sleep(random() * 5);
        await thaw();
        return result;
      },
    };
    const pacer = createPacer({
      ...{ limits: RateLimits.parse(limits), store, now: ticks, ticks, workers: 6 },
      sleep: async (milliseconds) => {
        await clock.sleep(milliseconds / pace);
        await thaw();
      },
    });
    const worker = async () => {
      while (clock.now() < end && !isDead) {
        const domain = random() < 0.5 ? 'slow.test' : 'other.test';
        const turn = await pacer.turn(`reader@${domain}`);
        if (isDead || clock.now() >= end) return;
        if (turn.kind === 'go') sent.push({ at: clock.now(), domain });
        else if (turn.limit === 'all') await clock.sleep(1000);
        await clock.sleep(random() * 20);
        await thaw();
      }
    };
    const fate = async () => {
      while (clock.now() < end && !isDead) {
        await clock.sleep(random() * 8000);
        if (random() < 0.7) frozenUntil = clock.now() + random() * 6000;
        else isDead = true;
      }
    };
    if (faults) void fate();
    await Promise.race([
      Promise.all(Array.from({ length: 6 }, worker)),
      (async () => {
        while (clock.now() < end + 10_000 && !isDead) await clock.sleep(500);
      })(),
    ]);
    if (!isDead) return;
    deaths++;
    if (clock.now() < end) await machine();
  };
  await clock.run(Promise.all(Array.from({ length: machines }, machine)));
  return { sent: sent.sort((a, b) => a.at - b.at), deaths };
}

/** The most that fell into any window of this length. */
function most(sent: readonly { at: number }[], length: number): number {
  let from = 0;
  return sent.reduce((max, { at }, index) => {
    while ((sent[from]?.at ?? at) <= at - length) from++;
    return Math.max(max, index - from + 1);
  }, 0);
}

describe('rates of machines with wrong clocks', () => {
  it.each([1, 2, 3])('are never above in any second, and used to 98% (seed %d)', async (seed) => {
    const limits = { perSecond: 40, domains: { 'slow.test': { perSecond: 8 } } };
    const { sent } = await send(seed, { limits, machines: 8, length: 20_000, faults: false });
    const slow = sent.filter(({ domain }) => domain === 'slow.test');
    expect(most(sent, 1000)).toBeLessThanOrEqual(40);
    expect(most(slow, 1000)).toBeLessThanOrEqual(8);
    expect(sent.length).toBeGreaterThanOrEqual(20 * 40 * 0.98);
    expect(slow.length).toBeGreaterThanOrEqual(20 * 8 * 0.98);
  });

  it('are never above while machines die and stand still', async () => {
    let all = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const perSecond = [3, 25, 2.5, 60][seed % 4] as number;
      const limits = { perSecond, perHour: 300, domains: { 'slow.test': { perSecond: 2, perHour: 40 } } };
      const { sent, deaths } = await send(seed, { limits, machines: 6, length: 20_000, faults: true });
      const slow = sent.filter(({ domain }) => domain === 'slow.test');
      expect(most(sent, 1000)).toBeLessThanOrEqual(Math.ceil(perSecond));
      expect(most(slow, 1000)).toBeLessThanOrEqual(2);
      expect(sent.length).toBeLessThanOrEqual(300);
      expect(slow.length).toBeLessThanOrEqual(40);
      all += deaths;
    }
    expect(all).toBeGreaterThan(100);
  });
});
