import type { Command as Program } from 'commander';
import type { Terminal } from './Terminal.ts';

/** Everything of the process that a command may use. */
export interface Context {
  readonly terminal: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The time now, in milliseconds. */
  readonly clock: () => number;
  readonly cwd: string;
  readonly stdin: NodeJS.ReadableStream;
  /** Aborted when the process is asked to end (SIGINT, SIGTERM). */
  readonly signal: AbortSignal;
}

/** Options that every command has. */
export interface CommonOptions {
  readonly config?: string;
  readonly json?: boolean;
}

/** The exit codes of `mesura`: 0 done; 1 done, but something failed or was found wrong; 2 wrong usage; 75 try again later. */
export type Exit = 0 | 1 | 2 | 75;

/** A command's own file: adds its options and says what to do. */
export interface Command {
  configure(program: Program, run: (action: (context: Context) => Promise<Exit>) => Promise<void>): void;
}
