import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { SmtpOptions } from './smtp.ts';

/** The server of `smtp.ts` in a process of its own, so that it outlives a sender that is killed. */
export interface SmtpProcess {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** The Message-IDs of all accepted messages in the order of acceptance; needs `journal`. */
  accepted(): string[];
  stop(): Promise<void>;
}

/** Starts it and waits until it listens. `keep` is off: only the journal remembers. */
export async function startSmtpProcess(options: SmtpOptions = {}): Promise<SmtpProcess> {
  const child = fork(
    new URL('./smtpChild.ts', import.meta.url),
    [JSON.stringify({ keep: false, ...options })],
    {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  const [port] = (await once(child, 'message')) as [number];
  const exited = once(child, 'exit');
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    pid: child.pid as number,
    accepted: () =>
      options.journal === undefined
        ? []
        : readFileSync(options.journal, 'utf8')
            .split('\n')
            .filter((line) => line !== ''),
    async stop() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
