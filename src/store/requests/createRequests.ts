import { randomUUID } from 'node:crypto';
import { type Instant, oneMonthAfter, type Request, type RequestKind } from '../../domain/index.ts';
import type { Database, Queries } from '../database/Database.ts';
import type { RequestRow } from '../database/Tables.ts';
import { present } from '../records/Mapping.ts';
import type { Requests } from './Requests.ts';

export function createRequests({ queries, write: writeBeside }: Database): Requests {
  // One that is open is not asked twice, so nobody may ask between the look and the row.
  const write: Database['write'] = (work) => writeBeside(work, { alone: 'requests' });
  const open = (transaction: Queries, customerId: string, kinds: readonly RequestKind[]) =>
    transaction
      .selectFrom('requests')
      .selectAll()
      .where('customer_id', '=', customerId)
      .where('kind', 'in', [...kinds])
      .where('done_at', 'is', null);
  return {
    ask: (customerId, kind, at) =>
      write(async (transaction) => {
        const known = await open(transaction, customerId, [kind]).executeTakeFirst();
        if (known !== undefined) return { request: toRequest(known), isNew: false };
        const row = {
          ...{ id: randomUUID(), customer_id: customerId, kind, asked_at: at },
          ...{ confirmed_at: null, due_at: oneMonthAfter(at), done_at: null },
        };
        await transaction.insertInto('requests').values(row).execute();
        return { request: toRequest(row), isNew: true };
      }),
    confirm: (customerId, kind, at) =>
      write(async (transaction) => {
        const known = await open(transaction, customerId, [kind]).executeTakeFirst();
        if (known === undefined) return false;
        await transaction
          .updateTable('requests')
          .set({ confirmed_at: at })
          .where('id', '=', known.id)
          .where('confirmed_at', 'is', null)
          .execute();
        return true;
      }),
    close: (customerId, kinds, at) =>
      write((transaction) => closeRequests(transaction, customerId, kinds, at)),
    async list(which) {
      const rows = await queries
        .selectFrom('requests')
        .selectAll()
        .$if(which === 'open', (all) => all.where('done_at', 'is', null))
        .orderBy('due_at')
        .orderBy('id')
        .execute();
      return rows.map(toRequest);
    },
  };
}

/** Marks as done what is open. @returns how much that was */
export async function closeRequests(
  queries: Queries,
  customerId: string,
  kinds: readonly RequestKind[],
  at: Instant,
): Promise<number> {
  const closed = await queries
    .updateTable('requests')
    .set({ done_at: at })
    .where('customer_id', '=', customerId)
    .where('kind', 'in', [...kinds])
    .where('done_at', 'is', null)
    .returning('id')
    .execute();
  return closed.length;
}

export function toRequest(row: RequestRow): Request {
  const moment = (value: number | null) => (value === null ? null : Number(value));
  return present({
    ...{ id: row.id, customerId: row.customer_id, kind: row.kind as RequestKind },
    ...{ askedAt: Number(row.asked_at), confirmedAt: moment(row.confirmed_at) },
    ...{ dueAt: Number(row.due_at), doneAt: moment(row.done_at) },
  });
}
