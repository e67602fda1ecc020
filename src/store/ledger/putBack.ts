import type { Instant, MessageState } from '../../domain/index.ts';
import type { Database } from '../database/Database.ts';
import { present } from '../records/Mapping.ts';
import type { LastAttempt } from './Ledger.ts';

export async function readLastAttempts({ queries }: Database, count: number): Promise<LastAttempt[]> {
  const rows = await queries
    .selectFrom('attempts')
    .innerJoin('messages', 'messages.message_id', 'attempts.message_id')
    .select([
      'attempts.message_id',
      'attempts.state',
      'attempts.code',
      'attempts.ended_at',
      'messages.address',
    ])
    .where('attempts.ended_at', 'is not', null)
    .orderBy('attempts.started_at', 'desc')
    .limit(count)
    .execute();
  return rows.map(({ message_id, state, code, ended_at, address }) =>
    present({
      messageId: message_id,
      address,
      state: state as MessageState,
      code: code ?? '',
      endedAt: Number(ended_at),
    }),
  );
}

export async function putBack(
  database: Database,
  messageIds: readonly string[],
  at: Instant,
  retryAt: Instant,
): Promise<void> {
  if (messageIds.length === 0) return;
  await database.write((queries) =>
    queries
      .updateTable('messages')
      .set({ state: 'deferred', changed_at: at, retry_at: retryAt })
      .where('message_id', 'in', messageIds)
      .where('state', '=', 'refused')
      .execute(),
  );
}
