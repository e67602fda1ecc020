import { Readable } from 'node:stream';
import { runCommandLine } from '../../src/cli/runCommandLine.ts';
import { createTerminal, type Screen } from '../../src/cli/Terminal.ts';
import type { Ran, RunOptions } from './runMesura.ts';

/**
 * The same command line as `runMesura`, in this process: for tests that start it dozens of times and ask what it says and does.
 * Where signals, crashes, limits or the start itself matter, it is a process of its own.
 */
export async function callMesura(
  argv: readonly string[],
  { cwd, env = {}, input = '' }: RunOptions,
): Promise<Ran> {
  const [stdout, stderr] = [paper(), paper()];
  const code = await runCommandLine(argv, {
    terminal: createTerminal(stdout, stderr, env),
    env: { HOME: cwd, ...env },
    clock: () => Date.now(),
    cwd,
    stdin: Readable.from(input === '' ? [] : [Buffer.from(input)]),
    signal: new AbortController().signal,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** A screen that nobody watches. */
function paper(): Screen & { text(): string } {
  let all = '';
  return {
    write: (text) => {
      all += text;
    },
    text: () => all,
  };
}
