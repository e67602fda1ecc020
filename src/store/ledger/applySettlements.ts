import type { Database, Queries } from '../database/Database.ts';
import type { MessageRow } from '../database/Tables.ts';
import { addDoubts } from '../suppressions/addDoubts.ts';
import { addSuppressions } from '../suppressions/addSuppressions.ts';
import { rowsOf } from '../suppressions/rowsOf.ts';
import type { Applied } from './changes.ts';
import type { Settlement } from './Ledger.ts';
import { recordImpressions } from './recordImpressions.ts';

/** Records what became of messages that were being sent, with everything that follows from it, in one transaction. */
export async function applySettlements(
  database: Database,
  queries: Queries,
  settlements: readonly Settlement[],
): Promise<Applied[]> {
  // A message that is settled twice in one group is settled as the first one says.
  const first = new Map([...settlements].reverse().map((settlement) => [settlement.messageId, settlement]));
  const settled = await settle(database, queries, [...first.values()]);
  const ids = new Set(settled.map(({ message_id }) => message_id));
  const isDone = (one: Settlement): boolean => ids.has(one.messageId) && first.get(one.messageId) === one;

  await closeAttempts(database, queries, settled);
  await recordImpressions(
    database,
    queries,
    settled.filter(({ state }) => state === 'accepted' || state === 'uncertain'),
  );
  await addSuppressions(
    database,
    queries,
    settlements
      .filter(isDone)
      .flatMap(({ outcome, address, at }) =>
        outcome.consequence === 'suppress' && address !== undefined
          ? rowsOf({ address, reason: 'bounced', at })
          : [],
      ),
  );
  await addDoubts(
    database,
    queries,
    settlements
      .filter(isDone)
      .flatMap(({ outcome, address, at }) =>
        outcome.ifRepeated === 'suppress' && address !== undefined ? [{ address, at }] : [],
      ),
  );
  return settlements.map((one) => (isDone(one) ? { result: undefined } : { refused: one.outcome.state }));
}

type Settled = Pick<
  MessageRow,
  'message_id' | 'campaign' | 'customer_id' | 'order_id' | 'product_ids' | 'attempts' | 'state' | 'changed_at'
> & { code: string | null };

function settle(
  { rows }: Database,
  queries: Queries,
  settlements: readonly Settlement[],
): Promise<Settled[]> {
  const given = rows(
    { id: 'text', new_state: 'text', new_code: 'text', moment: 'int', retry: 'int' },
    settlements.map(({ messageId, outcome, at, retryAt }) => [
      messageId,
      outcome.state,
      outcome.code,
      at,
      outcome.state === 'deferred' ? (retryAt ?? null) : null,
    ]),
  );
  return queries
    .updateTable('messages')
    .from(given.as('given'))
    .set(({ ref }) => ({
      state: ref('given.new_state'),
      code: ref('given.new_code'),
      changed_at: ref('given.moment'),
      retry_at: ref('given.retry'),
    }))
    .whereRef('messages.message_id', '=', 'given.id')
    .where(({ eb, and, or }) =>
      or([
        eb('messages.state', '=', 'sending'),
        // It was put off while it was in doubt whose fault that is.
        and([eb('messages.state', '=', 'deferred'), eb('given.new_state', '=', 'refused')]),
      ]),
    )
    .returning([
      'messages.message_id',
      'messages.campaign',
      'messages.customer_id',
      'messages.order_id',
      'messages.product_ids',
      'messages.attempts',
      'messages.state',
      'messages.code',
      'messages.changed_at',
    ])
    .execute();
}

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
