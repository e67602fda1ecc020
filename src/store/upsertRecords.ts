import type { RecordKind, RecordOf } from '../domain/index.ts';
import type { Database } from './database/Database.ts';
import type { Mapping } from './records/Mapping.ts';
import { MAPPINGS } from './records/mappings.ts';
import type { ImportCounts } from './Store.ts';

/** One batch in one transaction: it is in the database as a whole or not at all. */
export async function upsertRecords<K extends RecordKind>(
  database: Database,
  kind: K,
  records: readonly RecordOf<K>[],
): Promise<ImportCounts> {
  if (records.length === 0) return { added: 0, changed: 0, unchanged: 0 };
  const { target, toRow } = MAPPINGS[kind] as unknown as Mapping<RecordOf<K>, unknown>;
  const rows = records.map(toRow);
  const { added, changed } = await database.write((queries) => database.upsert(queries, target, rows));
  return { added, changed, unchanged: records.length - added - changed };
}
