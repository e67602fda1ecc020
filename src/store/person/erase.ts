import type { Queries } from '../database/Database.ts';

/** Every table with a customer's id in it. */
const TABLES = ['consents', 'order_lines', 'messages', 'impressions', 'wishes'] as const;

/** Takes a person out of every table that names people. @returns how many rows that were, and all addresses of theirs */
export async function erase(
  queries: Queries,
  customerId: string,
): Promise<{ rows: number; addresses: string[] }> {
  const customers = await queries
    .deleteFrom('customers')
    .where('id', '=', customerId)
    .returning('email')
    .execute();
  const sent = await queries
    .selectFrom('messages')
    .select('address')
    .distinct()
    .where('customer_id', '=', customerId)
    .where('address', 'is not', null)
    .execute();
  for (const table of ['attempts', 'reports'] as const) {
    await queries
      .deleteFrom(table)
      .where('message_id', 'in', (of) =>
        of.selectFrom('messages').select('message_id').where('customer_id', '=', customerId),
      )
      .execute();
  }
  let rows = customers.length;
  for (const table of TABLES) {
    const deleted = await queries
      .deleteFrom(table)
      .where('customer_id', '=', customerId)
      .returning('customer_id')
      .execute();
    rows += deleted.length;
  }
  // What was asked for, and when it was done, stays: the shop has to show that. Who asked does not.
  await queries
    .updateTable('requests')
    .set({ customer_id: null })
    .where('customer_id', '=', customerId)
    .execute();
  const addresses = [
    ...customers.map(({ email }) => email),
    ...sent.flatMap(({ address }) => (address === null ? [] : [address])),
  ];
  return { rows, addresses: [...new Set(addresses)] };
}
