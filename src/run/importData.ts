import type { Complement, RecordKind } from '../domain/index.ts';
import { type DataSource, filesOf, type LoadDefaults, loadFile, type Refusal } from '../load/index.ts';
import { type Store, unchecked } from '../store/index.ts';
import { approvedPairs } from './learn/approvedPairs.ts';
import type { Workspace } from './workspace/openWorkspace.ts';

/** What became of one kind's rows. `refused` counts rows with at least one bad field. */
export interface ImportReport {
  readonly kind: RecordKind;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Complements that the files no longer hold: the list is the whole truth, and a pair taken out of it is gone. */
  readonly removed: number;
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
 * @throws MesuraError for a file as a whole: FILE_MISSING, FILE_EMPTY, FILE_UNREADABLE, DATA_INVALID;
 *   OBJECTIONS_UNCHECKED before anything is written
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
  const sources = options.kinds.flatMap((kind) => {
    const source = data[kind];
    return source === undefined ? [] : [{ kind, source }];
  });
  for (const { kind, source } of sources) await tryFiles(kind, source, defaults);
  // A customer who comes under a new address or id is recognised now, while both are known, or never.
  const obstacle = options.kinds.includes('customers') ? await store.suppressions.obstacle() : undefined;
  if (obstacle !== undefined) throw unchecked(obstacle);
  const reports: ImportReport[] = [];
  for (const { kind, source } of sources) {
    const report = { kind, added: 0, changed: 0, unchanged: 0, refused: 0 };
    const pairs: Complement[] = [];
    for await (const { records, refusals } of loadFile(kind, source, defaults)) {
      const counts = await store.upsert(kind, records);
      if (kind === 'complements') pairs.push(...(records as readonly Complement[]));
      report.added += counts.added;
      report.changed += counts.changed;
      report.unchanged += counts.unchanged;
      report.refused += new Set(refusals.map(({ place }) => `${place.file}:${place.line}`)).size;
      for (const refusal of refusals) options.onRefusal?.(refusal);
      options.onRows?.(records.length, kind);
    }
    let removed = 0;
    if (kind === 'complements') {
      // What was learned and approved stands beside what the shop wrote itself.
      const learned = await approvedPairs(workspace);
      const counts = await store.upsert(kind, learned);
      report.added += counts.added;
      report.changed += counts.changed;
      report.unchanged += counts.unchanged;
      if (report.refused === 0) removed = await dropAbsent(store, [...pairs, ...learned]);
    }
    reports.push({ ...report, removed });
  }
  return reports;
}

/** Opens every file once before anything is written: one that is missing or in a wrong encoding leaves no half import. */
async function tryFiles(kind: RecordKind, source: DataSource, defaults: LoadDefaults): Promise<void> {
  for (const file of filesOf(source)) {
    const batches = loadFile(kind, file, defaults);
    await batches.next();
    await batches.return(undefined);
  }
}

/** A pair that a person took out of the list must not be suggested any more. Not done while rows are refused: they may be it. */
async function dropAbsent(store: Store, listed: readonly Complement[]): Promise<number> {
  const keyOf = ({ from, to, evidence }: Complement) => JSON.stringify([from, to, evidence.kind]);
  const keys = new Set(listed.map(keyOf));
  const absent = (await store.complements()).filter((pair) => !keys.has(keyOf(pair)));
  for (const kind of new Set(absent.map(({ evidence }) => evidence.kind))) {
    await store.dropComplements(kind);
    await store.upsert(
      'complements',
      listed.filter(({ evidence }) => evidence.kind === kind),
    );
  }
  return absent.length;
}
