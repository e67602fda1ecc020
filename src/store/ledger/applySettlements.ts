import type { Database, Queries } from '../database/Database.ts';
import { addDoubts } from '../suppressions/addDoubts.ts';
import { addSuppressions } from '../suppressions/addSuppressions.ts';
import { rowsOf } from '../suppressions/rowsOf.ts';
import type { Applied, Change } from './changes.ts';
import { closeAttempts, type Settled } from './closeAttempts.ts';
import type { Settlement } from './Ledger.ts';
import { recordImpressions } from './recordImpressions.ts';
import { INTERRUPTED } from './recover.ts';

type Settling = Pick<Extract<Change, { kind: 'settle' }>, 'settlement' | 'epoch'>;

/** Records what became of messages that were being sent, with everything that follows from it, in one transaction. */
export async function applySettlements(
  database: Database,
  queries: Queries,
  settlings: readonly Settling[],
): Promise<Applied[]> {
  const settlements = settlings.map(({ settlement }) => settlement);
  // A message that is settled twice in one group is settled as the first one says.
  const first = new Map([...settlings].reverse().map((one) => [one.settlement.messageId, one]));
  const settled = await settle(database, queries, [...first.values()]);
  const ids = new Set(settled.map(({ message_id }) => message_id));
  const isDone = (one: Settlement): boolean =>
    ids.has(one.messageId) && first.get(one.messageId)?.settlement === one;

  await closeAttempts(database, queries, settled);
  await recordImpressions(
    database,
    queries,
    settled.filter(({ state }) => state === 'accepted' || state === 'uncertain'),
  );
  await takeBackImpressions(database, queries, [...first.values()], settled);
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

function settle({ rows }: Database, queries: Queries, settlings: readonly Settling[]): Promise<Settled[]> {
  const given = rows(
    { id: 'text', new_state: 'text', new_code: 'text', moment: 'int', retry: 'int', lease_epoch: 'int' },
    settlings.map(({ settlement: { messageId, outcome, at, retryAt }, epoch }) => [
      messageId,
      outcome.state,
      outcome.code,
      at,
      outcome.state === 'deferred' ? (retryAt ?? null) : null,
      epoch ?? null,
    ]),
  );
  return (
    queries
      .updateTable('messages')
      .from(given.as('given'))
      .set(({ ref }) => ({
        state: ref('given.new_state'),
        code: ref('given.new_code'),
        changed_at: ref('given.moment'),
        retry_at: ref('given.retry'),
      }))
      .whereRef('messages.message_id', '=', 'given.id')
      // By whoever marked it: under another epoch there has been another attempt since.
      .where('messages.epoch', 'is not distinct from', ({ ref }) => ref('given.lease_epoch'))
      .where(({ eb, and, or }) =>
        or([
          eb('messages.state', '=', 'sending'),
          // It was put off while it was in doubt whose fault that is.
          and([eb('messages.state', '=', 'deferred'), eb('given.new_state', '=', 'refused')]),
          // Its shard was taken over meanwhile: then it was in doubt, and is no more. Or somebody said that it never left, and it did.
          and([
            eb('messages.epoch', 'is not', null),
            or([
              and([eb('messages.state', '=', 'uncertain'), eb('messages.code', '=', INTERRUPTED)]),
              and([eb('messages.state', '=', 'deferred'), eb('given.new_state', '=', 'accepted')]),
            ]),
          ]),
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
      .execute()
  );
}

/** What a takeover noted as perhaps arrived, and what did not, as its own machine knows. */
async function takeBackImpressions(
  { rows }: Database,
  queries: Queries,
  settlings: readonly Settling[],
  settled: readonly Settled[],
): Promise<void> {
  if (settlings.every(({ epoch }) => epoch === undefined)) return;
  const gone = settled.filter(({ state }) => state === 'refused' || state === 'deferred');
  if (gone.length === 0) return;
  const ids = rows(
    { id: 'text' },
    gone.map(({ message_id }) => [message_id]),
  );
  await queries
    .deleteFrom('impressions')
    .where('id', 'in', (of) => of.selectFrom(ids.as('gone')).select('id'))
    .execute();
}
