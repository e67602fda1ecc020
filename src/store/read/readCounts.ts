import type { Database } from '../database/Database.ts';
import type { LineCount, StoreCounts } from '../Store.ts';

/** How much there is of everything, and which order lines speak of nobody or nothing known. */
export async function readCounts({ queries }: Database): Promise<StoreCounts> {
  const count = async (
    table: 'products' | 'customers' | 'consents' | 'order_lines' | 'complements' | 'impressions',
  ): Promise<number> => {
    const { count } = await queries
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  };
  const linesWithout = async (table: 'customers' | 'products', reference: 'customer_id' | 'product_id') => {
    const { count } = await queries
      .selectFrom('order_lines')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom(table).select('id').whereRef('id', '=', `order_lines.${reference}`))),
      )
      .executeTakeFirstOrThrow();
    return Number(count);
  };
  const consentsWithout = async () => {
    const { count } = await queries
      .selectFrom('consents')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('customers').select('id').whereRef('id', '=', 'consents.customer_id'))),
      )
      .executeTakeFirstOrThrow();
    return Number(count);
  };
  const complementsWithout = async () => {
    const { count } = await queries
      .selectFrom('complements')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where(({ and, or, not, exists, eb, selectFrom }) => {
        const unknown = (end: 'from' | 'to') =>
          and([
            eb(`${end}_kind`, '=', 'product'),
            not(exists(selectFrom('products').select('id').whereRef('id', '=', `complements.${end}_value`))),
          ]);
        return or([unknown('from'), unknown('to')]);
      })
      .executeTakeFirstOrThrow();
    return Number(count);
  };
  return {
    products: await count('products'),
    customers: await count('customers'),
    consents: await count('consents'),
    orders: await count('order_lines'),
    complements: await count('complements'),
    messages: await count('impressions'),
    linesWithoutCustomer: await linesWithout('customers', 'customer_id'),
    linesWithoutProduct: await linesWithout('products', 'product_id'),
    consentsWithoutCustomer: await consentsWithout(),
    complementsWithoutProduct: await complementsWithout(),
  };
}

/** When these customers' last consent event of a purpose was, by `<customer>\n<purpose>`. */
export async function readLastConsents(
  database: Database,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const asked = database.rows(
    { asked_id: 'text' },
    customerIds.map((id) => [id]),
  );
  const rows = await database.queries
    .selectFrom('consents')
    .where('customer_id', 'in', (of) => of.selectFrom(asked.as('asked')).select('asked_id'))
    .select(({ fn }) => ['customer_id', 'purpose', fn.max<number>('at').as('last')])
    .groupBy(['customer_id', 'purpose'])
    .execute();
  return new Map(rows.map(({ customer_id, purpose, last }) => [`${customer_id}\n${purpose}`, Number(last)]));
}

/** Order lines by product and source. */
export async function readLineCounts({ queries }: Database): Promise<LineCount[]> {
  const rows = await queries
    .selectFrom('order_lines')
    .leftJoin('customers', 'customers.id', 'order_lines.customer_id')
    .select(({ fn }) => [
      'product_id',
      'order_lines.source as source',
      fn.countAll<number>().as('lines'),
      fn.count<number>('customers.id').as('known'),
    ])
    .groupBy(['product_id', 'order_lines.source'])
    .execute();
  return rows.map(({ product_id, source, lines, known }) => ({
    productId: product_id,
    source,
    lines: Number(lines),
    withoutCustomer: Number(lines) - Number(known),
  }));
}
