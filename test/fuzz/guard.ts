import fc from 'fast-check';
import { PROMISES } from '../guard/support/promises.ts';
import { randomShop } from '../guard/support/randomShop.ts';

/** `node test/fuzz/guard.ts [runs] [seed]`: the promises of the guard, on new random shops. Ends with 1 where one is broken. */
const [runs = '1000000', seed = String(Date.now() % 2_147_483_647)] = process.argv.slice(2);

process.stdout.write(`guard: ${runs} random shops, seed ${seed}\n`);
fc.assert(
  fc.property(randomShop, (shop) => {
    for (const promise of Object.values(PROMISES)) promise(shop);
  }),
  { seed: Number(seed), numRuns: Number(runs) },
);
process.stdout.write('guard: all promises held\n');
