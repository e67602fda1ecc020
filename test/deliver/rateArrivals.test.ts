import { expect, it } from 'vitest';
import { createMemoryRates, createPacer, RateLimits } from '../../src/deliver/index.ts';
import { createJumpClock } from '../support/jumpClock.ts';
import { randomFrom } from '../support/randomFrom.ts';

const START = Date.parse('2026-10-05T08:00:00Z');

/** Three processes for three minutes, whose messages take from `least` to `most` milliseconds and whose answers take as long as nothing. */
async function arrive({ perSecond, least, most }: { perSecond: number; least: number; most: number }) {
  const clock = createJumpClock(START);
  const random = randomFrom(1);
  const store = createMemoryRates();
  const arrivals: number[] = [];
  const end = START + 180_000;
  const process = async () => {
    const pacer = createPacer({
      ...{ limits: RateLimits.parse({ perSecond }), store, now: clock.now, sleep: clock.sleep },
      arrivals: true,
    });
    const worker = async () => {
      while (clock.now() < end) {
        const turn = await pacer.turn('reader@example.test');
        if (turn.kind === 'later') return;
        await clock.sleep(least + random() * (most - least));
        arrivals.push(clock.now());
        turn.over?.('sent');
      }
    };
    await Promise.all(Array.from({ length: 8 }, worker));
    await pacer.close();
  };
  await clock.run(Promise.all([process(), process(), process()]));
  return arrivals.sort((a, b) => a - b);
}

function mostInAnySecond(moments: readonly number[]): number {
  let first = 0;
  return moments.reduce((most, at, index) => {
    while ((moments[first] ?? at) <= at - 1000) first++;
    return Math.max(most, index - first + 1);
  }, 0);
}

it.each([
  [2, 8],
  [5, 200],
  [80, 120],
])(
  'where messages are %d to %d ms on their way, no second at their destination holds more than the limit',
  async (least, most) => {
    const arrivals = await arrive({ perSecond: 50, least, most });
    expect(mostInAnySecond(arrivals)).toBeLessThanOrEqual(50);
    // What differs from message to message is lost, and what they have in common is not.
    const lost = (least + most) / 2 - 0.75 * least + 10;
    const learned = arrivals.filter((at) => at >= START + 120_000 && at < START + 180_000);
    expect(learned.length).toBeGreaterThan((60 * 50 * 1000) / (1000 + lost) - 50);
  },
);

it('the turn of a message that did not leave after all is given back', async () => {
  const clock = createJumpClock(START);
  const pacer = createPacer({
    ...{ limits: RateLimits.parse({ perHour: 2 }), store: createMemoryRates(), now: clock.now },
    ...{ sleep: clock.sleep, arrivals: true },
  });
  const ask = async () => {
    const turn = await pacer.turn('reader@example.test');
    return turn.kind === 'go' ? turn.over : undefined;
  };
  const all = async () => {
    (await ask())?.('unsent');
    (await ask())?.('sent');
    (await ask())?.('sent');
    return ask();
  };
  const over = all();
  await clock.run(over);
  expect(await over).toBeUndefined();
});
