import { type SelectQueryBuilder, sql } from 'kysely';
import { MESSAGE_STATES, type MessageState, MesuraError } from '../../domain/index.ts';
import type { Database } from '../database/Database.ts';
import { inPages } from '../database/inPages.ts';
import type { MessageRow, Tables } from '../database/Tables.ts';
import type { Objections } from '../objections/Objections.ts';
import { present } from '../records/Mapping.ts';
import type { Lease } from '../shards/Leases.ts';
import { readCampaigns, renameCampaign } from './campaignRows.ts';
import type { ApplyChanges } from './changes.ts';
import { GroupCommit } from './GroupCommit.ts';
import type { Ledger, LedgerEntry } from './Ledger.ts';
import { putBack, readLastAttempts } from './putBack.ts';
import { recover } from './recover.ts';
import { resolve } from './resolve.ts';
import { toEntry } from './toEntry.ts';

const PAGE_SIZE = 500;
/** The code of a message that was given up because the person is one of a control group. */
const HELD_BACK = 'held-back';

export interface OpenLedger extends Ledger {
  /** Resolves when no change is under way. */
  idle(): Promise<void>;
}

/** `apply` writes groups of changes, here or in another thread; everything else goes through `database`. */
export function createLedger(database: Database, apply: ApplyChanges, objections: Objections): OpenLedger {
  const changes = new GroupCommit(apply);
  return { ...ledgerUnder(database, changes, objections), idle: () => changes.idle() };
}

/** @param lease what is reserved, marked and given up counts only while this is the last one of its shard */
function ledgerUnder(
  database: Database,
  changes: GroupCommit,
  objections: Objections,
  lease?: Lease,
): Ledger {
  const { queries } = database;
  const under = lease && { lease };
  return {
    under: (other) => ledgerUnder(database, changes, objections, other),
    reserve: (reservation) => changes.submit({ kind: 'reserve', reservation, ...under }),
    markSending: (sending) =>
      changes.submit({
        ...{ kind: 'send', sending, keys: objections.lookUp({ address: sending.address }), ...under },
      }),
    async settle(settlement) {
      const { outcome, retryAt, address } = settlement;
      if (outcome.state === 'deferred' && retryAt === undefined) throw incomplete('deferred', 'retryAt');
      if (outcome.consequence === 'suppress' && address === undefined)
        throw incomplete('suppress', 'address');
      await changes.submit({ kind: 'settle', settlement, ...(lease && { epoch: lease.epoch }) });
    },
    cancel: (messageId, code, at) =>
      changes.submit({ kind: 'cancel', cancellation: { messageId, code, at }, ...under }),
    holdBack: (messageId, at) =>
      changes.submit({
        ...{ kind: 'cancel', cancellation: { messageId, code: HELD_BACK, at, held: true }, ...under },
      }),
    recover: (at) => recover(database, at),
    lastAttempts: (count) => readLastAttempts(database, count),
    putBack: (messageIds, at, retryAt) => putBack(database, messageIds, at, retryAt),
    campaigns: () => readCampaigns(database),
    rename: (from, to) => renameCampaign(database, from, to),
    resolve: (messageId, resolution, code, at) => resolve(database, messageId, resolution, code, at),

    async *pending(campaign, now, only) {
      const ofCampaign = queries
        .selectFrom('messages')
        .selectAll()
        .where('campaign', '=', campaign)
        .$if(lease !== undefined, (all) =>
          all.where(sql<number>`shard_of(customer_id)`, '=', lease?.shard ?? 0),
        );
      // States are written out: only then is it known that the small index of what has not left is enough. What is deferred while this stream
      // goes on does not come a second time: its time is later than `now`.
      if (only !== 'deferred') yield* entries(ofCampaign.where('state', '=', sql.lit('reserved')));
      if (only !== 'reserved') {
        yield* entries(ofCampaign.where('state', '=', sql.lit('deferred')).where('retry_at', '<=', now));
      }
    },
    // Written out and not a parameter: only then is it known that the small index of uncertain messages is enough.
    uncertain: () =>
      entries(queries.selectFrom('messages').selectAll().where('state', '=', sql.lit('uncertain'))),
    async find(messageId) {
      const row = await queries
        .selectFrom('messages')
        .selectAll()
        .where('message_id', '=', messageId)
        .executeTakeFirst();
      return row && toEntry(row);
    },
    async findByPrefix(prefix) {
      const rows = await queries
        .selectFrom('messages')
        .selectAll()
        .where('message_id', '>=', prefix)
        // Behind every character that an id can hold.
        .where('message_id', '<', `${prefix}\u007f`)
        .limit(2)
        .execute();
      return rows.length === 1 && rows[0] ? toEntry(rows[0]) : undefined;
    },
    async triedFor(customerId) {
      const rows = await queries
        .selectFrom('messages')
        .selectAll()
        .where('customer_id', '=', customerId)
        .where('attempts', '>', 0)
        .orderBy('reserved_at', 'desc')
        .orderBy('message_id')
        .limit(PAGE_SIZE)
        .execute();
      return rows.map(toEntry);
    },
    async attempts(messageId) {
      const rows = await queries
        .selectFrom('attempts')
        .selectAll()
        .where('message_id', '=', messageId)
        .orderBy('attempt')
        .execute();
      return rows.map((row) =>
        present({
          attempt: row.attempt,
          startedAt: row.started_at,
          endedAt: row.ended_at,
          state: row.state as MessageState | null,
          code: row.code,
        }),
      );
    },
    async states(campaign) {
      const rows = await queries
        .selectFrom('messages')
        .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
        .where('campaign', '=', campaign)
        .groupBy('state')
        .execute();
      const counts = new Map(rows.map(({ state, count }) => [state, Number(count)]));
      return Object.fromEntries(MESSAGE_STATES.map((state) => [state, counts.get(state) ?? 0])) as Record<
        MessageState,
        number
      >;
    },
    async attemptsSince(since) {
      const row = await queries
        .selectFrom('attempts')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('started_at', '>=', since)
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },
    async lastAttemptAt() {
      const row = await queries
        .selectFrom('attempts')
        .select('started_at')
        .orderBy('started_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row?.started_at;
    },
    async firstAttemptAt() {
      const row = await queries
        .selectFrom('attempts')
        .select('started_at')
        .orderBy('started_at')
        .limit(1)
        .executeTakeFirst();
      return row?.started_at;
    },
  };
}

/** Messages by Message-ID, in pages. */
async function* entries(
  query: SelectQueryBuilder<Tables, 'messages', MessageRow>,
): AsyncGenerator<LedgerEntry> {
  const rows = inPages<MessageRow>(PAGE_SIZE, (after) =>
    query
      .$if(after !== undefined, (all) => all.where('message_id', '>', after?.message_id ?? ''))
      .orderBy('message_id')
      .limit(PAGE_SIZE)
      .execute(),
  );
  for await (const row of rows) yield toEntry(row);
}

function incomplete(what: string, missing: string): MesuraError {
  return new MesuraError('LEDGER_REFUSED', `a settlement that says "${what}" needs ${missing}`);
}
