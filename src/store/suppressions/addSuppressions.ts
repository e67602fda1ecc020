import type { Database, Queries } from '../database/Database.ts';
import type { SuppressionRow } from '../database/Tables.ts';

const COLUMNS = { key: 'text', address: 'text', reason: 'text', at: 'int' } as const;

/** Adds what is not there; the first reason stays. @returns how many were new */
export async function addSuppressions(
  { rows }: Database,
  queries: Queries,
  suppressions: readonly SuppressionRow[],
): Promise<number> {
  if (suppressions.length === 0) return 0;
  const values = suppressions.map(({ key, address, reason, at }) => [key, address, reason, at]);
  const columns = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  const added = await queries
    .insertInto('suppressions')
    .columns(columns)
    .expression((of) =>
      of.selectFrom(rows(COLUMNS, values).as('given')).select(columns).where(of.lit(1), '=', 1),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .execute();
  return added.length;
}
