import type { Database, Queries } from '../database/Database.ts';
import type { MessageRow } from '../database/Tables.ts';
import { personKey } from '../objections/subjects.ts';
import { suppressedLists } from '../read/suppressedLists.ts';
import { jsonOrNull } from '../records/Mapping.ts';
import { applyCancellations } from './applyCancellations.ts';
import type { Applied, Change } from './changes.ts';
import type { Sending } from './Ledger.ts';
import { statesBefore } from './TRANSITIONS.ts';

/** The code of a message whose address was suppressed after the reservation. */
const SUPPRESSED = 'suppressed';

const GIVEN = {
  id: 'text',
  moment: 'int',
  address: 'text',
  return_path: 'text',
  product_ids: 'text',
  legal_basis: 'text',
  policy: 'text',
  record: 'text',
  lease_epoch: 'int',
} as const;

type Marking = Pick<Extract<Change, { kind: 'send' }>, 'sending' | 'keys' | 'lease'>;

/**
 * Marks messages as being sent, each with its attempt; those whose address has become one never to write to are
 * cancelled instead. Looking and marking are one transaction, so an unsubscribe or
 * a wish that came before the commit counts.
 */
export async function applySendings(
  database: Database,
  queries: Queries,
  changes: readonly Marking[],
): Promise<Applied[]> {
  const sendings = changes.map(({ sending }) => sending);
  const messages = await messagesOf(database, queries, sendings);
  const isSuppressed = await areSuppressed(database, queries, changes, messages);
  const isOutdated = await areOutdated(database, queries, sendings, messages);

  const cancelled = sendings.filter((_, index) => isSuppressed[index]);
  const cancellations = await applyCancellations(
    database,
    queries,
    cancelled.map(({ messageId, at }) => ({ messageId, at, code: SUPPRESSED })),
  );
  const attempts = await markAsSending(
    database,
    queries,
    changes.filter((_, index) => !isSuppressed[index] && !isOutdated[index]),
  );
  return sendings.map((sending, index) => {
    if (isSuppressed[index]) {
      const applied = cancellations[cancelled.indexOf(sending)] as Applied;
      return 'refused' in applied ? applied : { result: { state: 'suppressed' } };
    }
    if (isOutdated[index]) return { result: { state: 'withheld' } };
    const attempt = attempts.get(sending.messageId);
    // A message that is asked for twice in one group is sent once.
    attempts.delete(sending.messageId);
    return attempt === undefined ? { refused: 'sending' } : { result: { state: 'sending', attempt } };
  });
}

type Messages = ReadonlyMap<string, Pick<MessageRow, 'campaign' | 'customer_id'>>;

async function messagesOf(
  { rows }: Database,
  queries: Queries,
  sendings: readonly Sending[],
): Promise<Messages> {
  const ids = rows(
    { id: 'text' },
    sendings.map(({ messageId }) => [messageId]),
  );
  const messages = await queries
    .selectFrom('messages')
    .select(['message_id', 'campaign', 'customer_id'])
    .where('message_id', 'in', (of) => of.selectFrom(ids.as('asked')).select('id'))
    .execute();
  return new Map(messages.map((message) => [message.message_id, message]));
}

/** Whether the address, the mailbox or the person of each message objects to all emails or to those of its campaign. */
async function areSuppressed(
  database: Database,
  queries: Queries,
  changes: readonly Marking[],
  messages: Messages,
): Promise<boolean[]> {
  const keysOf = changes.map(({ sending, keys }) => {
    const customerId = messages.get(sending.messageId)?.customer_id;
    return customerId === undefined ? keys : [...keys, personKey(customerId)];
  });
  const lists = await suppressedLists(database, queries, keysOf.flat());
  return changes.map(({ sending }, index) => {
    const campaign = messages.get(sending.messageId)?.campaign;
    return (keysOf[index] ?? []).some((key) => {
      const left = lists.get(key);
      return left !== undefined && (left.has('') || (campaign !== undefined && left.has(campaign)));
    });
  });
}

/** Whether the person of each message has said something since it was decided: lists, pace, a pause, the use of purchases. */
async function areOutdated(
  { rows }: Database,
  queries: Queries,
  sendings: readonly Sending[],
  messages: Messages,
): Promise<boolean[]> {
  const asked = rows(
    { customer: 'text' },
    [...messages.values()].map(({ customer_id }) => [customer_id]),
  );
  const wishes = await queries
    .selectFrom('wishes')
    .select(['customer_id', 'answers'])
    .where('customer_id', 'in', (of) => of.selectFrom(asked.as('asked')).select('customer'))
    .execute();
  const answers = new Map(wishes.map((row) => [row.customer_id, Number(row.answers)]));
  return sendings.map(({ messageId, answers: known = 0 }) => {
    const message = messages.get(messageId);
    return message !== undefined && (answers.get(message.customer_id) ?? 0) !== known;
  });
}

async function markAsSending(
  { rows }: Database,
  queries: Queries,
  markings: readonly Marking[],
): Promise<Map<string, number>> {
  if (markings.length === 0) return new Map();
  const given = rows(
    GIVEN,
    markings.map(({ sending: { messageId, at, address, returnPath, decidedAgain }, lease }) => [
      messageId,
      at,
      address,
      returnPath ?? null,
      jsonOrNull(decidedAgain?.productIds),
      decidedAgain?.legalBasis ?? null,
      decidedAgain?.policy ?? null,
      jsonOrNull(decidedAgain?.record),
      lease?.epoch ?? null,
    ]),
  );
  const marked = await queries
    .updateTable('messages')
    .from(given.as('given'))
    .set(({ ref, eb, fn }) => ({
      state: 'sending',
      attempts: eb('messages.attempts', '+', 1),
      changed_at: ref('given.moment'),
      retry_at: null,
      address: ref('given.address'),
      return_path: ref('given.return_path'),
      product_ids: fn.coalesce('given.product_ids', 'messages.product_ids'),
      legal_basis: fn.coalesce('given.legal_basis', 'messages.legal_basis'),
      policy: fn.coalesce('given.policy', 'messages.policy'),
      record: fn.coalesce('given.record', 'messages.record'),
      epoch: ref('given.lease_epoch'),
    }))
    .whereRef('messages.message_id', '=', 'given.id')
    .where('messages.state', 'in', statesBefore('sending'))
    .returning(['messages.message_id', 'messages.attempts', 'messages.changed_at'])
    .execute();
  if (marked.length > 0) {
    await queries
      .insertInto('attempts')
      .columns(['message_id', 'attempt', 'started_at'])
      .expression((of) =>
        of
          .selectFrom(
            rows(
              { message_id: 'text', attempt: 'int', started_at: 'int' },
              marked.map((one) => [one.message_id, Number(one.attempts), Number(one.changed_at)]),
            ).as('marked'),
          )
          .select(['message_id', 'attempt', 'started_at']),
      )
      .execute();
  }
  return new Map(marked.map(({ message_id, attempts }) => [message_id, Number(attempts)]));
}
