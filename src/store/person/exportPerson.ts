import type { Database } from '../database/Database.ts';
import { toEntry } from '../ledger/toEntry.ts';
import type { Objections } from '../objections/Objections.ts';
import { readConsents, readImpressions, readLines, readWishes } from '../read/readOfCustomers.ts';
import { MAPPINGS } from '../records/mappings.ts';
import type { Reports } from '../reports/Reports.ts';
import { toRequest } from '../requests/createRequests.ts';
import { toSuppression } from '../suppressions/createSuppressions.ts';
import type { Person } from './Person.ts';

/** Reads all that is stored about one person, from every table that names people. */
export async function exportPerson(
  database: Database,
  objections: Objections,
  reports: Reports,
  customerId: string,
): Promise<Person | undefined> {
  const { queries } = database;
  const row = await queries
    .selectFrom('customers')
    .selectAll()
    .where('id', '=', customerId)
    .executeTakeFirst();
  const consents = (await readConsents(database, [customerId])).get(customerId) ?? [];
  const orders = (await readLines(database, [customerId])).get(customerId) ?? [];
  const impressions = (await readImpressions(database, [customerId])).get(customerId) ?? [];
  const messages = await queries
    .selectFrom('messages')
    .selectAll()
    .where('customer_id', '=', customerId)
    .orderBy('reserved_at')
    .orderBy('message_id')
    .execute();
  const wishes = (await readWishes(database, [customerId])).get(customerId)?.wishes;
  const requests = await queries
    .selectFrom('requests')
    .selectAll()
    .where('customer_id', '=', customerId)
    .orderBy('asked_at')
    .execute();
  const suppressions = await queries
    .selectFrom('suppressions')
    .selectAll()
    .where('key', 'in', objections.lookUp({ customerId, ...(row && { address: row.email }) }))
    .orderBy('at')
    .orderBy('key')
    .orderBy('list')
    .execute();
  if (!row && [consents, orders, impressions, messages, requests].every(({ length }) => length === 0))
    return undefined;
  return Object.freeze({
    customer: row && MAPPINGS.customers.fromRow(row),
    consents,
    orders,
    messages: messages.map(toEntry),
    reports: await reports.ofCustomer(customerId),
    impressions,
    suppressions: suppressions.map(toSuppression),
    ...(wishes !== undefined && { wishes }),
    requests: requests.map(toRequest),
  });
}
