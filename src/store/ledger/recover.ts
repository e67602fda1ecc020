import type { Instant } from '../../domain/index.ts';
import type { Database } from '../database/Database.ts';
import { closeAttempts } from './applySettlements.ts';
import { recordImpressions } from './recordImpressions.ts';

/** The code of a message whose process died between the commit before the body and the one after the reply. */
const INTERRUPTED = 'interrupted';

/**
 * After a crash nobody can say what became of what was being sent: it is uncertain. What was only reserved is safe,
 * nothing of it has left, and stays to be sent.
 */
export function recover(database: Database, at: Instant): Promise<string[]> {
  return database.write(async (queries) => {
    const lost = await queries
      .updateTable('messages')
      .set({ state: 'uncertain', code: INTERRUPTED, changed_at: at, retry_at: null })
      .where('state', '=', 'sending')
      .returning([
        'message_id',
        'campaign',
        'customer_id',
        'order_id',
        'product_ids',
        'attempts',
        'state',
        'code',
        'changed_at',
      ])
      .execute();
    await closeAttempts(database, queries, lost);
    await recordImpressions(database, queries, lost);
    return lost.map(({ message_id }) => message_id).sort();
  });
}
