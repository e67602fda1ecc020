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
  return {
    products: await count('products'),
    customers: await count('customers'),
    consents: await count('consents'),
    orders: await count('order_lines'),
    complements: await count('complements'),
    messages: await count('impressions'),
    linesWithoutCustomer: await linesWithout('customers', 'customer_id'),
    linesWithoutProduct: await linesWithout('products', 'product_id'),
  };
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
