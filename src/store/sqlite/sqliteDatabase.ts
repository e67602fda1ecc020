import { realpathSync } from 'node:fs';
import { sql } from 'kysely';
import { MesuraError } from '../../domain/index.ts';
import type { Database, Queries, RowStatement, Value } from '../database/Database.ts';
import type { DatabaseSync } from './DatabaseSync.ts';
import { holdFile, isFileHeld } from './holdFile.ts';
import { sqliteError } from './sqliteError.ts';

/** What the store asks of a dialect, in SQLite's words. */
export function sqliteDatabase(file: string, database: DatabaseSync, queries: Queries): Database {
  return {
    dialect: 'sqlite',
    queries,
    write: (work) => queries.transaction().execute(work),
    async upsert(_transaction, target, rows) {
      try {
        return upsertRows(database, target, rows);
      } catch (error) {
        throw sqliteError(error);
      }
    },
    rows(columns, rows) {
      const values = Object.keys(columns).map((column, index) => `value ->> ${index} as "${column}"`);
      return sql`(select ${sql.raw(values.join(', '))} from json_each(${JSON.stringify(rows)}))`;
    },
    async hold(name) {
      try {
        return holdFile(lockFile(file, name));
      } catch (error) {
        throw sqliteError(error);
      }
    },
    async isHeld(name) {
      try {
        return isFileHeld(lockFile(file, name));
      } catch (error) {
        throw sqliteError(error);
      }
    },
    async verify() {
      try {
        const [found] = database.prepare('pragma quick_check(1)').all();
        if (Object.values(found ?? {})[0] === 'ok') return;
      } catch (error) {
        throw sqliteError(error);
      }
      throw new MesuraError('STORE_INVALID', 'the database is damaged', {
        why: "SQLite's own check failed.",
        fix: 'Restore it from a backup.',
      });
    },
    async scrub() {
      // Deleted rows were overwritten (secure_delete); their old pages are still in the log, so that is emptied.
      database.prepare('pragma wal_checkpoint(truncate)').all();
    },
    close: () => queries.destroy(),
  };
}

/** By the database's real name: a link to it is the same database. */
const lockFile = (file: string, name: string): string => `${realpathSync(file)}.${name}.lock`;

/**
 * Row by row with two prepared statements: faster here than one statement over many rows, and SQLite is in the same
 * process. Runs inside of the transaction that the only connection is in.
 */
function upsertRows(
  database: DatabaseSync,
  { table, columns, key }: RowStatement,
  rows: readonly (readonly Value[])[],
): { added: number; changed: number } {
  const place = (column: string): string => `?${columns.indexOf(column) + 1}`;
  const others = columns.filter((column) => !key.includes(column));
  const insert = database.prepare(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map(place).join(', ')}) on conflict do nothing`,
  );
  const update = database.prepare(
    `update ${table} set ${others.map((column) => `${column} = ${place(column)}`).join(', ')}
     where ${key.map((column) => `${column} = ${place(column)}`).join(' and ')}
       and (${others.map((column) => `${column} is not ${place(column)}`).join(' or ')})`,
  );
  let added = 0;
  let changed = 0;
  for (const row of rows) {
    if (insert.run(...row).changes === 1) added++;
    else if (update.run(...row).changes === 1) changed++;
  }
  return { added, changed };
}
