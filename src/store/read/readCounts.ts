import type { Database } from '../database/Database.ts';
import type { StoreCounts } from '../Store.ts';

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
