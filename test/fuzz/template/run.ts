import { compareSeed, type Difference, type Tally } from './compare.ts';

/** `npm run fuzz -- [first seed] [templates] [contexts each]`: prints differences and stops at the first, with exit code 1. */
const [first = '1000000', templates = '2000', contexts = '12'] = process.argv.slice(2);
const tally: Tally = { renders: 0, hits: 0, refused: 0 };
let found: Difference | undefined;
for (let seed = Number(first); seed < Number(first) + Number(templates) && !found; seed += 1) {
  found = await compareSeed(seed, Number(contexts), tally);
}
process.stdout.write(`${JSON.stringify(tally)}\n`);
if (found) {
  const { seed, round, template, context, expected, actual } = found;
  let at = 0;
  while (at < expected.length && expected[at] === actual[at]) at += 1;
  process.stdout.write(
    `${JSON.stringify({ seed, round, ...template, context }, undefined, 1)}\n\nexpected: ...${JSON.stringify(expected.slice(Math.max(0, at - 100), at + 200))}\nactual:   ...${JSON.stringify(actual.slice(Math.max(0, at - 100), at + 600))}\n`,
  );
  process.exitCode = 1;
}
