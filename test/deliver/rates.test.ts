import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  createMemoryRates,
  createPacer,
  nextAttempt,
  RateLimits,
  type RateStore,
} from '../../src/deliver/index.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/domain/index.ts';
import { createJumpClock } from '../support/jumpClock.ts';

const START = Date.parse('2026-10-05T08:00:00Z');

interface Sent {
  at: number;
  domain: string;
}

/** `processes` pacers with four workers each, who send `count` messages as fast as they may. */
async function send(options: {
  limits: object;
  count: number;
  processes?: number;
  store?: RateStore;
  patience?: number;
  domains?: string[];
  startedAt?: number;
}): Promise<Sent[]> {
  const { limits, count, processes = 1, store = createMemoryRates(), domains = ['example.test'] } = options;
  const { startedAt = START, patience = 1000 * DAY_MS } = options;
  const clock = createJumpClock(START);
  const sent: Sent[] = [];
  let left = count;
  const all = Array.from({ length: processes }, async () => {
    const pacer = createPacer({
      ...{ limits: RateLimits.parse(limits), store, startedAt, patience },
      ...{ now: clock.now, sleep: clock.sleep },
    });
    const worker = async () => {
      while (left > 0) {
        const domain = domains[left-- % domains.length] as string;
        const turn = await pacer.turn(`reader@${domain}`);
        if (turn.kind === 'later') return;
        sent.push({ at: clock.now(), domain });
      }
    };
    await Promise.all([worker(), worker(), worker(), worker()]);
    await pacer.close();
  });
  await clock.run(Promise.all(all));
  return sent.sort((a, b) => a.at - b.at);
}

/** The most that fell into any window of this length. */
function most(sent: readonly Sent[], length: number): number {
  let from = 0;
  return sent.reduce((max, { at }, index) => {
    while ((sent[from] as Sent).at <= at - length) from++;
    return Math.max(max, index - from + 1);
  }, 0);
}

const lasted = (sent: readonly Sent[]) => (sent.at(-1)?.at ?? 0) - (sent[0]?.at ?? 0);

describe('a rate per second', () => {
  it.each([
    [0.5, 1],
    [10, 1],
    [10, 3],
    [333, 1],
    [40, 8],
    [333, 4],
    [5000, 2],
  ])('of %d over %d processes is kept, and used, to within two per cent', async (perSecond, processes) => {
    const count = Math.max(20, Math.min(25_000, perSecond * 10));
    const sent = await send({ limits: { perSecond }, count, processes });
    expect(sent).toHaveLength(count);
    expect(most(sent, 1000)).toBeLessThanOrEqual(Math.ceil(perSecond));
    const rate = ((count - 1) / lasted(sent)) * 1000;
    expect(rate).toBeGreaterThan(perSecond * 0.98);
    expect(rate).toBeLessThan(perSecond * 1.02);
  });

  it('holds between real processes that share a database', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mesura-rates-'));
    const run = () =>
      promisify(execFile)(process.execPath, [
        'test/deliver/rateChild.ts',
        join(folder, 'rates.db'),
        '100',
        '70',
      ]);
    const outputs = await Promise.all([run(), run(), run()]);
    const sent = outputs.flatMap(({ stdout }) =>
      (JSON.parse(stdout) as number[]).map((at) => ({ at, domain: '' })),
    );
    rmSync(folder, { recursive: true });
    expect(sent).toHaveLength(210);
    expect(
      most(
        sent.sort((a, b) => a.at - b.at),
        1000,
      ),
    ).toBeLessThanOrEqual(102);
  });
});

describe('rates per hour and day', () => {
  it('are kept in every window of that length, and used to within two per cent', async () => {
    const sent = await send({ limits: { perHour: 600, perSecond: 5 }, count: 3000, processes: 2 });
    expect(sent).toHaveLength(3000);
    expect(most(sent, HOUR_MS)).toBeLessThanOrEqual(600);
    expect(lasted(sent)).toBeLessThan(4 * HOUR_MS * 1.02 + 3 * MINUTE_MS);
  });

  it('hold together', async () => {
    const sent = await send({ limits: { perHour: 100, perDay: 500 }, count: 1200, processes: 3 });
    expect(sent).toHaveLength(1200);
    expect(most(sent, HOUR_MS)).toBe(100);
    expect(most(sent, DAY_MS)).toBe(500);
  });

  it('hold from one run to the next', async () => {
    const store = createMemoryRates();
    const first = await send({ limits: { perDay: 100 }, count: 70, store, patience: 1000 });
    const second = await send({ limits: { perDay: 100 }, count: 70, store, patience: 1000 });
    expect([first.length, second.length]).toEqual([70, 30]);
  });

  it('tell when to come again instead of making the caller wait', async () => {
    const clock = createJumpClock(START);
    const { now, sleep } = clock;
    const limits = RateLimits.parse({ perHour: 1 });
    const pacer = createPacer({
      limits,
      store: createMemoryRates(),
      startedAt: START,
      now,
      sleep,
      patience: 60_000,
    });
    expect(await pacer.turn('a@example.test')).toEqual({ kind: 'go' });
    expect(await pacer.turn('b@example.test')).toEqual({
      ...{ kind: 'later', until: START + HOUR_MS + MINUTE_MS / 6 + 5000, limit: 'all' },
    });
  });
});

describe('a limit for a domain', () => {
  it('loses nothing to messages that were put off: the next run finds its pace as it was', async () => {
    const clock = createJumpClock(START);
    const store = createMemoryRates();
    const limits = RateLimits.parse({ domains: { 'slow.test': { perSecond: 1 } } });
    const run = async (asked: number) => {
      const { now, sleep } = clock;
      const pacer = createPacer({
        limits,
        store,
        startedAt: START,
        now,
        sleep,
        patience: 10_000,
        workers: 40,
      });
      let left = asked;
      let gone = 0;
      const worker = async () => {
        while (left-- > 0) {
          const { kind } = await pacer.turn('reader@slow.test');
          if (kind === 'go') gone++;
        }
      };
      await clock.run(Promise.all(Array.from({ length: 40 }, worker)));
      await pacer.close();
      return gone;
    };
    expect(await run(500)).toBeLessThan(30);
    expect(clock.now()).toBeLessThan(START + 30_000);
    expect(await run(500)).toBeGreaterThanOrEqual(7);
  });

  it('is kept, and does not slow down the others beyond the workers that wait', async () => {
    const domains = ['slow.test', 'a.test', 'b.test', 'c.test'];
    const limits = { perSecond: 100, domains: { 'slow.test': { perSecond: 10 } } };
    const sent = await send({ limits, count: 800, domains });
    const slow = sent.filter(({ domain }) => domain === 'slow.test');
    expect(slow).toHaveLength(200);
    expect(most(slow, 1000)).toBe(10);
    expect(most(sent, 1000)).toBeLessThanOrEqual(100);
    expect((200 / lasted(slow)) * 1000).toBeGreaterThan(9.8);
  });

  it('"*" counts each other domain by itself, however it is written', async () => {
    const limits = { domains: { '*': { perDay: 5 }, 'big.test': {} } };
    const domains = ['año.test', 'xn--ao-zja.test', 'AÑO.test', 'other.test', 'big.test'];
    const store = createMemoryRates();
    const counts: Record<string, number> = {};
    for (const domain of domains) {
      const sent = await send({ limits, count: 20, domains: [domain], store, patience: 0 });
      counts[domain] = sent.length;
    }
    expect(counts).toEqual({
      'año.test': 5,
      'xn--ao-zja.test': 0,
      'AÑO.test': 0,
      'other.test': 5,
      'big.test': 20,
    });
  });
});

describe('a warm-up', () => {
  it('doubles day by day and ends', async () => {
    const limits = { warmUp: { messages: 10, factor: 2, days: 4 } };
    const sent = await send({ limits, count: 400 });
    expect(sent).toHaveLength(400);
    const byDay = [0, 1, 2, 3].map(
      (day) => sent.filter(({ at }) => Math.floor((at - START) / DAY_MS) === day).length,
    );
    expect(byDay[0]).toBe(10);
    for (const [day, plan] of [10, 20, 40, 80].entries()) {
      expect(byDay[day]).toBeLessThanOrEqual(plan);
      expect(byDay[day]).toBeGreaterThanOrEqual(plan / 2);
    }
  });

  it('gives way to a lower limit per day', async () => {
    const sent = await send({ limits: { perDay: 15, warmUp: { messages: 10 } }, count: 60 });
    expect(most(sent, DAY_MS)).toBe(15);
  });
});

describe('the retry schedule', () => {
  const times = (random: () => number) => {
    const found = [START];
    for (let attempt = 1; ; attempt++) {
      const next = nextAttempt({ attempt, firstAt: START, now: found.at(-1) as number, random });
      if (next === undefined) return found;
      found.push(next);
    }
  };

  it('waits 30 minutes at least, then longer each time, and gives up after 4 to 5 days', () => {
    const hours = times(() => 0).map((at) => (at - START) / HOUR_MS);
    expect(hours).toEqual([0, 0.5, 1.5, 3.5, 7.5, 15.5, 27.5, 39.5, 51.5, 63.5, 75.5, 87.5, 99.5, 111.5]);
  });

  it('spreads messages that were deferred together', () => {
    const first = [0, 0.25, 0.5, 1].map((part) => times(() => part)[1]);
    expect(new Set(first).size).toBe(4);
    for (const at of first) expect(at).toBeGreaterThanOrEqual(START + 30 * MINUTE_MS);
    expect(Math.max(...times(() => 1))).toBeLessThanOrEqual(START + 5 * DAY_MS);
  });
});
