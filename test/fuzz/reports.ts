import { readFileSync } from 'node:fs';
import { type Report, readReports } from '../../src/deliver/index.ts';
import { MUTATIONS, reportCorpus } from '../support/mutateReport.ts';
import { randomFrom } from '../support/randomFrom.ts';

/**
 * `node test/fuzz/reports.ts [rounds] [seed]`: reads the corpus of reports and mutated ones, and prints by kind how many are recognised:
 * whole, and of those that something happened to. Ends with 1 when one takes more than two seconds of work.
 */
const [rounds = '20', seed = String(Date.now() % 2_147_483_647)] = process.argv.slice(2);
const expected: Record<string, string> = JSON.parse(readFileSync('test/cases/reports/expected.json', 'utf8'));
const random = randomFrom(Number(seed));
const counts = new Map<string, { whole: number; read: number; mutated: number; kept: number }>();
let slowest = { ms: 0, what: '' };

for (const [name, bytes] of reportCorpus()) {
  const kind = expected[name]?.split(' ')[0];
  if (kind === undefined) continue;
  const count = counts.get(kind) ?? { whole: 0, read: 0, mutated: 0, kept: 0 };
  counts.set(kind, count);
  const text = bytes.toString('latin1');
  count.whole++;
  if ((await read(text))?.kind === kind) count.read++;
  for (let round = 0; round < Number(rounds); round++) {
    for (const [what, mutate] of Object.entries(MUTATIONS)) {
      const mutated = mutate(text, random);
      const started = process.threadCpuUsage();
      const report = await read(mutated);
      const { user, system } = process.threadCpuUsage(started);
      const ms = (user + system) / 1000;
      if (ms > slowest.ms) slowest = { ms, what: `${name}, ${what}` };
      count.mutated++;
      if (report?.kind === kind) count.kept++;
    }
  }
}

process.stdout.write(
  `reports: seed ${seed}, ${rounds} rounds of ${Object.keys(MUTATIONS).length} mutations\n`,
);
for (const [kind, { whole, read: right, mutated, kept }] of [...counts].sort()) {
  const share = ((100 * kept) / mutated).toFixed(1);
  process.stdout.write(
    `${kind.padEnd(12)} ${right} of ${whole} as expected, ${share}% of ${mutated} mutated ones still\n`,
  );
}
process.stdout.write(`slowest: ${Math.round(slowest.ms)} ms (${slowest.what})\n`);
process.exitCode = slowest.ms > 2_000 ? 1 : 0;

async function read(text: string): Promise<Report | undefined> {
  async function* bytes() {
    yield Buffer.from(text, 'latin1');
  }
  for await (const report of readReports(bytes())) return report;
  return undefined;
}
