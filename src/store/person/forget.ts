import { type Instant, MesuraError } from '../../domain/index.ts';
import { comparableAddress, type HashAddress, hashKey } from '../addressKey.ts';
import type { Database } from '../database/Database.ts';
import { addSuppressions } from '../suppressions/addSuppressions.ts';

/** Erases a person from every table that names people, and leaves the keyed hash of the address. */
export async function forget(
  database: Database,
  hashAddress: HashAddress | undefined,
  customerId: string,
  at: Instant,
): Promise<boolean> {
  if (!hashAddress) {
    throw new MesuraError('SECRET_MISSING', 'a person cannot be forgotten without MESURA_SECRET', {
      why: 'What stays of the person is a keyed hash of the address, so that a later import does not bring the emails back.',
      fix: 'Set MESURA_SECRET to the value that signs the links.',
    });
  }
  const known = await database.write(async (queries) => {
    const customers = await queries
      .deleteFrom('customers')
      .where('id', '=', customerId)
      .returning('email')
      .execute();
    await queries
      .deleteFrom('attempts')
      .where('message_id', 'in', (of) =>
        of.selectFrom('messages').select('message_id').where('customer_id', '=', customerId),
      )
      .execute();
    let erased = customers.length;
    for (const table of ['consents', 'order_lines', 'messages', 'impressions'] as const) {
      const rows = await queries
        .deleteFrom(table)
        .where('customer_id', '=', customerId)
        .returning('customer_id')
        .execute();
      erased += rows.length;
    }
    for (const { email } of customers) {
      const plain = comparableAddress(email);
      await queries.deleteFrom('suppressions').where('key', '=', plain).execute();
      await queries.deleteFrom('doubts').where('key', '=', plain).execute();
      const key = hashKey(plain, hashAddress);
      await addSuppressions(database, queries, [{ key, address: null, reason: 'forgotten', at }]);
    }
    return erased > 0;
  });
  if (known) await database.scrub();
  return known;
}
