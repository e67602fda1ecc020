import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { Kysely } from 'kysely';
import { MesuraError } from '../../domain/index.ts';
import type { Database } from '../database/Database.ts';
import { migrate } from '../database/migrate.ts';
import type { Tables } from '../database/Tables.ts';
import { DatabaseSync } from './DatabaseSync.ts';
import { NodeSqliteDialect } from './NodeSqliteDialect.ts';
import { sqliteDatabase } from './sqliteDatabase.ts';
import { sqliteError } from './sqliteError.ts';
import { whileBusy } from './whileBusy.ts';

/** "MESU": what tells our files from those of other programs (`PRAGMA application_id`). */
const APPLICATION_ID = 0x4d455355;

const PRAGMAS = `
  -- A commit is on the disk when it returns.
  pragma synchronous = full;
  -- What is deleted is overwritten, not only unlinked.
  pragma secure_delete = on;
  -- In KiB: 32 MB, for each of at most two connections.
  pragma cache_size = -32768;
  -- In pages: the log is copied into the database every 64 MB, and not after each batch of an import.
  pragma wal_autocheckpoint = 16000;
  pragma temp_store = memory;
`;

/** Opens or creates the file (mode 0600: it holds personal data) and brings it to the present version. */
export async function openSqlite(file: string): Promise<Database> {
  createFile(file);
  let database: DatabaseSync | undefined;
  try {
    const opened = new DatabaseSync(file);
    database = opened;
    await whileBusy(() => refuseForeign(opened, file));
    await whileBusy(() => opened.exec('pragma journal_mode = wal'));
    opened.exec(PRAGMAS);
    const queries = new Kysely<Tables>({ dialect: new NodeSqliteDialect(opened) });
    const store = sqliteDatabase(file, opened, queries);
    await migrate(store, `pragma application_id = ${APPLICATION_ID}`);
    return store;
  } catch (error) {
    if (database?.isOpen) database.close();
    throw sqliteError(error, file);
  }
}

/** SQLite gives `-wal` and `-shm` the mode of the database, so that is set before SQLite sees the file. */
function createFile(file: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    if (existsSync(file)) return;
    // Another process may come first between the question and this.
    closeSync(openSync(file, 'a', 0o600));
    chmodSync(file, 0o600);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new MesuraError('FOLDER_READONLY', `the database ${file} cannot be created`, {
      why: `The system says ${code ?? 'nothing more'}.`,
      fix: 'Give the user that runs Mesura the right to write there, or name another `database` in the configuration.',
    });
  }
}

function refuseForeign(database: DatabaseSync, file: string): void {
  const first = (sql: string): number => Number(Object.values(database.prepare(sql).get() ?? {})[0] ?? 0);
  // In this order: whoever creates it at this moment writes both at once, so what has tables has its id too.
  const isEmpty = first('select count(*) from sqlite_schema') === 0;
  const id = first('pragma application_id');
  if (id === APPLICATION_ID || (id === 0 && isEmpty)) return;
  throw new MesuraError('STORE_INVALID', `${file} is the database of another program`, {
    fix: 'Name another file as `database` in the configuration; Mesura creates it.',
  });
}
