import fc from 'fast-check';
import { describe, it } from 'vitest';
import { PROMISES } from './support/promises.ts';
import { PEOPLE, randomShops } from './support/randomShop.ts';

/** A fixed seed: a failure here is a failure everywhere. `test/fuzz/guard.ts` looks for new ones. */
const SEED = 20_261_015;
const CASES = 10_000;

describe('the promises hold for 10,000 random people, in shops and under policies as random', () => {
  it('all of them', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(randomShops, (people) => {
        for (const shop of people) for (const promise of Object.values(PROMISES)) promise(shop);
      }),
      { seed: SEED, numRuns: CASES / PEOPLE },
    );
  });
});
