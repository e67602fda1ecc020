import type { Database, Queries } from '../database/Database.ts';
import type { SuppressionRow } from '../database/Tables.ts';

const COLUMNS = {
  key: 'text',
  list: 'text',
  address: 'text',
  reason: 'text',
  at: 'int',
  journaled: 'int',
} as const;

/** Adds what is not there; the first reason stays. @returns the keys that were new, once for each list */
export async function addSuppressions(
  { rows }: Database,
  queries: Queries,
  suppressions: readonly SuppressionRow[],
): Promise<string[]> {
  if (suppressions.length === 0) return [];
  const columns = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  const values = suppressions.map((row) => columns.map((column) => row[column]));
  const added = await queries
    .insertInto('suppressions')
    .columns(columns)
    .expression((of) =>
      of.selectFrom(rows(COLUMNS, values).as('given')).select(columns).where(of.lit(1), '=', 1),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .execute();
  return added.map(({ key }) => key);
}
