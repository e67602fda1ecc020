import type { Queries } from '../database/Database.ts';

/** Every table with a customer's id in it. */
const TABLES = ['consents', 'order_lines', 'messages', 'impressions'] as const;

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
  await queries
    .deleteFrom('attempts')
    .where('message_id', 'in', (of) =>
      of.selectFrom('messages').select('message_id').where('customer_id', '=', customerId),
    )
    .execute();
  let rows = customers.length;
  for (const table of TABLES) {
    const deleted = await queries
      .deleteFrom(table)
      .where('customer_id', '=', customerId)
      .returning('customer_id')
      .execute();
    rows += deleted.length;
  }
  const addresses = [
    ...customers.map(({ email }) => email),
    ...sent.flatMap(({ address }) => (address === null ? [] : [address])),
  ];
  return { rows, addresses: [...new Set(addresses)] };
}
