import { chmodSync } from 'node:fs';
import type { Hold } from '../database/Database.ts';
import { DatabaseSync } from './DatabaseSync.ts';

/**
 * Holds a file beside the database by SQLite's own lock on it (fcntl): the kernel lets go of it when the process ends, whatever
 * ends it, and it holds between containers that share the disk. `undefined` while somebody else holds it.
 */
export function holdFile(file: string): Hold | undefined {
  const held = new DatabaseSync(file);
  try {
    chmodSync(file, 0o600);
    held.exec('pragma locking_mode = exclusive; pragma journal_mode = memory; begin exclusive');
  } catch (error) {
    held.close();
    // SQLITE_BUSY
    if (error instanceof Error && 'errcode' in error && error.errcode === 5) return undefined;
    throw error;
  }
  return Object.freeze({
    // A file lock is not lost while the process lives.
    lost: new AbortController().signal,
    release: async () => {
      if (held.isOpen) held.close();
    },
  });
}
