import type { Database, Queries } from '../database/Database.ts';
import type { MessageRow } from '../database/Tables.ts';

const COLUMNS = {
  id: 'text',
  customer_id: 'text',
  campaign: 'text',
  at: 'int',
  order_id: 'text',
  product_ids: 'text',
  held: 'int',
} as const;

/**
 * Notes that a person was written to. An uncertain message is noted too: where it is not known whether somebody got
 * an email, the caps take it that they did. Who was held back as one of a control group is noted too: both groups are to wait
 * equally long for the next email. `resolve` takes the note back when it proves not to have arrived.
 */
export async function recordImpressions(
  { rows }: Database,
  queries: Queries,
  messages: readonly Pick<
    MessageRow,
    'message_id' | 'customer_id' | 'campaign' | 'changed_at' | 'order_id' | 'product_ids'
  >[],
  held = false,
): Promise<void> {
  if (messages.length === 0) return;
  const values = messages.map((one) => [
    one.message_id,
    one.customer_id,
    one.campaign,
    one.changed_at,
    one.order_id,
    one.product_ids,
    held ? 1 : 0,
  ]);
  const columns = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  await queries
    .insertInto('impressions')
    .columns(columns)
    .expression((of) =>
      of.selectFrom(rows(COLUMNS, values).as('given')).select(columns).where(of.lit(1), '=', 1),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
