import { sql } from 'kysely';
import type { Instant } from '../../domain/index.ts';
import type { Database, Queries } from '../database/Database.ts';
import { closeAttempts } from './closeAttempts.ts';
import { recordImpressions } from './recordImpressions.ts';

/** The code of a message whose process died between the commit before the body and the one after the reply. */
export const INTERRUPTED = 'interrupted';

/**
 * After a crash nobody can say what became of what was being sent: it is uncertain. What was only reserved is safe,
 * nothing of it has left, and stays to be sent.
 */
export function recover(database: Database, at: Instant): Promise<string[]> {
  return database.write(async (queries) => {
    const lost = await interrupt(database, queries, at);
    return lost.map(({ message_id }) => message_id).sort();
  });
}

/** @param shards only those of these, which somebody has just taken */
export async function interrupt(
  database: Database,
  queries: Queries,
  at: Instant,
  shards?: readonly number[],
): Promise<readonly { readonly message_id: string; readonly shard?: number }[]> {
  const lost = await queries
    .updateTable('messages')
    .set({ state: 'uncertain', code: INTERRUPTED, changed_at: at, retry_at: null })
    // Written out, so that the small index of what is on its way is enough.
    .where('state', '=', sql.lit('sending'))
    .$if(shards !== undefined, (all) =>
      all.where(sql<number>`shard_of(customer_id)`, 'in', [...(shards ?? [])]),
    )
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
    .$if(shards !== undefined, (all) => all.returning(sql<number>`shard_of(customer_id)`.as('shard')))
    .execute();
  await closeAttempts(database, queries, lost);
  await recordImpressions(database, queries, lost);
  return lost;
}
