import {
  type Complement,
  MesuraError,
  RECORD_KINDS,
  type RecordKind,
  type RecordOf,
} from '../../domain/index.ts';
import { createGatherer, type OpenFeed, openFeed, planFeeds, type Refusal } from '../../load/index.ts';
import { type Store, unchecked } from '../../store/index.ts';
import { approvedPairs } from '../learn/approvedPairs.ts';
import { orphansOf } from '../orphansOf.ts';
import type { Workspace } from '../workspace/openWorkspace.ts';
import { dateWithdrawals } from './dateWithdrawals.ts';
import type { ImportReport, KindReport, LeftOut, RefusedRow } from './ImportReport.ts';
import { loadDefaults } from './loadDefaults.ts';
import { settleReturns } from './settleReturns.ts';

export interface ImportOptions {
  readonly kinds: readonly RecordKind[];
  /** Called as rows are read, and as records are written. */
  readonly onRows?: (rows: number, what: string) => void;
  /** Called for each bad field as it is met; there may be as many as rows. */
  readonly onRefusal?: (refusal: Refusal) => void;
  /** Called for each row that was not taken, with its cells. */
  readonly onRefusedRow?: (row: RefusedRow) => void;
}

/** As many records as make one transaction of the store: large enough to be fast, small enough to be repeated. */
const BATCH = 10_000;

/**
 * Reads the files of the configuration, each once, and then writes what they say together. Good rows are kept whatever the others
 * are like; of a file that cannot be used as a whole nothing is written, and nothing of the others.
 *
 * @throws MesuraError for a file as a whole: FILE_MISSING, FILE_EMPTY, FILE_UNREADABLE, DATA_INVALID;
 *   CONFIG_INVALID for a mapping; OBJECTIONS_UNCHECKED before anything is written
 */
export async function importData(
  workspace: Workspace,
  store: Store,
  options: ImportOptions,
): Promise<ImportReport> {
  const feeds = await openFeeds(workspace, options.kinds);
  // A customer who comes under a new address or id is recognised now, while both are known, or never.
  const obstacle = options.kinds.includes('customers') ? await store.suppressions.obstacle() : undefined;
  if (obstacle !== undefined) throw unchecked(obstacle);

  const read = await readFeeds(feeds, options);
  const { records, returns, conflicts } = read.gathered;
  const settled = await settleReturns(records.orders, returns, store);
  const finished = {
    ...records,
    consents: await dateWithdrawals(records.consents, store),
    orders: settled.lines,
    // What was learned and approved stands beside what the shop wrote itself.
    complements: [...records.complements, ...(await learnedPairs(workspace, options.kinds))],
  };
  const kinds: KindReport[] = [];
  for (const kind of RECORD_KINDS.filter((one) => isImported(one, feeds, options.kinds))) {
    const counts = await write(store, kind, finished[kind], options);
    const refused = read.refusedRows.get(kind)?.size ?? 0;
    const removed =
      kind === 'complements' && refused === 0 ? await dropAbsent(store, finished.complements) : 0;
    const leftOut = read.leftOut.filter((one) => one.kind === kind).reduce((sum, { rows }) => sum + rows, 0);
    kinds.push({ kind, ...counts, removed, refused, leftOut });
  }
  return {
    kinds,
    rows: read.rows,
    leftOut: read.leftOut,
    conflicts,
    returns: settled.report,
    orphans: await orphansOf(store, workspace.policy),
  };
}

const learnedPairs = async (
  workspace: Workspace,
  kinds: readonly RecordKind[],
): Promise<readonly Complement[]> => (kinds.includes('complements') ? await approvedPairs(workspace) : []);

/** A shop without a list of complements may have learned some. */
const isImported = (kind: RecordKind, feeds: readonly OpenFeed[], kinds: readonly RecordKind[]): boolean =>
  feeds.some((feed) => feed.kinds.includes(kind)) || (kind === 'complements' && kinds.includes(kind));

/** Opens every file before anything is read: one that is missing or in a wrong encoding leaves no half import. */
async function openFeeds(workspace: Workspace, kinds: readonly RecordKind[]): Promise<OpenFeed[]> {
  const { data } = workspace.config;
  const defaults = loadDefaults(workspace);
  const feeds: OpenFeed[] = [];
  for (const feed of planFeeds(data, kinds)) feeds.push(await openFeed(feed, defaults));
  if (kinds.length === 1 && kinds[0] !== 'complements' && !feeds.some((feed) => feed.kinds.length > 0)) {
    throw new MesuraError('USAGE', `the configuration names no file with ${kinds[0]}`, {
      fix: 'name one under `data`, or import another kind',
    });
  }
  return feeds;
}

/** All rows of all files, gathered; what is wrong with a row is told as it is met. */
async function readFeeds(feeds: readonly OpenFeed[], options: ImportOptions) {
  const gatherer = createGatherer();
  const leftOut = new Map<string, { kind: RecordKind; file: string; because: string; rows: number }>();
  const refusedRows = new Map<RecordKind, Set<string>>();
  let rows = 0;
  const refuse = ({ kind, ...refusal }: Refusal & { kind: RecordKind }) => {
    const { place } = refusal;
    const places = refusedRows.get(kind) ?? new Set();
    refusedRows.set(kind, places.add(`${place.file}:${place.line}`));
    options.onRefusal?.(refusal);
  };
  for (const { file, columns, batches } of feeds) {
    for await (const batch of batches) {
      gatherer.take(file, batch.taken);
      rows += batch.rows;
      for (const { kind, because, rows: more } of batch.leftOut) {
        const key = `${kind} ${file} ${because}`;
        const known = leftOut.get(key) ?? { kind, file, because, rows: 0 };
        known.rows += more;
        leftOut.set(key, known);
      }
      for (const refusal of batch.refusals) refuse(refusal);
      if (options.onRefusedRow)
        for (const row of batch.refusedRows) options.onRefusedRow({ ...row, file, columns });
      options.onRows?.(batch.rows, file);
    }
  }
  const gathered = gatherer.finish();
  for (const refusal of gathered.refusals) refuse(refusal);
  const reasons: LeftOut[] = [...leftOut.values()].sort((a, b) => b.rows - a.rows);
  return { gathered, rows, refusedRows, leftOut: reasons };
}

async function write<K extends RecordKind>(
  store: Store,
  kind: K,
  records: readonly RecordOf<K>[],
  { onRows }: ImportOptions,
) {
  const sum = { added: 0, changed: 0, unchanged: 0 };
  for (let from = 0; from < records.length; from += BATCH) {
    const batch = records.slice(from, from + BATCH);
    const counts = await store.upsert(kind, batch);
    sum.added += counts.added;
    sum.changed += counts.changed;
    sum.unchanged += counts.unchanged;
    onRows?.(0, `writing ${kind}`);
  }
  return sum;
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
