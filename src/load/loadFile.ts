import type { RecordKind, RecordOf } from '../domain/index.ts';
import { type DataSource, filesOf } from './DataSource.ts';
import type { LoadDefaults } from './LoadDefaults.ts';
import { openFeed } from './openFeed.ts';
import type { Refusal } from './Refusal.ts';

/** Rows that were read together: the good ones as records, the others as refusals. Their order is the file's. */
export interface Batch<K extends RecordKind> {
  readonly records: readonly RecordOf<K>[];
  readonly refusals: readonly Refusal[];
}

/**
 * Reads the files of `source` as records of `kind`, in batches, without ever holding a whole file. A bad row becomes
 * refusals and never stops the good ones. What only several rows tell (an id with two addresses, a return and its purchase) is
 * for `gather`.
 *
 * @throws MesuraError for what concerns a whole file, as `openFeed` does
 */
export async function* loadFile<K extends RecordKind>(
  kind: K,
  source: DataSource,
  defaults: LoadDefaults,
): AsyncGenerator<Batch<K>> {
  for (const file of filesOf(source)) {
    const feed = await openFeed(
      { file: file.file, kinds: [{ kind, source: file, derived: false }] },
      defaults,
    );
    for await (const { taken, refusals } of feed.batches) {
      const records = taken.map(({ record }) => record as RecordOf<K>);
      yield { records, refusals: refusals.map(({ kind: _, ...refusal }) => refusal) };
    }
  }
}
