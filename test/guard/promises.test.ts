import fc from 'fast-check';
import { describe, it } from 'vitest';
import { PROMISES } from './support/promises.ts';
import { randomShop } from './support/randomShop.ts';

/** A fixed seed: a failure here is a failure everywhere. `test/fuzz/guard.ts` looks for new ones. */
const SEED = 20_261_015;
const RUNS = 10_000;

describe('the promises hold for 10,000 random shops, policies and histories', () => {
  it('all of them', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(randomShop, (shop) => {
        for (const promise of Object.values(PROMISES)) promise(shop);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});
