import { expect, it } from 'vitest';
import { createMemoryRates, createPacer, RateLimits, type RateStore } from '../../src/deliver/index.ts';
import { createJumpClock } from '../support/jumpClock.ts';
import { randomFrom } from '../support/randomFrom.ts';

const START = Date.parse('2026-10-05T08:00:00Z');
const SECONDS = 20;
const ALL = 100;
const SLOW = 20;
const LIMITS = RateLimits.parse({ perSecond: ALL, domains: { 'slow.test': { perSecond: SLOW } } });

/** One process with ten workers, of whose messages a third goes to a domain that takes fewer. @returns when they left, once it is warm */
async function send({ stepMs }: { stepMs: number }) {
  const clock = createJumpClock(START);
  const random = randomFrom(1);
  const memory = createMemoryRates();
  const store: RateStore = {
    async update(key, change) {
      await clock.sleep((stepMs / 2) * (0.7 + 0.6 * random()));
      const result = await memory.update(key, (state) => change(state, clock.now()));
      await clock.sleep((stepMs / 2) * (0.7 + 0.6 * random()));
      return result;
    },
  };
  const pacer = createPacer({
    ...{ limits: LIMITS, store, now: clock.now, sleep: clock.sleep, workers: 10, arrivals: true },
  });
  const end = START + (SECONDS + 4) * 1000;
  const sent: { at: number; domain: string }[] = [];
  const worker = async () => {
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
  await clock.run(Promise.all(Array.from({ length: 10 }, worker)));
  return sent.filter(({ at }) => at >= end - SECONDS * 1000 && at < end);
}

it.each([3, 8, 15])(
  'a domain at its limit does not take the turns of all others, also where the database takes %d ms for a step',
  async (stepMs) => {
    const sent = await send({ stepMs });
    const toSlow = sent.filter(({ domain }) => domain === 'slow.test');
    expect(sent.length).toBeGreaterThanOrEqual(SECONDS * ALL * 0.96);
    expect(sent.length).toBeLessThanOrEqual(SECONDS * ALL);
    expect(toSlow.length).toBeGreaterThanOrEqual(SECONDS * SLOW * 0.95);
    expect(toSlow.length).toBeLessThanOrEqual(SECONDS * SLOW);
  },
);
