import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { SendReport } from '../../src/run/send/SendReport.ts';
import type { Surroundings } from './startSender.ts';

/** What a machine came to: its report, the code that refused it, or how it died. */
export type MachineEnd = SendReport | { readonly refused: string } | { readonly died: string };

/** One of several machines. */
export interface Machine {
  /** It stands and can be told to go, or has ended already. */
  readonly ready: Promise<unknown>;
  /** Begins; one that is not ready begins when it is. */
  go(): void;
  /** Never rejects. */
  readonly ended: Promise<MachineEnd>;
  alive(): boolean;
  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT' | 'SIGTERM'): void;
}

export interface MachineOptions {
  readonly leaseMs: number;
  /** By how much its clock is wrong, in milliseconds. */
  readonly offset: number;
  /** When all began, by the true clock. */
  readonly since: number;
}

export function startMachine(
  { cwd, env }: Surroundings,
  { leaseMs, offset, since }: MachineOptions,
): Machine {
  const child = fork(path.join(import.meta.dirname, 'machine.ts'), [leaseMs, offset, since].map(String), {
    ...{ cwd, env: { PATH: process.env.PATH ?? '', ...env }, execArgv: [] },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let isAlive = true;
  const ready = Promise.race([once(child, 'message'), once(child, 'exit')]);
  return {
    ready,
    // To one that is gone nothing can be said.
    go: () => void ready.then(() => child.connected && child.send('go', () => undefined)),
    ended: endOf(child).finally(() => {
      isAlive = false;
    }),
    alive: () => isAlive,
    signal: (name) => void child.kill(name),
  };
}

async function endOf(child: ChildProcess): Promise<MachineEnd> {
  let report: MachineEnd | undefined;
  child.on('message', (said) => {
    if (said !== 'ready') report = said as MachineEnd;
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return report ?? { died: String(signal ?? code) };
}
