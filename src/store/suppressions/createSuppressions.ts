import { addressKeys, comparableAddress, type HashAddress } from '../addressKey.ts';
import type { Database } from '../database/Database.ts';
import { inPages } from '../database/inPages.ts';
import type { SuppressionRow } from '../database/Tables.ts';
import { suppressedKeys } from '../read/suppressedKeys.ts';
import { present } from '../records/Mapping.ts';
import { addDoubts } from './addDoubts.ts';
import { addSuppressions } from './addSuppressions.ts';
import type { Suppression, SuppressionReason, Suppressions } from './Suppressions.ts';

const PAGE_SIZE = 1000;

export function createSuppressions(database: Database, hashAddress: HashAddress | undefined): Suppressions {
  const { queries } = database;
  const addAll: Suppressions['addAll'] = (additions) => {
    const rows = additions.map(({ address, reason, at }) => ({
      key: comparableAddress(address),
      address: address.trim(),
      reason,
      at,
    }));
    return database.write((transaction) => addSuppressions(database, transaction, rows));
  };
  return {
    addAll,
    add: async (address, reason, at) => (await addAll([{ address, reason, at }])) === 1,
    doubt: (address, at) =>
      database.write((transaction) => addDoubts(database, transaction, [{ address, at }])),
    async remove(address) {
      const removed = await database.write((transaction) =>
        transaction
          .deleteFrom('suppressions')
          .where('key', 'in', addressKeys(address, hashAddress))
          .returning('key')
          .execute(),
      );
      return removed.length > 0;
    },
    async has(address) {
      return (await suppressedKeys(database, queries, addressKeys(address, hashAddress))).size > 0;
    },
    async *list() {
      const rows = inPages<SuppressionRow>(PAGE_SIZE, (after) =>
        queries
          .selectFrom('suppressions')
          .selectAll()
          .$if(after !== undefined, (all) =>
            all.where(({ eb, refTuple, tuple }) =>
              eb(refTuple('at', 'key'), '>', tuple(after?.at ?? 0, after?.key ?? '')),
            ),
          )
          .orderBy('at')
          .orderBy('key')
          .limit(PAGE_SIZE)
          .execute(),
      );
      for await (const row of rows) yield toSuppression(row);
    },
  };
}

export function toSuppression({ key, address, reason, at }: SuppressionRow): Suppression {
  return present({
    address,
    hash: key.startsWith('hash:') ? key.slice('hash:'.length) : null,
    reason: reason as SuppressionReason,
    at,
  });
}
