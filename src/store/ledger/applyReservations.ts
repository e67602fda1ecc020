import type { Reservation } from '../../domain/index.ts';
import type { Database, Queries } from '../database/Database.ts';
import { jsonOrNull } from '../records/Mapping.ts';
import type { Applied } from './changes.ts';

const COLUMNS = {
  message_id: 'text',
  campaign: 'text',
  customer_id: 'text',
  order_id: 'text',
  run_id: 'text',
  reserved_at: 'int',
  product_ids: 'text',
  legal_basis: 'text',
  policy: 'text',
  state: 'text',
  attempts: 'int',
  changed_at: 'int',
  record: 'text',
} as const;

/** Inserts what is not there; the database's own uniqueness decides who was first, also between processes. */
export async function applyReservations(
  { rows }: Database,
  queries: Queries,
  reservations: readonly Reservation[],
): Promise<Applied[]> {
  const values = reservations.map((one) => [
    one.messageId,
    one.campaign,
    one.customerId,
    one.orderId,
    one.runId,
    one.at,
    JSON.stringify(one.productIds),
    one.legalBasis,
    one.policy,
    'reserved',
    0,
    one.at,
    jsonOrNull(one.record),
  ]);
  const columns = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  const inserted = await queries
    .insertInto('messages')
    .columns(columns)
    // The condition is for SQLite, which else reads "on conflict" as a part of the join.
    .expression((of) =>
      of.selectFrom(rows(COLUMNS, values).as('given')).select(columns).where(of.lit(1), '=', 1),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('message_id')
    .execute();
  const fresh = new Set(inserted.map(({ message_id }) => message_id));
  // `delete` tells the first of two equal reservations of one group from the second.
  return reservations.map(({ messageId }) => ({ result: fresh.delete(messageId) ? 'reserved' : 'exists' }));
}
