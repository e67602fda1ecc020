import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShop } from '../../src/run/shop/openShop.ts';
import { createDueShop, environment } from '../support/dueShop.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { startSmtpProcess } from '../support/smtpProcess.ts';
import { chaos } from './chaos.ts';
import { chaosOfMachines } from './machines.ts';
import { startSender } from './startSender.ts';

/** Not a measure of anything: how long a busy machine may take for some dozens of processes. */
const PATIENCE_MS = 300_000;

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

const databases: [string, () => Promise<string | undefined>][] = [
  ['SQLite', async () => undefined],
  ['Postgres', () => postgres.createDatabase()],
];

describe.each(databases)('on %s', (_name, createDatabase) => {
  it(
    'killed 20 times over 200 messages, nobody is written to twice and nobody is forgotten',
    async () => {
      const report = await chaos({ messages: 200, kills: 20, seed: 1, databaseUrl: await createDatabase() });
      expect(report).toMatchObject({ duplicates: 0, forgotten: 0, unnamed: 0, invented: 0, kills: 20 });
      // The test means nothing unless there was something to go wrong.
      expect(report.saved).toBeGreaterThan(0);
      expect(report.accepted).toBeGreaterThan(40);
    },
    PATIENCE_MS,
  );

  it(
    'a run whose lock owner died goes on; what was on its way is uncertain and counted',
    async () => {
      const { surroundings, smtp, ...made } = await start(40, await createDatabase());
      await using _stop = made;
      const dying = await startSender(surroundings);
      const dead = dying.go().catch(() => undefined);
      while (smtp.accepted().length < 10) await sleep(1);
      await dying.kill();
      await dead;
      const report = await (await startSender(surroundings)).go();
      await using shop = await openShop(surroundings, {});
      const states = await shop.store.ledger.states('after-purchase');
      expect(states).toMatchObject({ sending: 0, reserved: 0, deferred: 0 });
      expect(states.accepted + states.uncertain).toBe(40);
      expect(report).toMatchObject({
        outcomes: { uncertain: states.uncertain },
        exit: states.uncertain > 0 ? 1 : 0,
      });
      expect(new Set(smtp.accepted()).size).toBe(smtp.accepted().length);
    },
    PATIENCE_MS,
  );
});

it(
  'on SQLite, of two runs that start at once, one sends and the other ends with "try again later"',
  async () => {
    const { surroundings, smtp, ...made } = await start(40, undefined);
    await using _stop = made;
    const senders = await Promise.all([startSender(surroundings), startSender(surroundings)]);
    const reports = await Promise.all(senders.map((sender) => sender.go()));
    expect(reports).toContainEqual({ refused: 'LOCKED' });
    expect(reports).toContainEqual(expect.objectContaining({ outcomes: { accepted: 40 }, exit: 0 }));
    expect(new Set(smtp.accepted()).size).toBe(40);
    expect(smtp.accepted()).toHaveLength(40);
  },
  PATIENCE_MS,
);

it.each([1, 2, 4, 8])(
  'killed, frozen, with wrong clocks, cut off and with the database killed under them, %i machines write to nobody twice and forget nobody',
  async (machines) => {
    const report = await chaosOfMachines({ postgres, machines, messages: 100, faults: 5, seed: machines });
    expect(report).toMatchObject({ duplicates: 0, forgotten: 0, unnamed: 0, invented: 0, strayed: 0 });
    expect(report).toMatchObject({
      crashes: [],
      faults: { kill: 1, freeze: 1, clock: 1, cut: 1, restart: 1 },
    });
    expect(report.accepted).toBeGreaterThan(60);
  },
  PATIENCE_MS,
);

async function start(messages: number, databaseUrl: string | undefined) {
  const sample = await createDueShop(messages, databaseUrl);
  const smtp = await startSmtpProcess({ journal: path.join(sample.folder, 'journal'), delay: 4 });
  return {
    smtp,
    surroundings: { cwd: sample.folder, env: environment({ smtpUrl: smtp.url, databaseUrl }) },
    async [Symbol.asyncDispose]() {
      await smtp.stop();
      await sample[Symbol.asyncDispose]();
    },
  };
}
