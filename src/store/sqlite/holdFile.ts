import { chmodSync, existsSync } from 'node:fs';
import type { Hold } from '../database/Database.ts';
import { DatabaseSync } from './DatabaseSync.ts';

/**
 * How long SQLite tries again before somebody else counts as holding it, in milliseconds. It climbs to its lock in steps, and of two
 * that climb at once each can stand in the other's way: without a second try both are refused, and nobody would have it.
 */
const TRY_MS = 100;
// SQLITE_BUSY, https://sqlite.org/rescode.html
const BUSY = 5;

/**
 * Holds a file beside the database by SQLite's own lock on it (fcntl): the kernel lets go of it when the process ends, whatever
 * ends it, and it holds between containers that share the disk. `undefined` while somebody else holds it.
 */
export function holdFile(file: string): Hold | undefined {
  const held = new DatabaseSync(file, { timeout: TRY_MS });
  const isOurs = unlessBusy(held, () => {
    chmodSync(file, 0o600);
    // Not in the exclusive locking mode: in it, one that is refused keeps the step that it reached.
    held.exec('pragma journal_mode = memory; begin exclusive');
  });
  if (!isOurs) return undefined;
  return Object.freeze({
    // A file lock is not lost while the process lives.
    lost: new AbortController().signal,
    release: async () => {
      if (held.isOpen) held.close();
    },
  });
}

/** Whether somebody holds the file. It only reads, so that nobody who wants to hold it is refused because of the question. */
export function isFileHeld(file: string): boolean {
  if (!existsSync(file)) return false;
  const asking = new DatabaseSync(file, { readOnly: true });
  const isFree = unlessBusy(asking, () => asking.exec('select count(*) from sqlite_schema'));
  if (isFree) asking.close();
  return !isFree;
}

/** `false` where another process was in the way; the database is closed then, and after any other error. */
function unlessBusy(database: DatabaseSync, work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === BUSY) return false;
    throw error;
  }
}
