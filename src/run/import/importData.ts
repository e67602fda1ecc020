import path from 'node:path';
import {
  type Complement,
  MesuraError,
  type OrderLine,
  RECORD_KINDS,
  type RecordKind,
  type RecordOf,
} from '../../domain/index.ts';
import { createPartedGatherer, type PartedGatherer } from '../../load/gather/createPartedGatherer.ts';
import { type OpenFeed, openFeed } from '../../load/openFeed.ts';
import { planFeeds } from '../../load/planFeeds.ts';
import type { Refusal } from '../../load/Refusal.ts';
import { unchecked } from '../../store/objections/Objections.ts';
import type { Store } from '../../store/Store.ts';
import { approvedPairs } from '../learn/approvedPairs.ts';
import { orphansOf } from '../orphansOf.ts';
import type { Workspace } from '../workspace/openWorkspace.ts';
import { dateWithdrawals } from './dateWithdrawals.ts';
import type { ImportReport, KindReport, LeftOut, RefusedRow, ReturnsReport } from './ImportReport.ts';
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

  using gatherer = createPartedGatherer({ folder: path.join(workspace.root, '.mesura') });
  const read = await readFeeds(feeds, gatherer, options);
  const refused = tellRefusals(gatherer, read.refusedRows, options);
  const learned = await learnedPairs(workspace, options.kinds);
  let returns: ReturnsReport = { matched: 0, unmatched: 0 };
  const kinds: KindReport[] = [];
  for (const kind of RECORD_KINDS.filter((one) => isImported(one, feeds, options.kinds))) {
    let counts = NOTHING;
    for await (const batch of inBatches(preparedRecords(kind))) {
      counts = sumOf(counts, await store.upsert(kind, batch));
      options.onRows?.(0, `writing ${kind}`);
    }
    const refusedRows = refused(kind);
    const removed =
      kind === 'complements' && refusedRows === 0
        ? await dropAbsent(store, [...gatherer.parts('complements')].flat().concat(learned))
        : 0;
    const leftOut = read.leftOut.filter((one) => one.kind === kind).reduce((sum, { rows }) => sum + rows, 0);
    kinds.push({ kind, ...counts, removed, refused: refusedRows, leftOut });
  }
  const { conflicts } = gatherer;
  return {
    ...{ kinds, rows: read.rows, leftOut: read.leftOut, conflicts, returns },
    orphans: await orphansOf(store, workspace.policy),
  };

  async function* preparedRecords(kind: RecordKind): AsyncGenerator<readonly RecordOf<RecordKind>[]> {
    if (kind === 'orders') {
      returns = yield* ordersAfterReturns(gatherer, store);
    } else if (kind === 'consents') {
      for (const part of gatherer.parts(kind)) yield dateWithdrawals(part, store);
    } else yield* gatherer.parts(kind);
    // What was learned and approved stands beside what the shop wrote itself.
    if (kind === 'complements') yield learned;
  }
}

const NOTHING = { added: 0, changed: 0, unchanged: 0 };
const sumOf = (one: typeof NOTHING, other: typeof NOTHING): typeof NOTHING => ({
  added: one.added + other.added,
  changed: one.changed + other.changed,
  unchanged: one.unchanged + other.unchanged,
});

async function* inBatches<T>(parts: AsyncIterable<readonly T[]>): AsyncGenerator<readonly T[]> {
  for await (const part of parts)
    for (let from = 0; from < part.length; from += BATCH) yield part.slice(from, from + BATCH);
}

/** The order lines, those last that somebody may have returned something of. */
async function* ordersAfterReturns(
  gatherer: PartedGatherer,
  store: Store,
): AsyncGenerator<readonly OrderLine[], ReturnsReport> {
  const returns = gatherer.returns();
  const pairOf = ({ customerId, productId }: OrderLine) => `${customerId}\n${productId}`;
  const pairs = new Set(returns.map(pairOf));
  const customers = new Set(returns.map(({ customerId }) => customerId));
  const lines: OrderLine[] = [];
  const orders = new Set<string>();
  for (const part of gatherer.parts('orders')) {
    const others: OrderLine[] = [];
    for (const line of part) {
      (pairs.has(pairOf(line)) ? lines : others).push(line);
      if (customers.has(line.customerId)) orders.add(line.orderId);
    }
    yield others;
  }
  const settled = await settleReturns({ lines, orders }, returns, store);
  yield settled.lines;
  return settled.report;
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

interface ReadRows {
  readonly rows: number;
  readonly leftOut: readonly LeftOut[];
  /** The places of refused rows. */
  readonly refusedRows: Map<RecordKind, Set<string>>;
}

/** All rows of all files, gathered; what is wrong with a row is told as it is met. */
async function readFeeds(
  feeds: readonly OpenFeed[],
  gatherer: PartedGatherer,
  options: ImportOptions,
): Promise<ReadRows> {
  const leftOut = new Map<string, { kind: RecordKind; file: string; because: string; rows: number }>();
  const refusedRows: ReadRows['refusedRows'] = new Map();
  let rows = 0;
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
      for (const refusal of batch.refusals) refuse(refusedRows, refusal, options);
      if (options.onRefusedRow)
        for (const row of batch.refusedRows) options.onRefusedRow({ ...row, file, columns });
      options.onRows?.(batch.rows, file);
    }
  }
  return { rows, refusedRows, leftOut: [...leftOut.values()].sort((a, b) => b.rows - a.rows) };
}

function refuse(
  refusedRows: ReadRows['refusedRows'],
  { kind, ...refusal }: Refusal & { kind: RecordKind },
  { onRefusal }: ImportOptions,
): void {
  const { place } = refusal;
  const places = refusedRows.get(kind) ?? new Set();
  refusedRows.set(kind, places.add(`${place.file}:${place.line}`));
  onRefusal?.(refusal);
}

/** Tells what only the other rows show to be wrong, as far as that is known. @returns how many rows of a kind were refused until now */
function tellRefusals(
  gatherer: PartedGatherer,
  refusedRows: ReadRows['refusedRows'],
  options: ImportOptions,
): (kind: RecordKind) => number {
  let told = 0;
  return (kind) => {
    for (const refusal of gatherer.refusals.slice(told)) refuse(refusedRows, refusal, options);
    told = gatherer.refusals.length;
    return refusedRows.get(kind)?.size ?? 0;
  };
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
