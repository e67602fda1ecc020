import type { Instant } from '../../domain/index.ts';
import type { Database, Queries } from '../database/Database.ts';
import type { Objections, Withdrawal } from '../objections/Objections.ts';
import { readConsents, readWishes } from '../read/readOfCustomers.ts';
import { MAPPINGS } from '../records/mappings.ts';
import { addSuppressions } from '../suppressions/addSuppressions.ts';
import { rowsOf } from '../suppressions/rowsOf.ts';
import { SharedCommit } from '../suppressions/SharedCommit.ts';
import type { Answer, Answers } from './Answers.ts';

interface Asked {
  readonly customerId: string;
  readonly answer: Answer;
  readonly at: Instant;
}

export function createAnswers(database: Database, objections: Objections): Answers {
  const shared = new SharedCommit<Asked, undefined>((asked) =>
    objections.write(async (queries, withdrawn) => {
      for (const one of asked) withdrawn(await apply(database, queries, objections, one));
      return asked.map(() => undefined);
    }),
  );
  return {
    async of(customerId) {
      const { queries } = database;
      const row = await queries
        .selectFrom('customers')
        .selectAll()
        .where('id', '=', customerId)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const { email } = row;
      const kept = await queries
        .selectFrom('suppressions')
        .select(['list', 'reason'])
        .where('key', 'in', objections.lookUp({ customerId, address: email }))
        .execute();
      const left = new Set(kept.map(({ list }) => list));
      return Object.freeze({
        ...MAPPINGS.customers.fromRow(row),
        ...(await readWishes(database, [customerId])).get(customerId),
        consents: (await readConsents(database, [customerId])).get(customerId) ?? [],
        suppressed: left.delete(''),
        leftLists: [...left].sort(),
        isBarred: kept.some(({ list, reason }) => list === '' && reason !== 'unsubscribed'),
      });
    },
    record: (customerId, answer, at) => shared.submit({ customerId, answer, at }),
  };
}

async function apply(
  database: Database,
  queries: Queries,
  objections: Objections,
  { customerId, answer, at }: Asked,
): Promise<Withdrawal[]> {
  const row = await queries
    .selectFrom('customers')
    .select('email')
    .where('id', '=', customerId)
    .executeTakeFirst();
  const about = { customerId, ...(row && { address: row.email }) };
  const removed: Withdrawal[] = [];
  for (const list of answer.rejoin ?? []) {
    const back = await queries
      .deleteFrom('suppressions')
      .where('key', 'in', objections.lookUp(about))
      .where('list', '=', list)
      .where('reason', '=', 'unsubscribed')
      .returning(['key', 'list'])
      .execute();
    removed.push(...back);
  }
  const rows = (answer.leave ?? []).flatMap((list) => rowsOf({ ...about, list, reason: 'unsubscribed', at }));
  await addSuppressions(database, queries, rows);
  if (answer.consents !== undefined && answer.consents.length > 0) {
    const { target, toRow } = MAPPINGS.consents;
    const events = answer.consents.map((event) => toRow({ ...event, customerId, at }));
    await database.upsert(queries, target, events);
  }
  // Of somebody who is not in the store nothing is kept but the objection.
  if (row !== undefined) await count(queries, customerId, answer);
  return removed;
}

/** One answer more, and the wishes where there are new ones. */
async function count(queries: Queries, customerId: string, { wishes }: Answer): Promise<void> {
  const said = wishes && {
    pace: wishes.pace ?? null,
    pause_until: wishes.pauseUntil ?? null,
    language: wishes.language ?? null,
  };
  await queries
    .insertInto('wishes')
    .values({
      ...{ customer_id: customerId, pace: null, pause_until: null, language: null, answers: 1 },
      ...said,
    })
    .onConflict((conflict) =>
      conflict
        .column('customer_id')
        .doUpdateSet(({ eb }) => ({ answers: eb('wishes.answers', '+', 1), ...said })),
    )
    .execute();
}
