import type { ConsentEvent, Customer, Impression, OrderLine, Pace } from '../../domain/index.ts';
import type { Database } from '../database/Database.ts';
import { present } from '../records/Mapping.ts';
import { MAPPINGS } from '../records/mappings.ts';

type ByCustomer<T> = ReadonlyMap<string, T[]>;

/** The ids as a one-column table: one parameter, whatever their number. */
function wanted({ rows }: Database, customerIds: readonly string[]) {
  return rows(
    { customer: 'text' },
    customerIds.map((id) => [id]),
  ).as('wanted');
}

/** Consent logs, oldest event first. */
export async function readConsents(
  database: Database,
  customerIds: readonly string[],
): Promise<ByCustomer<ConsentEvent>> {
  const rows = await database.queries
    .selectFrom('consents')
    .selectAll()
    .where('customer_id', 'in', (of) => of.selectFrom(wanted(database, customerIds)).select('customer'))
    .orderBy('at')
    .orderBy('purpose')
    .orderBy('state')
    .execute();
  return Map.groupBy(rows.map(MAPPINGS.consents.fromRow), ({ customerId }) => customerId);
}

/** Order lines, oldest first; ties in a fixed order, so that the same data is always the same history. */
export async function readLines(
  database: Database,
  customerIds: readonly string[],
): Promise<ByCustomer<OrderLine>> {
  const rows = await database.queries
    .selectFrom('order_lines')
    .selectAll()
    .where('customer_id', 'in', (of) => of.selectFrom(wanted(database, customerIds)).select('customer'))
    .orderBy('placed_at')
    .orderBy('order_id')
    .orderBy('product_id')
    .orderBy('line_id')
    .execute();
  return Map.groupBy(rows.map(MAPPINGS.orders.fromRow), ({ customerId }) => customerId);
}

/** What each customer was sent, oldest first. */
export async function readImpressions(
  database: Database,
  customerIds: readonly string[],
): Promise<ByCustomer<Impression>> {
  const rows = await database.queries
    .selectFrom('impressions')
    .selectAll()
    .where('customer_id', 'in', (of) => of.selectFrom(wanted(database, customerIds)).select('customer'))
    .orderBy('at')
    .orderBy('id')
    .execute();
  const impressions = new Map<string, Impression[]>();
  for (const { customer_id, ...row } of rows) {
    const impression = present({
      campaign: row.campaign,
      at: row.at,
      orderId: row.order_id,
      // What was held back was never seen.
      productIds: Object.freeze(row.held === 1 ? [] : (JSON.parse(row.product_ids) as string[])),
      ...(row.held === 1 && { held: true }),
    });
    const known = impressions.get(customer_id);
    if (known) known.push(impression);
    else impressions.set(customer_id, [impression]);
  }
  return impressions;
}

/** What each customer asked for, as fields of the customer. */
export async function readWishes(
  database: Database,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, Pick<Customer, 'language' | 'wishes' | 'answers'>>> {
  const rows = await database.queries
    .selectFrom('wishes')
    .selectAll()
    .where('customer_id', 'in', (of) => of.selectFrom(wanted(database, customerIds)).select('customer'))
    .execute();
  return new Map(
    rows.map(({ customer_id, pace, pause_until, language, answers }) => [
      customer_id,
      {
        wishes: present({
          pace: pace as Pace | null,
          pauseUntil: pause_until === null ? null : Number(pause_until),
          language,
        }),
        answers: Number(answers),
        ...(language !== null && { language }),
      },
    ]),
  );
}
