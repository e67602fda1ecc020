import { sql } from 'kysely';
import type { Database } from '../database/Database.ts';
import type { CampaignRows } from './Ledger.ts';

export async function readCampaigns({ queries }: Database): Promise<CampaignRows[]> {
  const rows = await queries
    .selectFrom('messages')
    .select(({ fn }) => [
      'campaign',
      fn.countAll<number>().as('messages'),
      sql<number>`sum(case when state in ('reserved', 'deferred', 'sending') then 1 else 0 end)`.as(
        'unfinished',
      ),
      fn.max('changed_at').as('last'),
    ])
    .groupBy('campaign')
    .orderBy('campaign')
    .execute();
  return rows.map(({ campaign, messages, unfinished, last }) => ({
    campaign,
    messages: Number(messages),
    unfinished: Number(unfinished),
    lastChangeAt: Number(last),
  }));
}

/** Message-IDs stay: they were given when the message was reserved, and are what reports and logs go by. */
export function renameCampaign(database: Database, from: string, to: string): Promise<number> {
  return database.write(async (queries) => {
    const renamed = await queries
      .updateTable('messages')
      .set({ campaign: to })
      .where('campaign', '=', from)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('messages as other')
              .select('other.message_id')
              .where('other.campaign', '=', to)
              .whereRef('other.customer_id', '=', 'messages.customer_id')
              .whereRef('other.order_id', '=', 'messages.order_id'),
          ),
        ),
      )
      .returning('message_id')
      .execute();
    await queries.updateTable('impressions').set({ campaign: to }).where('campaign', '=', from).execute();
    return renamed.length;
  });
}
