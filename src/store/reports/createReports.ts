import type { Database } from '../database/Database.ts';
import { present } from '../records/Mapping.ts';
import type { Reports } from './Reports.ts';

const MARK = 'reports-read';

export function createReports(database: Database): Reports {
  const { queries } = database;
  return {
    async has({ messageId, kind, code }) {
      const row = await queries
        .selectFrom('reports')
        .select('message_id')
        .where('message_id', '=', messageId)
        .where('kind', '=', kind)
        .where('code', '=', code)
        .executeTakeFirst();
      return row !== undefined;
    },
    async add({ messageId, kind, code, matchedBy, at, saysGone }) {
      const added = await database.write((transaction) =>
        transaction
          .insertInto('reports')
          .values({
            ...{ message_id: messageId, kind, code, matched_by: matchedBy, at },
            says_gone: saysGone ? 1 : 0,
          })
          .onConflict((conflict) => conflict.doNothing())
          .returning('message_id')
          .execute(),
      );
      return added.length > 0;
    },
    async ofCustomer(customerId) {
      const rows = await queries
        .selectFrom('reports')
        .innerJoin('messages', 'messages.message_id', 'reports.message_id')
        .selectAll('reports')
        .select('messages.address')
        .where('messages.customer_id', '=', customerId)
        .orderBy('reports.at')
        .orderBy('reports.message_id')
        .execute();
      return rows.map((row) =>
        present({
          messageId: row.message_id,
          kind: row.kind,
          code: row.code,
          matchedBy: row.matched_by,
          at: Number(row.at),
          saysGone: row.says_gone === 1,
          address: row.address,
        }),
      );
    },
    async markRead(at) {
      await database.write((transaction) =>
        transaction
          .insertInto('marks')
          .values({ name: MARK, at })
          .onConflict((conflict) => conflict.column('name').doUpdateSet({ at }))
          .execute(),
      );
    },
    async lastReadAt() {
      const row = await queries.selectFrom('marks').select('at').where('name', '=', MARK).executeTakeFirst();
      return row && Number(row.at);
    },
  };
}
