import { expect, it } from 'vitest';
import {
  createMemoryRates,
  createPacer,
  type Pacer,
  RateLimits,
  type RateStore,
} from '../../src/deliver/index.ts';
import { createJumpClock } from '../support/jumpClock.ts';
import { randomFrom } from '../support/randomFrom.ts';

const START = Date.parse('2026-10-05T08:00:00Z');
const SECONDS = 20;
const ALL = 100;
const SLOW = 20;
const LIMITS = RateLimits.parse({ perSecond: ALL, domains: { 'slow.test': { perSecond: SLOW } } });

/** Processes with ten workers each, of whose messages a third goes to a domain that takes fewer. @returns when they arrived, once all are warm */
async function send({ stepMs, processes }: { stepMs: number; processes: number }) {
  const clock = createJumpClock(START);
  const random = randomFrom(1);
  const memory = createMemoryRates();
  const store: RateStore = {
    async update(key, change) {
      await clock.sleep((stepMs / 2) * (0.25 + 1.5 * random()));
      const result = await memory.update(key, (state) => change(state, clock.now()));
      await clock.sleep((stepMs / 2) * (0.25 + 1.5 * random()));
      return result;
    },
  };
  const { now, sleep } = clock;
  const options = { limits: LIMITS, store, now, sleep, workers: 10, arrivals: true };
  const end = START + (SECONDS + 4) * 1000;
  const sent: { at: number; domain: string }[] = [];
  const worker = async (pacer: Pacer) => {
    while (clock.now() < end) {
      const domain = random() < 1 / 3 ? 'slow.test' : 'other.test';
      await clock.sleep(4 + random() * 4);
      const turn = await pacer.turn(`reader@${domain}`);
      if (turn.kind === 'later') continue;
      await clock.sleep(5 + random() * 4);
      sent.push({ at: clock.now(), domain });
      turn.over?.('sent');
    }
  };
  const pacers = Array.from({ length: processes }, () => createPacer(options));
  await clock.run(
    Promise.all(pacers.flatMap((pacer) => Array.from({ length: options.workers }, () => worker(pacer)))),
  );
  return sent.filter(({ at }) => at >= end - SECONDS * 1000 && at < end);
}

it.each([3, 8, 15])(
  'a domain at its limit does not take the turns of all others, also where the database takes %d ms for a step',
  async (stepMs) => {
    const sent = await send({ stepMs, processes: 1 });
    const toSlow = sent.filter(({ domain }) => domain === 'slow.test');
    expect(sent.length).toBeGreaterThanOrEqual(SECONDS * ALL * 0.96);
    expect(sent.length).toBeLessThanOrEqual(SECONDS * ALL);
    expect(toSlow.length).toBeGreaterThanOrEqual(SECONDS * SLOW * 0.95);
    expect(toSlow.length).toBeLessThanOrEqual(SECONDS * SLOW);
  },
);

it('what a process has leased while all of its workers slept is used, or given back: of eight, none keeps turns from the others', async () => {
  const sent = await send({ stepMs: 22, processes: 8 });
  expect(sent.length).toBeGreaterThanOrEqual(SECONDS * ALL * 0.975);
  expect(sent.length).toBeLessThanOrEqual(SECONDS * ALL);
});

it('turns that nobody is there for are left to other processes: a step of 45 ms costs a domain and all four processes few of them', async () => {
  const sent = await send({ stepMs: 45, processes: 4 });
  const toSlow = sent.filter(({ domain }) => domain === 'slow.test');
  expect(sent.length).toBeGreaterThanOrEqual(SECONDS * ALL * 0.96);
  expect(toSlow.length).toBeGreaterThanOrEqual(SECONDS * SLOW * 0.93);
  expect(toSlow.length).toBeLessThanOrEqual(SECONDS * SLOW);
});
