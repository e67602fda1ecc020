import type { Database, Queries } from '../database/Database.ts';
import type { Applied, Cancellation } from './changes.ts';
import { recordImpressions } from './recordImpressions.ts';
import { statesBefore } from './TRANSITIONS.ts';

/** Gives up messages that have not left. One that is being sent is past that. */
export async function applyCancellations(
  database: Database,
  queries: Queries,
  cancellations: readonly Cancellation[],
): Promise<Applied[]> {
  if (cancellations.length === 0) return [];
  const given = database.rows(
    { id: 'text', new_code: 'text', moment: 'int' },
    cancellations.map(({ messageId, code, at }) => [messageId, code, at]),
  );
  const cancelled = await queries
    .updateTable('messages')
    .from(given.as('given'))
    .set(({ ref }) => ({
      state: 'cancelled',
      code: ref('given.new_code'),
      changed_at: ref('given.moment'),
      retry_at: null,
    }))
    .whereRef('messages.message_id', '=', 'given.id')
    .where(
      'messages.state',
      'in',
      statesBefore('cancelled').filter((state) => state !== 'uncertain'),
    )
    .returning([
      'messages.message_id',
      'messages.customer_id',
      'messages.campaign',
      'messages.changed_at',
      'messages.order_id',
      'messages.product_ids',
    ])
    .execute();
  const held = new Set(cancellations.filter((one) => one.held).map(({ messageId }) => messageId));
  await recordImpressions(
    database,
    queries,
    cancelled.filter(({ message_id }) => held.has(message_id)),
    true,
  );
  const done = new Set(cancelled.map(({ message_id }) => message_id));
  return cancellations.map(({ messageId }) =>
    done.has(messageId) ? { result: undefined } : { refused: 'cancelled' },
  );
}
