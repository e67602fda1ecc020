import { expect, it } from 'vitest';
import { REPORT_KINDS, type Report, readReports } from '../../src/deliver/index.ts';
import { MUTATIONS, reportCorpus } from '../support/mutateReport.ts';
import { randomFrom } from '../support/randomFrom.ts';

const ROUNDS = 3;
/** Of this thread's own work: a report takes about a millisecond, whatever else the machine does. */
const TOO_LONG_US = 1_000_000;

async function read(text: string): Promise<Report[]> {
  async function* bytes() {
    yield Buffer.from(text, 'latin1');
  }
  const found: Report[] = [];
  for await (const report of readReports(bytes())) found.push(report);
  return found;
}

const corpus = reportCorpus();

it.each(Object.entries(MUTATIONS))(
  'whatever came of a report, it is named and soon: %s',
  async (_, mutate) => {
    const random = randomFrom(20261005);
    for (const bytes of corpus.values()) {
      for (let round = 0; round < ROUNDS; round++) {
        const text = mutate(bytes.toString('latin1'), random);
        const started = process.threadCpuUsage();
        const reports = await read(text);
        const { user, system } = process.threadCpuUsage(started);
        expect(user + system).toBeLessThan(TOO_LONG_US);
        expect(reports.length).toBe(text.trim() === '' ? 0 : 1);
        for (const { kind, code, clues, recipients } of reports) {
          expect(REPORT_KINDS).toContain(kind);
          expect(code).toMatch(/^[a-z0-9.-]{2,60}$/);
          expect(clues.length + recipients.length).toBeLessThan(250);
        }
      }
    }
  },
);

it('a report that a person forwarded says the same', async () => {
  const wrap = MUTATIONS['in another multipart'] as (text: string, random: () => number) => string;
  const changed: string[] = [];
  for (const [name, bytes] of corpus) {
    const [report] = await read(bytes.toString('latin1'));
    const [forwarded] = await read(wrap(bytes.toString('latin1'), Math.random));
    const isBounce =
      report?.kind.startsWith('bounce') || report?.kind === 'delayed' || report?.kind === 'complaint';
    if (isBounce && forwarded?.kind !== report?.kind)
      changed.push(`${name}: ${report?.kind} -> ${forwarded?.kind}`);
  }
  expect(changed).toEqual([]);
});
