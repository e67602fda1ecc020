import { fork } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';
import type { PostgresServer } from '../../test/support/postgres.ts';
import { type Print, rounded } from '../Figure.ts';
import { openBenchShop } from '../send/openBenchShop.ts';
import { startSink } from '../send/sink.ts';
import type { MachineResult } from './machine.ts';
import { readDatabaseWork } from './readDatabaseWork.ts';

/** Statistics of sessions that have ended reach the others within this time. */
const TELLING_MS = 1_000;

/**
 * So many processes share the sending of so many messages to a server that does nothing with them: messages a second from the word to begin until
 * the last was accepted, and what each message took of the database and of the processes.
 */
export async function benchMachines(
  print: Print,
  postgres: PostgresServer,
  { machines, messages }: { readonly machines: number; readonly messages: number },
): Promise<void> {
  const address = await postgres.createDatabase();
  const sink = await startSink();
  const client = new pg.Client(address);
  await client.connect();
  const figure = (name: string, value: number, unit: string) =>
    print({ name: `scale.machines.${name}.${machines}`, value: rounded(value), unit });
  try {
    await (await openBenchShop(address, messages))[Symbol.asyncDispose]();
    await client.query('vacuum analyze');
    const started = await Promise.all(
      Array.from({ length: machines }, () => startMachine(address, sink.url)),
    );
    const before = await readDatabaseWork(client);
    const begunAt = Date.now();
    const results = await Promise.all(started.map((go) => go()));
    await new Promise((resolve) => setTimeout(resolve, TELLING_MS));
    const after = await readDatabaseWork(client);
    const accepted = results.reduce((sum, result) => sum + result.accepted, 0);
    if (accepted !== messages || (await sink.accepted()) !== messages)
      throw new Error(`${accepted} of ${messages} messages were accepted`);
    const endedAt = Math.max(...results.map(({ lastAt }) => lastAt));
    const cpu = results.reduce((sum, result) => sum + result.cpu, 0);
    figure('rate', messages / ((endedAt - begunAt) / 1000), 'messages/s');
    figure('cpu', cpu / messages, 'us');
    figure('memory', Math.max(...results.map(({ peak }) => peak)), 'MB');
    figure('commits', (after.commits - before.commits) / messages, 'commits');
    figure('active', ((after.active - before.active) * 1000) / messages, 'us');
    if (before.cpu !== undefined && after.cpu !== undefined)
      figure('database', (after.cpu - before.cpu) / messages, 'us');
  } finally {
    await client.end();
    await sink.stop();
  }
}

/** @returns what lets it begin, and gives what it came to */
async function startMachine(address: string, url: string): Promise<() => Promise<MachineResult>> {
  const child = fork(new URL('./machine.ts', import.meta.url), [address, url], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(([code]) =>
    Promise.reject(new Error(`a machine ended with ${code}`)),
  );
  ended.catch(() => undefined);
  await Promise.race([once(child, 'message'), ended]);
  return async () => {
    const result = once(child, 'message');
    child.send('go');
    const [told] = (await Promise.race([result, ended])) as [MachineResult];
    return told;
  };
}
