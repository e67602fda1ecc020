import type { Database, Queries } from '../database/Database.ts';
import type { MessageRow } from '../database/Tables.ts';

/** A message as it is once that is known. */
export type Settled = Pick<
  MessageRow,
  'message_id' | 'campaign' | 'customer_id' | 'order_id' | 'product_ids' | 'attempts' | 'state' | 'changed_at'
> & { code: string | null };

/** Writes the end of each message's last attempt. */
export async function closeAttempts(
  { rows }: Database,
  queries: Queries,
  settled: readonly Pick<Settled, 'message_id' | 'attempts' | 'state' | 'code' | 'changed_at'>[],
): Promise<void> {
  if (settled.length === 0) return;
  const given = rows(
    { id: 'text', last: 'int', new_state: 'text', new_code: 'text', moment: 'int' },
    settled.map((one) => [one.message_id, one.attempts, one.state, one.code, one.changed_at]),
  );
  await queries
    .updateTable('attempts')
    .from(given.as('given'))
    .set(({ ref }) => ({
      state: ref('given.new_state'),
      code: ref('given.new_code'),
      ended_at: ref('given.moment'),
    }))
    .whereRef('attempts.message_id', '=', 'given.id')
    .whereRef('attempts.attempt', '=', 'given.last')
    .execute();
}
