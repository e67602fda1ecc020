import path from 'node:path';
import type { RecordKind, RecordOf } from '../domain/index.ts';
import { bindColumns } from './bindColumns.ts';
import { createRowReader } from './createRowReader.ts';
import { type DataSource, type FileSource, filesOf } from './DataSource.ts';
import type { LoadDefaults } from './LoadDefaults.ts';
import type { Refusal } from './Refusal.ts';
import { openTable } from './table/openTable.ts';

/** As many records as make one transaction of the store: large enough to be fast, small enough to be repeated. */
const BATCH_SIZE = 5000;

/** Rows that were read together: the good ones as records, the others as refusals. Their order is the file's. */
export interface Batch<K extends RecordKind> {
  readonly records: readonly RecordOf<K>[];
  readonly refusals: readonly Refusal[];
}

/**
 * Reads the files of `source` as records of `kind`, in batches, without ever holding a whole file. A bad row becomes
 * refusals and never stops the good ones. Throws `MesuraError` for what concerns a whole file: `FILE_MISSING`,
 * `FILE_EMPTY`, `FILE_UNREADABLE`, `DATA_INVALID` (not UTF-8, a missing column), `CONFIG_INVALID` (a mapping of a
 * field that does not exist); then nothing of that file has been given out.
 */
export async function* loadFile<K extends RecordKind>(
  kind: K,
  source: DataSource,
  defaults: LoadDefaults,
): AsyncGenerator<Batch<K>> {
  for (const file of filesOf(source)) yield* loadOne(kind, file, defaults);
}

async function* loadOne<K extends RecordKind>(
  kind: K,
  source: FileSource,
  defaults: LoadDefaults,
): AsyncGenerator<Batch<K>> {
  const table = await openTable(path.resolve(defaults.folder ?? '', source.file), source);
  const fields = bindColumns(kind, source, table);
  const read = createRowReader(kind, source.file, fields, {
    ...defaults,
    timeZone: source.timeZone ?? defaults.timeZone,
    currency: source.currency ?? defaults.currency,
    ...(source.dates === undefined ? {} : { dates: source.dates }),
    ...(source.decimals === undefined ? {} : { decimals: source.decimals }),
  });
  let records: RecordOf<K>[] = [];
  let refusals: Refusal[] = [];
  for await (const rows of table.rows) {
    for (const row of rows) {
      const result = read(row);
      if ('record' in result) records.push(result.record);
      else refusals.push(...result.refusals);
      if (records.length >= BATCH_SIZE || refusals.length >= BATCH_SIZE) {
        yield { records, refusals };
        records = [];
        refusals = [];
      }
    }
  }
  if (records.length > 0 || refusals.length > 0) yield { records, refusals };
}
