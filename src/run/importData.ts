import type { RecordKind } from '../domain/index.ts';
import { loadFile, type Refusal } from '../load/index.ts';
import type { Store } from '../store/index.ts';
import type { Workspace } from './workspace/openWorkspace.ts';

/** What became of one kind's rows. `refused` counts rows with at least one bad field. */
export interface ImportReport {
  readonly kind: RecordKind;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
}

export interface ImportOptions {
  readonly kinds: readonly RecordKind[];
  readonly onRows?: (rows: number, kind: RecordKind) => void;
  /** Called for each bad field as it is met; there may be as many as rows. */
  readonly onRefusal?: (refusal: Refusal) => void;
}

/**
 * Reads the files of the configuration into the store, batch by batch. Good rows are kept whatever the others are like.
 *
 * @throws MesuraError for a file as a whole: FILE_MISSING, FILE_EMPTY, FILE_UNREADABLE, DATA_INVALID
 */
export async function importData(
  workspace: Workspace,
  store: Store,
  options: ImportOptions,
): Promise<ImportReport[]> {
  const { data, shop, urlBase, imageBase } = workspace.config;
  const defaults = {
    currency: shop.currency,
    timeZone: shop.timeZone,
    urlBase: urlBase ?? shop.url,
    imageBase: imageBase ?? shop.url,
    folder: workspace.root,
  };
  const reports: ImportReport[] = [];
  for (const kind of options.kinds) {
    const source = data[kind];
    if (source === undefined) continue;
    const report = { kind, added: 0, changed: 0, unchanged: 0, refused: 0 };
    for await (const { records, refusals } of loadFile(kind, source, defaults)) {
      const counts = await store.upsert(kind, records);
      report.added += counts.added;
      report.changed += counts.changed;
      report.unchanged += counts.unchanged;
      report.refused += new Set(refusals.map(({ place }) => `${place.file}:${place.line}`)).size;
      for (const refusal of refusals) options.onRefusal?.(refusal);
      options.onRows?.(records.length, kind);
    }
    reports.push(report);
  }
  return reports;
}
