import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Queries } from '../database/Database.ts';

/** The queue of a scope. Its name says nothing of the shop. */
export function queueOf(campaigns: readonly string[]): string {
  return `send-${createHash('sha256').update(JSON.stringify(campaigns)).digest('hex').slice(0, 16)}`;
}

/** How many shards wait or are worked on, without starting pg-boss: for whoever only looks. */
export async function countLeft(
  queries: Queries,
  schema: string,
  campaigns: readonly string[],
): Promise<number> {
  const there = await sql<{ there: boolean }>`
    select to_regclass(${`${schema}.job`}) is not null as there`.execute(queries);
  if (there.rows[0]?.there !== true) return 0;
  const { rows } = await sql<{ left: number }>`
    select count(*) as left from ${sql.table(`${schema}.job`)} where name = ${queueOf(campaigns)}`.execute(
    queries,
  );
  return Number(rows[0]?.left ?? 0);
}
