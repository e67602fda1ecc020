import type { Database, Queries } from '../database/Database.ts';
import { inPages } from '../database/inPages.ts';
import type { SuppressionRow } from '../database/Tables.ts';
import type { Objections, Withdrawal } from '../objections/Objections.ts';
import type { About } from '../objections/subjects.ts';
import { customersAt } from '../read/customersAt.ts';
import { suppressedLists } from '../read/suppressedLists.ts';
import { present } from '../records/Mapping.ts';
import { addDoubts } from './addDoubts.ts';
import { addSuppressions } from './addSuppressions.ts';
import { rowsOf } from './rowsOf.ts';
import { SharedCommit } from './SharedCommit.ts';
import type { Suppression, SuppressionAddition, SuppressionReason, Suppressions } from './Suppressions.ts';

const PAGE_SIZE = 1000;

export function createSuppressions(database: Database, objections: Objections): Suppressions {
  const { queries } = database;

  const takeBack = async (transaction: Queries, about: About) => {
    const removed = await transaction
      .deleteFrom('suppressions')
      .where('key', 'in', objections.lookUp(about))
      .returning(['key', 'list'])
      .execute();
    return removed satisfies Withdrawal[];
  };

  const shared = new SharedCommit<SuppressionAddition, boolean>((asked) =>
    objections.write(async (transaction) => {
      const results: boolean[] = [];
      for (const one of asked)
        results.push((await addSuppressions(database, transaction, rowsOf(one))).length > 0);
      return results;
    }),
  );

  const isThere = async (about: About) => {
    const found = await suppressedLists(database, queries, objections.lookUp(about));
    return [...found.values()].some((lists) => lists.has(''));
  };

  const addAll: Suppressions['addAll'] = (additions) =>
    objections.write(async (transaction) => {
      const rows = additions.map(rowsOf);
      const added = new Set(await addSuppressions(database, transaction, rows.flat()));
      // Counted by what was asked for: a person and their address are one.
      return rows.filter((keys) => keys.filter(({ key }) => added.delete(key)).length > 0).length;
    });

  const removeAll = (abouts: readonly About[]) =>
    objections.write(async (transaction, withdrawn) => {
      let count = 0;
      for (const about of abouts) {
        const removed = await takeBack(transaction, about);
        withdrawn(removed);
        count += removed.length;
      }
      return count > 0;
    });

  return {
    addAll,
    add: async (address, reason, at) => (await addAll([{ address, reason, at }])) === 1,
    record: (addition) => shared.submit(addition),
    remove: async (address) =>
      removeAll([
        { address },
        ...(await customersAt(queries, address)).map((customerId) => ({ customerId })),
      ]),
    doubt: async (address, at) => {
      await objections.write((transaction) => addDoubts(database, transaction, [{ address, at }]));
    },
    async removePerson(customerId) {
      const row = await queries
        .selectFrom('customers')
        .select('email')
        .where('id', '=', customerId)
        .executeTakeFirst();
      return removeAll([{ customerId, ...(row && { address: row.email }) }]);
    },
    has: (address) => isThere({ address }),
    hasPerson: (customerId) => isThere({ customerId }),
    obstacle: () => objections.obstacle(),
    rotateKey: () => objections.rotate(),
    async *list() {
      const rows = inPages<SuppressionRow>(PAGE_SIZE, (after) =>
        queries
          .selectFrom('suppressions')
          .selectAll()
          .$if(after !== undefined, (all) =>
            all.where(({ eb, refTuple, tuple }) =>
              eb(
                refTuple('at', 'key', 'list'),
                '>',
                tuple(after?.at ?? 0, after?.key ?? '', after?.list ?? ''),
              ),
            ),
          )
          .orderBy('at')
          .orderBy('key')
          .orderBy('list')
          .limit(PAGE_SIZE)
          .execute(),
      );
      for await (const row of rows) yield toSuppression(row);
    },
  };
}

export function toSuppression({ key, list, address, reason, at }: SuppressionRow): Suppression {
  const after = (prefix: string) => (key.startsWith(prefix) ? key.slice(prefix.length) : null);
  return present({
    address,
    customerId: after('person:'),
    hash: after('hash:') ?? after('earlier:'),
    list: list === '' ? null : list,
    reason: reason as SuppressionReason,
    at,
  });
}
