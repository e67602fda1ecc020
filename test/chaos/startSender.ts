import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { SendReport } from '../../src/run/send/SendReport.ts';
import { CAMPAIGN } from '../support/dueShop.ts';
import { SAMPLE_NOW } from '../support/sampleShop.ts';

const MAIN = path.resolve(import.meta.dirname, '../../src/cli/main.ts');

export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A process that is ready to send and waits for `go`. */
export interface Sender {
  readonly pid: number;
  /** Begins; resolves with what the run came to, or with the code of the refusal. Rejects when the process dies. */
  go(): Promise<SendReport | { refused: string }>;
  /** SIGKILL, and waits until the system has cleared it away. */
  kill(): Promise<void>;
  /** Whether it is still running. */
  alive(): boolean;
}

/** Starts `sender.ts`, and waits until it stands. */
export async function startSender({ cwd, env }: Surroundings, connections = 2): Promise<Sender> {
  const child = fork(path.join(import.meta.dirname, 'sender.ts'), [String(connections)], {
    ...{ cwd, env: { PATH: process.env.PATH ?? '', ...env } },
    // Nothing of the test runner's own flags.
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await orDeath(child, once(child, 'message'));
  return {
    pid: child.pid as number,
    async go() {
      const said = once(child, 'message');
      child.send('go');
      const [report] = (await orDeath(child, said)) as [SendReport | { refused: string }];
      await ended(child);
      return report;
    },
    kill: () => kill(child),
    alive: () => isRunning(child),
  };
}

/** `mesura send` itself, from its very start on. */
export function startCommand({ cwd, env }: Surroundings): Pick<Sender, 'kill' | 'alive'> {
  const args = [MAIN, 'send', '--campaign', CAMPAIGN, '--now', new Date(SAMPLE_NOW).toISOString()];
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: 'ignore',
  });
  return { kill: () => kill(child), alive: () => isRunning(child) };
}

const isRunning = ({ exitCode, signalCode }: ChildProcess) => exitCode === null && signalCode === null;

async function ended(child: ChildProcess): Promise<void> {
  if (isRunning(child)) await once(child, 'exit');
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await ended(child);
}

function orDeath<T>(child: ChildProcess, work: Promise<T>): Promise<T> {
  const dead = once(child, 'exit').then(([code, signal]) =>
    Promise.reject(new Error(`the sender ended with ${code ?? signal}`)),
  );
  return Promise.race([work, dead]);
}
