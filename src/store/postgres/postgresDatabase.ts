import { sql } from 'kysely';
import type { ColumnType, Database, Queries, RowStatement, Value } from '../database/Database.ts';
import { holdSession } from './holdSession.ts';
import { postgresError } from './postgresError.ts';

/** Any number that other programs in the same database do not use: "MESU" as a number. */
const WRITER = 0x4d455355;

const CASTS: Readonly<Record<ColumnType, string>> = { text: 'text', int: 'bigint', real: 'double precision' };

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

/** Two statements for any number of rows: each one alone would be a way to the server and back. */
async function upsertRows(
  rows: Database['rows'],
  transaction: Queries,
  { table, columns, types, key }: RowStatement,
  values: readonly (readonly Value[])[],
): Promise<{ added: number; changed: number }> {
  const typed = Object.fromEntries(columns.map((column, index) => [column, types[index] as ColumnType]));
  const names = sql.raw(columns.map((column) => `"${column}"`).join(', '));
  const inserted = await sql`
    insert into ${sql.table(table)} (${names}) select ${names} from ${rows(typed, values)} as given
    on conflict do nothing
  `.execute(transaction);
  const added = Number(inserted.numAffectedRows ?? 0n);
  if (added === values.length) return { added, changed: 0 };

  const others = columns.filter((column) => !key.includes(column));
  const both = (column: string, between: string) => `${table}."${column}" ${between} given."${column}"`;
  const updated = await sql`
    update ${sql.table(table)}
    set ${sql.raw(others.map((column) => `"${column}" = given."${column}"`).join(', '))}
    from ${rows(typed, lastOfEach(columns, key, values))} as given
    where ${sql.raw(key.map((column) => both(column, '=')).join(' and '))}
      and (${sql.raw(others.map((column) => both(column, 'is distinct from')).join(' or '))})
  `.execute(transaction);
  return { added, changed: Number(updated.numAffectedRows ?? 0n) };
}

/** A statement updates a row once: of rows with the same key the last one counts, as if they had come one by one. */
function lastOfEach(
  columns: readonly string[],
  key: readonly string[],
  values: readonly (readonly Value[])[],
): (readonly Value[])[] {
  const places = key.map((column) => columns.indexOf(column));
  return [...new Map(values.map((row) => [JSON.stringify(places.map((place) => row[place])), row])).values()];
}
