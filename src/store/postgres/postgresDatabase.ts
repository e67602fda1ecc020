import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database, Queries, WriteOptions } from '../database/Database.ts';
import { holdName, holdSession } from './holdSession.ts';
import { isSessionHeld } from './isSessionHeld.ts';
import type { Address } from './parseAddress.ts';
import { isContended } from './postgresError.ts';
import { CASTS, upsertRows } from './upsertRows.ts';
import { writeLock } from './writeLock.ts';

/** How often a transaction is begun anew because somebody else was first. */
const TRIES = 8;
const PAUSE_MS = 5;

/** What the store asks of a dialect, in Postgres's words. */
export function postgresDatabase(address: Address, queries: Queries): Database {
  const rows: Database['rows'] = (columns, values) => {
    const parts = Object.entries(columns).map(
      ([column, type], index) => `(value ->> ${index})::${CASTS[type]} as "${column}"`,
    );
    return sql`(select ${sql.raw(parts.join(', '))} from json_array_elements(${JSON.stringify(values)}::json) as value)`;
  };
  return {
    dialect: 'postgres',
    queries,
    rows,
    async write(work, options = {}) {
      for (let tries = 1; ; tries++) {
        try {
          return await transact(queries, address.schema, work, options);
        } catch (error) {
          if (!isContended(error) || tries === TRIES) throw error;
          await sleep(PAUSE_MS * tries);
        }
      }
    },
    upsert: (transaction, target, values) => upsertRows(rows, transaction, target, values),
    hold: (name, mode = 'alone') => holdSession(address, [{ name, mode }]),
    isHeld: (name) => isSessionHeld(queries, holdName(address.schema, name)),
    async verify() {
      // The server checks its own pages as it reads them.
      await sql`select max(version) from mesura_migrations`.execute(queries);
    },
    // Vacuuming and the retention of backups are the server's own matter: see the documentation of `forget`.
    async scrub() {},
    close: () => queries.destroy(),
  };
}

/** The locks go with the transaction, however that ends. */
function transact<T>(
  queries: Queries,
  schema: string,
  work: (queries: Queries) => Promise<T>,
  { alone, together, snapshot }: WriteOptions,
): Promise<T> {
  const transaction = queries.transaction();
  return (snapshot ? transaction.setIsolationLevel('repeatable read') : transaction).execute(
    async (inside) => {
      if (alone !== undefined) await writeLock(schema, alone, 'alone').execute(inside);
      if (together !== undefined) await writeLock(schema, together, 'together').execute(inside);
      return work(inside);
    },
  );
}
