import { CompiledQuery, type RawBuilder, sql } from 'kysely';
import type { ColumnType, Database, Queries, RowStatement, Value } from '../database/Database.ts';
import { CopyRows } from './copyIn.ts';

export const CASTS: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  int: 'bigint',
  real: 'double precision',
};

/** From so many rows on COPY is worth a table of its own. */
const WORTH_COPYING = 200;

/** Two statements for any number of rows: each one alone would be a way to the server and back. */
export async function upsertRows(
  rows: Database['rows'],
  transaction: Queries,
  target: RowStatement,
  values: readonly (readonly Value[])[],
): Promise<{ added: number; changed: number }> {
  const { table, columns, types, key } = target;
  const isCopied = values.length >= WORTH_COPYING;
  const typed = Object.fromEntries(columns.map((column, index) => [column, types[index] as ColumnType]));
  const given = isCopied ? await copied(transaction, target, values) : rows(typed, values);
  const names = quoted(columns);
  const inserted = await sql`
    insert into ${sql.table(table)} (${names}) select ${names} from ${given} as given
    on conflict do nothing
  `.execute(transaction);
  const added = Number(inserted.numAffectedRows ?? 0n);
  if (added === values.length) return { added, changed: 0 };

  const others = columns.filter((column) => !key.includes(column));
  const both = (column: string, between: string) => `${table}."${column}" ${between} given."${column}"`;
  const last = isCopied ? lastCopied(given, key) : rows(typed, lastOfEach(columns, key, values));
  const updated = await sql`
    update ${sql.table(table)}
    set ${sql.raw(others.map((column) => `"${column}" = given."${column}"`).join(', '))}
    from ${last} as given
    where ${sql.raw(key.map((column) => both(column, '=')).join(' and '))}
      and (${sql.raw(others.map((column) => both(column, 'is distinct from')).join(' or '))})
  `.execute(transaction);
  return { added, changed: Number(updated.numAffectedRows ?? 0n) };
}

const quoted = (columns: readonly string[]) => sql.raw(columns.map((column) => `"${column}"`).join(', '));

/** Copies the rows into a table of this connection, which is empty again when the transaction ends. */
async function copied(
  transaction: Queries,
  { table, columns, types }: RowStatement,
  values: readonly (readonly Value[])[],
): Promise<RawBuilder<unknown>> {
  const name = `mesura_incoming_${table}`;
  const typed = columns.map((column, index) => `"${column}" ${CASTS[types[index] as ColumnType]}`);
  await sql
    .raw(
      `create temp table if not exists ${name} (given_at serial, ${typed.join(', ')}) on commit delete rows`,
    )
    .execute(transaction);
  // An update of what the same transaction copied before would see both.
  await sql.raw(`delete from pg_temp.${name}`).execute(transaction);
  const list = columns.map((column) => `"${column}"`).join(', ');
  await transaction.executeQuery(
    CompiledQuery.raw(`copy pg_temp.${name} (${list}) from stdin`, [new CopyRows(values)]),
  );
  return sql.raw(`pg_temp.${name}`);
}

/** A statement updates a row once: of rows with the same key the last one counts, as if they had come one by one. */
const lastCopied = (given: RawBuilder<unknown>, key: readonly string[]) =>
  sql`(select distinct on (${quoted(key)}) * from ${given} order by ${quoted(key)}, given_at desc)`;

function lastOfEach(
  columns: readonly string[],
  key: readonly string[],
  values: readonly (readonly Value[])[],
): (readonly Value[])[] {
  const places = key.map((column) => columns.indexOf(column));
  return [...new Map(values.map((row) => [JSON.stringify(places.map((place) => row[place])), row])).values()];
}
