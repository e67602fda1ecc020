import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openShop } from '../../src/run/shop/openShop.ts';
import { CAMPAIGN, configure, createDueShop, environment } from '../support/dueShop.ts';
import type { PostgresServer } from '../support/postgres.ts';
import { SAMPLE_NOW, type SampleFolder } from '../support/sampleShop.ts';
import { startSmtpProcess } from '../support/smtpProcess.ts';
import { figuresOf, type RateFigures, readArrivals } from './arrivals.ts';

export interface RatesOptions {
  readonly postgres: PostgresServer;
  readonly processes: number;
  /** For how long it is counted how much of the limits is used. */
  readonly seconds: number;
  /** Messages a second: of all, and to one domain of them. */
  readonly perSecond: number;
  readonly slowPerSecond: number;
}

export interface RatesReport {
  readonly processes: number;
  readonly seconds: number;
  readonly all: RateFigures;
  readonly slow: RateFigures;
}

const MAIN = path.resolve(import.meta.dirname, '../../src/cli/main.ts');
const SLOW = 'slow.test';
/** From the first message on: until every process is at work and has learned how long things take. */
const WARM_UP_MS = 4_000;

/**
 * `mesura send` in several processes, each in a folder of its own, over one Postgres, under a limit for all and one for a domain; and when
 * their messages came, by the clock of the one server that takes them.
 */
export async function measureRates(options: RatesOptions): Promise<RatesReport> {
  const { postgres, processes, seconds, perSecond, slowPerSecond } = options;
  const databaseUrl = await postgres.createDatabase();
  // Of those who are not in the slow domain alone half as many again as can leave: what it cannot take is passed over, and nobody must have to wait for people.
  const people = Math.ceil((seconds + WARM_UP_MS / 1000) * perSecond * 3);
  await using sample = await createDueShop(people, databaseUrl);
  const limits = `perSecond: ${perSecond}, domains: { '${SLOW}': { perSecond: ${slowPerSecond} } }`;
  await configure(sample, `sending: { rates: { ${limits} } }`);
  await moveSome(sample, databaseUrl, { people, every: Math.floor(perSecond / slowPerSecond / 1.5) });
  const home = await mkdtemp(path.join(tmpdir(), 'mesura-rates-'));
  const journal = path.join(home, 'arrivals');
  const smtp = await startSmtpProcess({ arrivals: journal });
  const env = environment({ smtpUrl: smtp.url, databaseUrl });
  const senders: ChildProcess[] = [];
  try {
    for (let index = 0; index < processes; index++) {
      const folder = path.join(home, `machine-${index}`);
      await cp(sample.folder, folder, { recursive: true });
      senders.push(startSending(folder, env));
    }
    const end = (await firstOf(journal, senders)) + WARM_UP_MS + seconds * 1000;
    while (Date.now() < end + 250) await sleep(100);
    const atWork = senders.filter(({ exitCode }) => exitCode === null);
    for (const sender of senders) sender.kill('SIGTERM');
    await Promise.all(senders.map((sender) => sender.exitCode ?? once(sender, 'exit')));
    if (atWork.length < processes) throw new Error('a process ended before its time');
    const arrivals = readArrivals(journal);
    const from = end - seconds * 1000;
    const toSlow = arrivals.filter(({ domain }) => domain === SLOW);
    return {
      ...{ processes, seconds },
      all: figuresOf(arrivals, { limit: perSecond, from, seconds }),
      slow: figuresOf(toSlow, { limit: slowPerSecond, from, seconds }),
    };
  } finally {
    for (const sender of senders) sender.kill('SIGKILL');
    await smtp.stop();
    await rm(home, { recursive: true });
  }
}

/** Every so many people get an address in the domain that has a limit of its own. */
async function moveSome(
  sample: SampleFolder,
  databaseUrl: string,
  { people, every }: { people: number; every: number },
): Promise<void> {
  await using shop = await openShop({ cwd: sample.folder, env: environment({ databaseUrl }) }, {});
  const moved = Array.from({ length: Math.floor(people / every) }, (_, index) => index * every);
  await shop.store.upsert(
    'customers',
    moved.map((n) => ({ id: `C-${n}`, email: `reader${n}@${SLOW}`, timeZone: 'Europe/Madrid' })),
  );
}

function startSending(folder: string, env: Readonly<Record<string, string>>): ChildProcess {
  const now = new Date(SAMPLE_NOW).toISOString();
  const args = ['send', '--campaign', CAMPAIGN, '--sample', '--now', now, '--log-level', 'warn'];
  return spawn(process.execPath, [MAIN, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** When the first message came. */
async function firstOf(journal: string, senders: readonly ChildProcess[]): Promise<number> {
  for (;;) {
    const [first] = readArrivals(journal);
    if (first !== undefined) return first.at;
    if (senders.some(({ exitCode }) => exitCode !== null)) throw new Error('a process ended before it sent');
    await sleep(50);
  }
}
