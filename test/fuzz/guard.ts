import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { PROMISES } from '../guard/support/promises.ts';
import { PEOPLE, randomShops } from '../guard/support/randomShop.ts';

/**
 * `node test/fuzz/guard.ts [cases] [seed] [file]`: the promises of the guard, for new random people in new random shops. A
 * case is one person. Ends with 1 where a promise is broken. With a file it notes there how far it came, and goes on
 * from there when it is started again.
 */
const [cases = '1000000', given = String(Date.now() % 2_147_483_647), file] = process.argv.slice(2);
const CHUNK = 10_000;

const noted = file !== undefined && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
const { seed, done: before } = (noted ?? { seed: Number(given), done: 0 }) as { seed: number; done: number };

process.stdout.write(`guard: ${cases} random cases, seed ${seed}, ${before} of them done before\n`);
for (let done = before; done < Number(cases); done += CHUNK) {
  const most = Math.min(CHUNK, Number(cases) - done);
  fc.assert(
    fc.property(randomShops, (people) => {
      for (const shop of people) for (const promise of Object.values(PROMISES)) promise(shop);
    }),
    // Each chunk has a seed of its own, far from that of the next.
    { seed: (seed + Math.imul(done / CHUNK, 1_000_003)) | 0, numRuns: Math.ceil(most / PEOPLE) },
  );
  if (file !== undefined) writeFileSync(file, JSON.stringify({ seed, done: done + most }));
}
process.stdout.write('guard: all promises held\n');
