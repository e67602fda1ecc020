import { spawn } from 'node:child_process';
import path from 'node:path';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that is at work. */
export interface Running {
  readonly ended: Promise<Ran>;
  signal(name: NodeJS.Signals): void;
  /** Resolves when standard output holds this. */
  said(text: string): Promise<void>;
  /** All of standard output until now. */
  stdoutSoFar(): string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Bytes that the process may write to one file, as on a disk that is full: `ulimit -f`, in blocks of 1024 bytes. */
  readonly fileBlocks?: number;
  /** Milliseconds after which it is ended. Default: a minute. */
  readonly patience?: number;
}

/** What Node has compiled of the sources: see vitest.config.ts. */
const { NODE_COMPILE_CACHE } = process.env;
const COMPILED = NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE };

const MAIN = path.resolve(import.meta.dirname, '../../src/cli/main.ts');

/** Runs the command line as its own process, as a user would, with an environment that holds nothing of this machine's. */
export function runMesura(args: readonly string[], options: RunOptions): Promise<Ran> {
  return startMesura(args, options).ended;
}

export function startMesura(
  args: readonly string[],
  { cwd, env = {}, input = '', fileBlocks, patience = 60_000 }: RunOptions,
): Running {
  const command = [process.execPath, MAIN, ...args];
  // As the shell's own limit: it holds for root too, which no mode of a file does.
  const limited = ['sh', '-c', 'ulimit -f "$0" && exec "$@"', String(fileBlocks), ...command];
  const [program = '', ...rest] = fileBlocks === undefined ? command : limited;
  const child = spawn(program, rest, {
    cwd,
    // Not where files are held small: what is compiled would be too large.
    env: { PATH: process.env.PATH ?? '', HOME: cwd, ...(fileBlocks === undefined && COMPILED), ...env },
    timeout: patience,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  child.stdin.on('error', () => undefined).end(input);
  const ended = new Promise<Ran>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return {
    ended,
    signal: (name) => void child.kill(name),
    stdoutSoFar: () => stdout,
    said: (text) =>
      new Promise((resolve, reject) => {
        const look = () => stdout.includes(text) && resolve();
        child.stdout.on('data', look);
        child.on('close', () => reject(new Error(`it ended without saying ${text}: ${stderr}`)));
        look();
      }),
  };
}
