import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../../domain/index.ts';
import type { Database, Queries } from '../database/Database.ts';
import type { PruneCounts, PruneTerms } from './PruneTerms.ts';

/** States in which a message has come to its end. */
const SETTLED = ['accepted', 'refused', 'cancelled'];

/** Counts what `prune` would erase. */
export function countPrunable({ queries }: Database, terms: PruneTerms): Promise<PruneCounts> {
  return counted(queries, terms);
}

/** Erases, in one transaction, and leaves no copy in the database's own files. @returns what it erased and kept */
export async function prune(database: Database, terms: PruneTerms): Promise<PruneCounts> {
  const counts = await database.write(
    async (queries) => {
      const before = await counted(queries, terms);
      const { orders, impressions, messages } = terms;
      if (orders) {
        await sql`delete from order_lines where ${all(isOld('placed_at', orders.before), not(isPausing(orders.unless)), NOT_ASKED)}`.execute(
          queries,
        );
      }
      if (impressions) {
        await sql`delete from impressions where ${all(isOld('at', impressions.before), NOT_ASKED)}`.execute(
          queries,
        );
      }
      if (messages) {
        const old = sql`select message_id from messages where ${all(isOld('changed_at', messages.before), IS_SETTLED, NOT_ASKED)}`;
        for (const table of ['attempts', 'reports'])
          await sql`delete from ${sql.table(table)} where message_id in (${old})`.execute(queries);
        await sql`delete from messages where message_id in (${old})`.execute(queries);
      }
      return before;
      // What is counted is what is erased, whoever writes meanwhile.
    },
    { snapshot: true },
  );
  await database.scrub();
  return counts;
}

type Condition = RawBuilder<unknown>;

const all = (...conditions: Condition[]): Condition =>
  sql.join(
    conditions.map((one) => sql`(${one})`),
    sql` and `,
  );
const not = (condition: Condition): Condition => sql`not (${condition})`;
const isOld = (column: string, before: Instant): Condition => sql`${sql.ref(column)} < ${before}`;

const IS_SETTLED: Condition = sql`state in (${sql.join(SETTLED)})`;

/** Who has asked to see their data gets what there was when they asked (GDPR art. 15): nothing of it is erased before. */
const NOT_ASKED: Condition = sql`customer_id not in (
  select customer_id from requests where customer_id is not null and kind = 'access' and done_at is null)`;

function isPausing(unless: NonNullable<PruneTerms['orders']>['unless']): Condition {
  const statuses = Object.entries(unless).map(
    ([status, since]) => sql`(status = ${status} and coalesce(status_at, placed_at) > ${since})`,
  );
  return statuses.length === 0 ? sql`1 = 0` : sql.join(statuses, sql` or `);
}

async function counted(
  queries: Queries,
  { orders, impressions, messages }: PruneTerms,
): Promise<PruneCounts> {
  const number = async (table: string, ...conditions: Condition[]): Promise<number> => {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from ${sql.table(table)} where ${all(...conditions)}`.execute(queries);
    return Number(rows[0]?.count ?? 0);
  };
  return {
    orders: orders ? await lines(queries, orders) : [],
    impressions: {
      erased: impressions ? await number('impressions', isOld('at', impressions.before), NOT_ASKED) : 0,
    },
    messages: {
      erased: messages
        ? await number('messages', isOld('changed_at', messages.before), IS_SETTLED, NOT_ASKED)
        : 0,
      unsettled: messages
        ? await number('messages', isOld('changed_at', messages.before), not(IS_SETTLED))
        : 0,
    },
  };
}

async function lines(
  queries: Queries,
  { before, unless }: NonNullable<PruneTerms['orders']>,
): Promise<PruneCounts['orders']> {
  const pausing = sql`sum(case when ${isPausing(unless)} then 1 else 0 end)`;
  const { rows } = await sql<{ product_id: string; source: string; lines: number; pausing: number }>`
    select product_id, source, count(*) as lines, ${pausing} as pausing from order_lines
    where ${all(isOld('placed_at', before), NOT_ASKED)}
    group by product_id, source`.execute(queries);
  return rows.map((row) => ({
    productId: row.product_id,
    source: row.source,
    erased: Number(row.lines) - Number(row.pausing),
    pausing: Number(row.pausing),
  }));
}
