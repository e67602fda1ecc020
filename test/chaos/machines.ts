import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { HOUR_MS } from '../../src/domain/index.ts';
import { startCuttingProxy } from '../support/cuttingProxy.ts';
import { createDueShop, environment } from '../support/dueShop.ts';
import type { PostgresServer } from '../support/postgres.ts';
import { randomFrom } from '../support/randomFrom.ts';
import { startSmtpProcess } from '../support/smtpProcess.ts';
import { judgeMachines, type MachinesVerdict } from './judgeMachines.ts';
import { type Machine, type MachineEnd, startMachine } from './startMachine.ts';

export interface MachinesOptions {
  readonly postgres: PostgresServer;
  readonly machines: number;
  readonly messages: number;
  readonly faults: number;
  readonly seed: number;
}

/** What can happen to a machine, its clock, its way to the database, and the database. */
const FAULTS = ['kill', 'freeze', 'clock', 'cut', 'restart'] as const;
type FaultKind = (typeof FAULTS)[number];

export interface MachinesReport extends MachinesVerdict {
  readonly machines: number;
  readonly faults: Readonly<Partial<Record<FaultKind, number>>>;
  /** Machines that ended by an error that nobody foresaw. Must be empty. */
  readonly crashes: readonly string[];
  /** The end of the last one, which was left alone. */
  readonly last: MachineEnd;
}

const LEASE_MS = 1500;
/** The server's pause before and after it accepts, for each machine: the others must have come before the first has done it all. */
const DELAY_MS = 5;
/** How long a frozen machine stands still: longer than its lease. */
const FREEZE_MS = 2 * LEASE_MS;
/** A fault takes so many messages with it at most: what was in flight at one machine. */
const IN_FLIGHT = 4;

/**
 * Several machines, each in a folder of its own, send to one server that counts, over one Postgres; meanwhile one thing after the other happens to them.
 * Whoever dies is started again. At last one machine is left alone to finish, and what the server had is compared with what the ledger says.
 */
export async function chaosOfMachines(options: MachinesOptions): Promise<MachinesReport> {
  const { postgres, machines, messages } = options;
  const databaseUrl = await postgres.createDatabase();
  await using sample = await createDueShop(messages, databaseUrl);
  const home = await mkdtemp(path.join(tmpdir(), 'mesura-machines-'));
  const smtp = await startSmtpProcess({ journal: path.join(home, 'journal'), delay: DELAY_MS * machines });
  const proxy = await startCuttingProxy(postgres.port);
  const throughProxy = new URL(databaseUrl);
  throughProxy.port = String(proxy.port);
  const env = environment({ smtpUrl: smtp.url, databaseUrl: throughProxy.href });
  const folders = await Promise.all(
    Array.from({ length: machines }, async (_, index) => {
      const folder = path.join(home, `machine-${index}`);
      await cp(sample.folder, folder, { recursive: true });
      return folder;
    }),
  );
  const since = Date.now();
  const crashes: string[] = [];
  const start = (index: number, offset: number): Machine => {
    const machine = startMachine(
      { cwd: folders[index] as string, env },
      { leaseMs: LEASE_MS, offset, since },
    );
    void machine.ended.then((end) => {
      if ('died' in end && end.died !== 'SIGKILL') crashes.push(end.died);
    });
    return machine;
  };
  try {
    const faults = await strike(options, start, {
      ...{ proxy, postgres },
      accepted: () => smtp.accepted().length,
    });
    const alone = start(0, 0);
    alone.go();
    const last = await alone.ended;
    const verdict = await judgeMachines(databaseUrl, smtp.accepted(), {
      messages,
      tookMs: Date.now() - since,
    });
    return { ...verdict, machines, faults, crashes, last };
  } finally {
    await proxy.stop();
    await smtp.stop();
    await rm(home, { recursive: true });
  }
}

interface Surroundings {
  readonly proxy: Awaited<ReturnType<typeof startCuttingProxy>>;
  readonly postgres: PostgresServer;
  readonly accepted: () => number;
}

/** Spreads the faults over the messages, and returns when all machines have ended. */
async function strike(
  { machines, messages, faults, seed }: MachinesOptions,
  start: (index: number, offset: number) => Machine,
  { proxy, postgres, accepted }: Surroundings,
): Promise<MachinesReport['faults']> {
  const random = randomFrom(seed);
  const one = <T>(of: readonly T[]) => of[Math.floor(random() * of.length)] as T;
  const at = Array.from({ length: machines }, (_, index) => start(index, 0));
  const done: Partial<Record<FaultKind, number>> = {};
  const thawing: Promise<void>[] = [];
  const restart = async (index: number, offset: number) => {
    at[index]?.signal('SIGKILL');
    await at[index]?.ended;
    const next = start(index, offset);
    next.go();
    at[index] = next;
  };
  await Promise.all(at.map(({ ready }) => ready));
  for (const machine of at) machine.go();
  for (let count = 0; count < faults; count++) {
    const before = accepted();
    const share = Math.max(0, (messages - before - IN_FLIGHT * (faults - count)) / (faults - count + 1));
    const goal = before + Math.floor(random() * 2 * share);
    while (accepted() < goal && at.some((machine) => machine.alive())) await sleep(2);
    await sleep(random() * 4 * DELAY_MS * machines);
    // Each kind once, then by chance.
    const kind = count < FAULTS.length ? (FAULTS[(count + seed) % FAULTS.length] as FaultKind) : one(FAULTS);
    const index = Math.floor(random() * machines);
    if (at[index]?.alive() === false) await restart(index, 0);
    done[kind] = (done[kind] ?? 0) + 1;
    if (kind === 'kill') await restart(index, 0);
    else if (kind === 'clock') await restart(index, one([2, -2]) * HOUR_MS);
    else if (kind === 'freeze') {
      const frozen = at[index] as Machine;
      frozen.signal('SIGSTOP');
      thawing.push(sleep(FREEZE_MS).then(() => frozen.signal('SIGCONT')));
    } else if (kind === 'cut') {
      const moment = one(['before', 'halfway', 'after', 'all'] as const);
      if (moment === 'all') proxy.cutAll();
      else proxy.cutNext(moment);
    } else await postgres.crash();
  }
  await Promise.all(thawing);
  await Promise.all(at.map(({ ended }) => ended));
  return done;
}
