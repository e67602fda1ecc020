import type { CustomerRecord, RecordKind, RecordOf } from '../domain/index.ts';
import type { Database } from './database/Database.ts';
import type { Objections } from './objections/Objections.ts';
import type { Mapping } from './records/Mapping.ts';
import { MAPPINGS } from './records/mappings.ts';
import type { ImportCounts } from './Store.ts';
import { extendObjections } from './suppressions/extendObjections.ts';

/** One batch in one transaction: it is in the database as a whole or not at all. */
export async function upsertRecords<K extends RecordKind>(
  database: Database,
  objections: Objections,
  kind: K,
  records: readonly RecordOf<K>[],
): Promise<ImportCounts> {
  if (records.length === 0) return { added: 0, changed: 0, unchanged: 0 };
  const { target, toRow } = MAPPINGS[kind] as unknown as Mapping<RecordOf<K>, unknown>;
  const rows = records.map(toRow);
  const { added, changed } =
    kind === 'customers'
      ? await objections.write(async (queries) => {
          // Before the rows change: who objected under the address that is about to be replaced is known now and not later.
          await extendObjections(database, queries, objections, records as readonly CustomerRecord[]);
          return database.upsert(queries, target, rows);
        })
      : await database.write((queries) => database.upsert(queries, target, rows));
  return { added, changed, unchanged: records.length - added - changed };
}
