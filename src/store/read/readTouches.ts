import type { Database } from '../database/Database.ts';
import { inPages } from '../database/inPages.ts';
import type { ImpressionRow } from '../database/Tables.ts';
import type { Touch } from '../Store.ts';

const PAGE_SIZE = 2000;

/** Every email that went out or was held back, by person, oldest first. */
export async function* readTouches({ queries }: Database): AsyncGenerator<Touch> {
  const rows = inPages<ImpressionRow>(PAGE_SIZE, (after) =>
    queries
      .selectFrom('impressions')
      .selectAll()
      .$if(after !== undefined, (all) =>
        all.where(({ eb, refTuple, tuple }) =>
          eb(
            refTuple('customer_id', 'at', 'id'),
            '>',
            tuple(after?.customer_id ?? '', after?.at ?? 0, after?.id ?? ''),
          ),
        ),
      )
      .orderBy('customer_id')
      .orderBy('at')
      .orderBy('id')
      .limit(PAGE_SIZE)
      .execute(),
  );
  for await (const row of rows)
    yield Object.freeze({
      ...{ customerId: row.customer_id, campaign: row.campaign, at: row.at, held: row.held === 1 },
      productIds: Object.freeze(JSON.parse(row.product_ids) as string[]),
    });
}
