import { expect, it } from 'vitest';
import { meanDifference, shareDifference } from '../../src/learn/effect/difference.ts';
import { effectOf, lastLook, type Outcomes } from '../../src/learn/index.ts';
import { seeded } from './support/fair.ts';

const TRIALS = 2000;

/** People of whom a tenth is held back; `bought` and `lift` are chances. Spending is a long tail, as it is. */
function people(count: number, bought: number, lift: number, random: () => number): Outcomes[] {
  return Array.from({ length: count }, (_, at) => {
    const held = at % 5 === 0;
    const buys = random() < bought + (held ? 0 : lift);
    return {
      ...{
        held,
        at,
        bought: buys,
        boughtSuggested: buys && random() < 0.3,
        returned: buys && random() < 0.1,
      },
      ...{ unsubscribed: random() < 0.01, complained: random() < 0.001 },
      spent: buys ? Math.round(2000 * Math.exp(1.2 * (random() + random() + random() - 1.5))) : 0,
    };
  });
}

it('the intervals of parts hold the truth in 95 of 100 trials, give or take one, for common and for rare things', () => {
  for (const [p, q, seed] of [
    [0.2, 0.15, 1],
    [0.02, 0.02, 2],
  ] as const) {
    const random = seeded(seed);
    const draw = (chance: number, n: number) => ({
      count: Array.from({ length: n }, random).filter((x) => x < chance).length,
      people: n,
    });
    let covered = 0;
    for (let trial = 0; trial < TRIALS; trial++) {
      const { low, high } = shareDifference(draw(p, 800), draw(q, 200));
      if (low <= p - q && p - q <= high) covered++;
    }
    expect(covered / TRIALS).toBeGreaterThanOrEqual(0.94);
    expect(covered / TRIALS).toBeLessThanOrEqual(0.96);
  }
}, 60_000);

it('the intervals of money hold the truth in 95 of 100 trials, give or take one', () => {
  const random = seeded(3);
  const amounts = (n: number) => {
    const all = people(n, 0.25, 0, random).map(({ spent }) => spent);
    return { people: n, sum: all.reduce((a, b) => a + b, 0), squares: all.reduce((a, b) => a + b * b, 0) };
  };
  let covered = 0;
  for (let trial = 0; trial < TRIALS; trial++) {
    const { low, high } = meanDifference(amounts(1000), amounts(400));
    if (low <= 0 && high >= 0) covered++;
  }
  expect(covered / TRIALS).toBeGreaterThanOrEqual(0.94);
  expect(covered / TRIALS).toBeLessThanOrEqual(0.96);
}, 60_000);

it('who looks every day at a campaign that changes nothing is told of an effect in fewer than 5 of 100 of them', () => {
  const random = seeded(4);
  let fooled = 0;
  const campaigns = 400;
  for (let campaign = 0; campaign < campaigns; campaign++) {
    const all = people(4000, 0.2, 0, random);
    // Every look that there is in 4,000 people: in between, the answer does not change.
    const looks = [500, 1000, 2000, 4000].map((size) => effectOf(all.slice(0, size)).verdict);
    if (looks.some((verdict) => verdict === 'more' || verdict === 'less')) fooled++;
  }
  expect(fooled / campaigns).toBeLessThan(0.05);
}, 60_000);

it('an effect that is there is found, and said with its direction', () => {
  const random = seeded(5);
  expect(effectOf(people(4000, 0.2, 0.1, random)).verdict).toBe('more');
  expect(effectOf(people(4000, 0.2, -0.1, random)).verdict).toBe('less');
});

it('before a hundred people in the smaller group nothing is shown: too early', () => {
  const found = effectOf(people(495, 0.2, 0.5, seeded(6)));
  expect(found).toMatchObject({ verdict: 'too-early', shares: [], spent: undefined, nextLook: 100 });
});

it('between two looks the answer stays as it was', () => {
  const all = people(3000, 0.2, 0.05, seeded(7));
  const at = (size: number) => effectOf(all.slice(0, size));
  expect(at(1990).shares).toEqual(at(1000).shares);
  expect(at(2000).shares).not.toEqual(at(1000).shares);
  expect(lastLook(399)).toEqual(lastLook(200));
});
