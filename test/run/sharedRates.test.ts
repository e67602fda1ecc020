import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';

const START = Date.parse('2026-10-15T10:00:00Z');

let postgres: PostgresServer;
let folder: string;
beforeAll(async () => {
  postgres = await startPostgres();
  folder = await mkdtemp(path.join(tmpdir(), 'mesura-rates-'));
});
afterAll(async () => {
  await postgres.stop();
  await rm(folder, { recursive: true });
});

/** Three processes over one database that each ask for `asked` turns. @returns when they might send, in order */
async function ask(at: string, limits: object, asked: number): Promise<number[]> {
  const child = path.join(import.meta.dirname, 'rateCounter.ts');
  const args = [child, at, JSON.stringify(limits), String(asked), String(START)];
  const all = await Promise.all([1, 2, 3].map(() => promisify(execFile)(process.execPath, args)));
  return all.flatMap(({ stdout }) => JSON.parse(stdout) as number[]).sort((a, b) => a - b);
}

const databases: [string, (name: string) => Promise<string>][] = [
  ['SQLite', async (name) => path.join(folder, `${name}.db`)],
  ['Postgres', () => postgres.createDatabase()],
];

describe.each(databases)('rates of three processes on %s', (_name, createDatabase) => {
  it.each([
    ['hour', 500],
    ['day', 2_000],
  ])('in one %s never come to more than %d, and to nearly as many', async (window, limit) => {
    const limits = window === 'hour' ? { perHour: limit } : { perDay: limit };
    const times = await ask(await createDatabase(window), limits, limit);
    expect(times.length).toBeLessThanOrEqual(limit);
    expect(times.length).toBeGreaterThanOrEqual(0.98 * limit);
  });

  it('in seconds come to the limit within 2%', async () => {
    const perSecond = 40;
    const times = await ask(await createDatabase('second'), { perSecond }, 200);
    expect(times).toHaveLength(600);
    const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;
    const rate = (times.length - 1) / seconds;
    expect(rate).toBeGreaterThan(0.98 * perSecond);
    expect(rate).toBeLessThan(1.02 * perSecond);
  });
});
