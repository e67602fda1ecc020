import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../src/domain/index.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';

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

type Turn = readonly [at: number, domain: string];

/** Four processes over one database that each ask for `asked` turns. @returns when they might send, in order */
async function ask(at: string, limits: object, asked: number, offsets: readonly number[]): Promise<Turn[]> {
  const child = path.join(import.meta.dirname, 'rateCounter.ts');
  const all = await Promise.all(
    offsets.map((offset) =>
      promisify(execFile)(process.execPath, [
        child,
        at,
        JSON.stringify(limits),
        String(asked),
        String(offset),
      ]),
    ),
  );
  return all.flatMap(({ stdout }) => JSON.parse(stdout) as Turn[]).sort(([a], [b]) => a - b);
}

/** The most that fell into any window of this length. */
function most(turns: readonly Turn[], length: number): number {
  let from = 0;
  return turns.reduce((max, [at], index) => {
    while ((turns[from]?.[0] ?? at) <= at - length) from++;
    return Math.max(max, index - from + 1);
  }, 0);
}

const RIGHT = [0, 0, 0, 0];
/** Hours off, in both directions: the server's clock counts. */
const WRONG = [0, 2 * HOUR_MS, -2 * HOUR_MS, 250];

const databases: [string, readonly number[], (name: string) => Promise<string>][] = [
  ['SQLite', RIGHT, async (name) => path.join(folder, `${name}.db`)],
  ['Postgres', WRONG, () => postgres.createDatabase()],
];

describe.each(databases)('rates of four processes on %s', (_name, offsets, createDatabase) => {
  // How much of a second is used is told by the simulation and the bench: here the machine may be busy.
  it('are kept, for all and for a domain, and the hour is used to the last', async () => {
    const limits = { perSecond: 120, perHour: 200, domains: { 'one.test': { perSecond: 40 } } };
    const times = await ask(await createDatabase('rates'), limits, 60, offsets);
    expect(times.length).toBeLessThanOrEqual(200);
    expect(times.length).toBeGreaterThanOrEqual(0.98 * 200);
    expect(most(times, 1000)).toBeLessThanOrEqual(Math.ceil(120 * 1.02));
    const ofOne = times.filter(([, domain]) => domain === 'one.test');
    expect(most(ofOne, 1000)).toBeLessThanOrEqual(Math.ceil(40 * 1.02));
  });
});
