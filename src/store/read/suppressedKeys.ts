import type { Database, Queries } from '../database/Database.ts';

/** Which of `keys` (see `addressKeys`) stand among the suppressions. */
export async function suppressedKeys(
  { rows }: Database,
  queries: Queries,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const asked = rows(
    { asked_key: 'text' },
    keys.map((key) => [key]),
  ).as('asked');
  const found = await queries
    .selectFrom('suppressions')
    .select('key')
    .where('key', 'in', (of) => of.selectFrom(asked).select('asked_key'))
    .execute();
  return new Set(found.map(({ key }) => key));
}
