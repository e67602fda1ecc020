import { MesuraError } from '../../domain/index.ts';

// Primary result codes, https://sqlite.org/rescode.html
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** An error of SQLite -> what a person can do about it. Others pass: they are faults of this program. */
export function sqliteError(error: unknown, file = 'the database'): unknown {
  if (!(error instanceof Error) || !('errcode' in error)) return error;
  switch (Number(error.errcode) & 0xff) {
    case NOTADB:
    case CORRUPT:
      return new MesuraError('STORE_INVALID', `${file} is damaged or no SQLite database`, {
        fix: 'Restore it from a backup, or name another file as `database` in the configuration.',
        cause: error,
      });
    case READONLY:
      return new MesuraError('STORE_UNWRITABLE', `${file} cannot be written: it is read-only`, {
        fix: 'Give the user that runs Mesura the right to write the file and its folder.',
        cause: error,
      });
    case FULL:
      return new MesuraError('STORE_UNWRITABLE', `${file} cannot be written: the disk is full`, {
        fix: 'Free some space and run again; nothing is half done.',
        cause: error,
      });
    case IOERR:
    case CANTOPEN:
      return new MesuraError('STORE_UNWRITABLE', `${file} cannot be opened or written`, {
        why: error.message,
        fix: 'Check the disk, and the rights on the file and its folder.',
        cause: error,
      });
    case BUSY:
    case LOCKED:
      return new MesuraError('STORE_AWAY', `${file} is busy: another process is writing`, {
        fix: 'Run again when it is done.',
        cause: error,
      });
    default:
      return error;
  }
}
