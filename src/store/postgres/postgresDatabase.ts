import { sql } from 'kysely';
import type { Database, Queries } from '../database/Database.ts';
import { holdSession } from './holdSession.ts';
import { postgresError } from './postgresError.ts';
import { CASTS, upsertRows } from './upsertRows.ts';

/** Any number that other programs in the same database do not use: "MESU" as a number. */
const WRITER = 0x4d455355;

/** What the store asks of a dialect, in Postgres's words. */
export function postgresDatabase(address: string, queries: Queries): Database {
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
    // One writer at a time, as in SQLite: what is read in a transaction stays true in it, and two imports cannot
    // wait for each other's rows. The lock goes with the transaction, however that ends.
    write: (work) =>
      queries.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(${WRITER})`.execute(transaction);
        return work(transaction);
      }),
    upsert: (transaction, target, values) => upsertRows(rows, transaction, target, values),
    hold: (name) =>
      holdSession(address, name).catch((error: unknown) => {
        throw postgresError(error);
      }),
    async verify() {
      // The server checks its own pages as it reads them.
      await sql`select max(version) from mesura_migrations`.execute(queries);
    },
    // Vacuuming and the retention of backups are the server's own matter: see the documentation of `forget`.
    async scrub() {},
    close: () => queries.destroy(),
  };
}
