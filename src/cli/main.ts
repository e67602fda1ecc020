import { enableCompileCache } from 'node:module';
import type { Context } from './Command.ts';
import { reportError } from './reportError.ts';
import { runCommandLine } from './runCommandLine.ts';
import { createTerminal } from './Terminal.ts';

enableCompileCache();

const terminal = createTerminal(process.stdout, process.stderr, process.env);
// A reader that stops early (`mesura plan | head`) is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

// Node would print an error that escaped with its message and its stack, and those may quote data.
process.on('uncaughtException', (error) => {
  process.exit(reportError(error, terminal, { json: process.argv.includes('--json') }));
});

let endingSignal: AbortSignal | undefined;

const context: Context = {
  terminal,
  env: process.env,
  clock: () => Date.now(),
  cwd: process.cwd(),
  stdin: process.stdin,
  get signal() {
    endingSignal ??= listenForEnd();
    return endingSignal;
  },
};

process.exitCode = await runCommandLine(process.argv.slice(2), context);

/** Only a command that asks for the signal ends in its own time; all others end at once, as programs do. */
function listenForEnd(): AbortSignal {
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const end = () => {
      ending.abort(new Error(signal));
      // A terminal and systemd signal the whole group, and a wrapper passes it on: the same wish may come twice. After that it ends at once.
      setTimeout(() => process.off(signal, end), 1_000).unref();
    };
    process.on(signal, end);
  }
  return ending.signal;
}
