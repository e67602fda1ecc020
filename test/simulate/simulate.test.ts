import { expect, it } from 'vitest';
import { BUGS, type Bug } from './Bug.ts';
import { scenarioOf, type Weather } from './Scenario.ts';
import { simulate } from './simulate.ts';

/** The long form is `npm run simulate`. */
const SCENARIOS = 20;

/** From which scenario on each planted bug is looked for, so that it is found soon. All are found from 1 on, some after a hundred. */
const LOOKED_FOR: Readonly<Record<Bug, readonly [Weather, number]>> = {
  'fence-ignores-epoch': ['hail', 3],
  'fence-before-transaction': ['hail', 7],
  'lease-kept-unrenewed': ['calm', 54],
  'tenure-always-safe': ['hail', 4],
  'release-of-any-owner': ['hail', 2],
  'takeover-leaves-sending': ['hail', 2],
  'uncertain-tried-again': ['hail', 1],
  'unanswered-mark-taken-for-yes': ['hail', 3],
  'unanswered-delivery-tried-again': ['hail', 3],
  'settles-whatever-it-finds': ['hail', 2],
  'slots-by-machines-clock': ['hail', 10],
  'slots-returned-twice': ['hail', 23],
  'slots-lost-in-restart': ['hail', 12],
  'slow-domain-holds-all': ['hail', 10],
  'shards-before-campaigns': ['hail', 1],
  'dead-keep-shards': ['hail', 1],
};
/** Whoever changes the course of things slightly (one more question, another pause) shall not have to look for new numbers. */
const TRIES = 100;

it('nobody is written to twice, forgotten, hurried or starved, whatever goes wrong (a hundred million customers)', async () => {
  let faults = 0;
  for (let seed = 1; seed <= SCENARIOS; seed++) {
    const result = await simulate(scenarioOf(seed));
    expect(result.violations, `npm run simulate -- --seed ${seed}`).toEqual([]);
    faults += result.faults;
  }
  expect(faults).toBeGreaterThan(100);
});

it('the same seed takes the same course', async () => {
  expect(await simulate(scenarioOf(4))).toEqual(await simulate(scenarioOf(4)));
});

it.each(Object.keys(BUGS) as Bug[])('a planted bug is found: %s', async (bug) => {
  const [weather, first] = LOOKED_FOR[bug];
  for (let seed = first; seed < first + TRIES; seed++) {
    const { violations } = await simulate(scenarioOf(seed, weather), bug);
    if (violations.length > 0) return;
  }
  expect.unreachable(`none of ${TRIES} scenarios finds it`);
});
