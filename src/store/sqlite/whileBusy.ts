import { setTimeout } from 'node:timers/promises';

const BUSY = 5;
/** How long another writer may take before that is an error. */
const PATIENCE_MS = 10_000;
const LONGEST_PAUSE_MS = 20;

/**
 * Repeats what SQLite refuses because somebody else is writing. SQLite's own busy timeout would block the whole
 * process meanwhile, and for ever where the other writer is a part of this process.
 */
export async function whileBusy<T>(work: () => T): Promise<T> {
  let waited = 0;
  for (let pause = 1; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || waited >= PATIENCE_MS) throw error;
      await setTimeout(pause);
      waited += pause;
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === BUSY;
}
