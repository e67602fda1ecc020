import { type Instant, MesuraError } from '../../domain/index.ts';
import type { Database } from '../database/Database.ts';
import type { Resolution } from './Ledger.ts';

/** Settles one uncertain message. What did not arrive no longer counts as an email that the person got. */
export function resolve(
  database: Database,
  messageId: string,
  resolution: Resolution,
  code: string,
  at: Instant,
): Promise<void> {
  return database.write(async (queries) => {
    const settled = await queries
      .updateTable('messages')
      .set({ state: resolution, code, changed_at: at, retry_at: resolution === 'deferred' ? at : null })
      .where('message_id', '=', messageId)
      .where('state', '=', 'uncertain')
      .returning('message_id')
      .execute();
    if (settled.length === 0) {
      throw new MesuraError('LEDGER_REFUSED', `there is no uncertain message ${messageId}`, {
        fix: '`mesura status --uncertain` lists those that there are.',
      });
    }
    if (resolution !== 'accepted')
      await queries.deleteFrom('impressions').where('id', '=', messageId).execute();
  });
}
