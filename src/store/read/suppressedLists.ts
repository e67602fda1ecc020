import type { Database, Queries } from '../database/Database.ts';

/** Which of `keys` (see `keysToLookUp`) stand among the suppressions, and for which lists: the empty one stands for all. */
export async function suppressedLists(
  { rows }: Database,
  queries: Queries,
  keys: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const asked = rows(
    { asked_key: 'text' },
    keys.map((key) => [key]),
  ).as('asked');
  const found = await queries
    .selectFrom('suppressions')
    .select(['key', 'list'])
    .where('key', 'in', (of) => of.selectFrom(asked).select('asked_key'))
    .execute();
  const lists = new Map<string, Set<string>>();
  for (const { key, list } of found) lists.set(key, (lists.get(key) ?? new Set()).add(list));
  return lists;
}
