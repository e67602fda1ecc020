import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openShop } from '../../src/run/shop/openShop.ts';
import { type StatusReport, statusOf } from '../../src/run/statusOf.ts';
import { type Machine, startMachine } from '../chaos/startMachine.ts';
import { createDueShop, environment } from '../support/dueShop.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { startSmtp } from '../support/smtp.ts';

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

const MESSAGES = 80;
const PATIENCE_MS = 120_000;

/** So many machines at work, whose mail server takes its time. */
async function atWork(count: number, databaseUrl: string) {
  const sample = await createDueShop(MESSAGES, databaseUrl);
  const smtp = await startSmtp({ delay: 250 });
  const surroundings = { cwd: sample.folder, env: environment({ smtpUrl: smtp.url, databaseUrl }) };
  const options = { leaseMs: 3000, offset: 0, since: Date.now() };
  const machines = Array.from({ length: count }, () => startMachine(surroundings, options));
  await Promise.all(machines.map(({ ready }) => ready));
  for (const machine of machines) machine.go();
  const shop = await openShop(surroundings, {});
  return {
    machines: machines as [Machine, ...Machine[]],
    smtp,
    status: () => statusOf(shop, 10, Date.now),
    async [Symbol.asyncDispose]() {
      for (const machine of machines) machine.signal('SIGKILL');
      await Promise.all(machines.map(({ ended }) => ended));
      await shop[Symbol.asyncDispose]();
      await smtp.stop();
      await sample[Symbol.asyncDispose]();
    },
  };
}

async function until(status: () => Promise<StatusReport>, holds: (report: StatusReport) => boolean) {
  for (;;) {
    const report = await status();
    if (holds(report)) return report;
    await sleep(50);
  }
}

it(
  'of two machines at work one is told to end: it gives back its shards at once, asks to come again, and the other one does the rest',
  async () => {
    await using work = await atWork(2, await postgres.createDatabase());
    const [first, second] = work.machines;
    await until(work.status, () => work.smtp.accepted > 0);
    first.signal('SIGTERM');
    expect(await first.ended).toMatchObject({ stopped: 'interrupted', exit: 75 });
    const after = await work.status();
    expect(after.sharing?.machines.map(({ state }) => state)).not.toContain('draining');
    expect(after.sharing?.stuck).toEqual([]);
    expect(await second?.ended).toMatchObject({ exit: 0 });
    expect(work.smtp.accepted).toBe(MESSAGES);
    expect((await work.status()).campaigns[0]?.states).toMatchObject({ accepted: MESSAGES, uncertain: 0 });
  },
  PATIENCE_MS,
);

it(
  'a machine that stands still is named with its shards, and a run that nobody is at',
  async () => {
    await using work = await atWork(1, await postgres.createDatabase());
    const [machine] = work.machines;
    await until(
      work.status,
      ({ sharing }) => (sharing?.machines[0]?.shards ?? 0) > 0 && work.smtp.accepted > 0,
    );
    machine.signal('SIGSTOP');
    const stuck = await until(work.status, ({ sharing }) => sharing?.machines[0]?.state === 'silent');
    expect(stuck.sharing?.stuck).toContainEqual(expect.objectContaining({ why: 'machine-silent' }));
    expect(stuck.sharing?.stuck).toContainEqual(expect.objectContaining({ why: 'run-left' }));
    machine.signal('SIGCONT');
    expect(await machine.ended).toMatchObject({ exit: 0 });
    expect((await work.status()).sharing).toMatchObject({ machines: [], runs: [], stuck: [] });
  },
  PATIENCE_MS,
);

it(
  'a database that is brought to a newer version while a machine sends: it finishes what it has in flight, and takes nothing new',
  async () => {
    const databaseUrl = await postgres.createDatabase();
    await using work = await atWork(1, databaseUrl);
    await until(work.status, () => work.smtp.accepted > 0);
    const client = new pg.Client(databaseUrl);
    await client.connect();
    await client.query(`insert into mesura.mesura_migrations values (1000, 'of a later version')`);
    await client.end();
    expect(await work.machines[0].ended).toEqual({ refused: 'LOCKED' });
    expect(work.smtp.accepted).toBeLessThan(MESSAGES);
    expect((await work.status()).campaigns[0]?.states).toMatchObject({
      ...{ accepted: work.smtp.accepted, uncertain: 0, sending: 0 },
    });
  },
  PATIENCE_MS,
);
