import { sql } from 'kysely';
import { type Customer, toOrders } from '../../domain/index.ts';
import type { Database } from '../database/Database.ts';
import type { CustomerRow } from '../database/Tables.ts';
import type { Objections } from '../objections/Objections.ts';
import { MAPPINGS } from '../records/mappings.ts';
import type { History, HistoryQuery } from '../Store.ts';
import { readConsents, readImpressions, readLines, readWishes } from './readOfCustomers.ts';
import { suppressedLists } from './suppressedLists.ts';

const PAGE_SIZE = 500;

/** Customers by id, a page at a time: five queries a page, however many people are on it. */
export async function* readHistories(
  database: Database,
  objections: Objections,
  query: HistoryQuery,
): AsyncGenerator<History> {
  const pageSize = query.pageSize ?? PAGE_SIZE;
  let after = query.afterCustomerId;
  while (true) {
    const rows = await dueCustomers(database, query, after, pageSize);
    yield* await completeHistories(database, objections, rows);
    if (rows.length < pageSize) return;
    after = rows.at(-1)?.id;
  }
}

/** The history of one customer, due or not. */
export async function readHistory(
  database: Database,
  objections: Objections,
  customerId: string,
): Promise<History | undefined> {
  const rows = await database.queries
    .selectFrom('customers')
    .selectAll()
    .where('id', '=', customerId)
    .execute();
  const [history] = await completeHistories(database, objections, rows);
  return history;
}

function dueCustomers(
  { queries }: Database,
  { placedFrom, placedTo, shard }: HistoryQuery,
  after: string | undefined,
  limit: number,
): Promise<CustomerRow[]> {
  return queries
    .selectFrom('customers')
    .selectAll()
    .$if(after !== undefined, (all) => all.where('id', '>', after ?? ''))
    .$if(shard !== undefined, (all) => all.where(sql<number>`shard_of(customers.id)`, '=', shard ?? 0))
    .$if(placedFrom !== undefined || placedTo !== undefined, (all) =>
      all.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('order_lines')
            .select('order_id')
            .whereRef('customer_id', '=', 'customers.id')
            // Follows from the two above, which Postgres does not see: it would read the lines of all earlier pages again for each page.
            .$if(after !== undefined, (all) => all.where('customer_id', '>', after ?? ''))
            .where('placed_at', '>=', placedFrom ?? Number.MIN_SAFE_INTEGER)
            .where('placed_at', '<', placedTo ?? Number.MAX_SAFE_INTEGER),
        ),
      ),
    )
    .orderBy('id')
    .limit(limit)
    .execute();
}

async function completeHistories(
  database: Database,
  objections: Objections,
  rows: readonly CustomerRow[],
): Promise<History[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const hashed = await objections.anyHashed();
  const keys = new Map(
    rows.map(({ id, email }) => [id, objections.lookUp({ customerId: id, address: email }, hashed)]),
  );
  const consents = await readConsents(database, ids);
  const lines = await readLines(database, ids);
  const impressions = await readImpressions(database, ids);
  const wishes = await readWishes(database, ids);
  const suppressed = await suppressedLists(database, database.queries, [...keys.values()].flat());
  return rows.map((row) => {
    const left = new Set((keys.get(row.id) ?? []).flatMap((key) => [...(suppressed.get(key) ?? [])]));
    const isSuppressed = left.delete('');
    const customer: Customer = Object.freeze({
      ...MAPPINGS.customers.fromRow(row),
      ...wishes.get(row.id),
      consents: Object.freeze(consents.get(row.id) ?? []),
      suppressed: isSuppressed,
      ...(left.size > 0 && { leftLists: Object.freeze([...left].sort()) }),
    });
    const orders = toOrders(lines.get(row.id) ?? []).map((order) =>
      Object.freeze({ ...order, lines: Object.freeze(order.lines) }),
    );
    return Object.freeze({
      customer,
      orders: Object.freeze(orders),
      impressions: Object.freeze(impressions.get(row.id) ?? []),
    });
  });
}
