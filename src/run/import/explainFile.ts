import path from 'node:path';
import { MesuraError, RECORD_KINDS, type RecordKind } from '../../domain/index.ts';
import { neededColumns } from '../../load/fields.ts';
import type { LoadDefaults } from '../../load/LoadDefaults.ts';
import { type FeedKind, openFeed } from '../../load/openFeed.ts';
import { PRESETS, type PresetName } from '../../load/presets/index.ts';
import type { Refusal } from '../../load/Refusal.ts';
import { nearestExport, plainName, recognise } from '../../load/recognise.ts';
import { openTable } from '../../load/table/openTable.ts';

/** One row of a file, as it would be taken. Personal: it is shown to whoever asked for it, and goes nowhere else. */
export interface ExplainedRow {
  readonly kind: RecordKind;
  readonly line: number;
  readonly record: object;
}

/** What is understood of a file by its header and its first rows. */
export interface ExplainedFile {
  readonly file: string;
  /** The system that wrote it; absent where no preset knows the header. */
  readonly preset?: PresetName;
  readonly system?: string;
  readonly title?: string;
  readonly notes: readonly string[];
  readonly kinds: readonly RecordKind[];
  readonly rows: readonly ExplainedRow[];
  readonly refusals: readonly Refusal[];
  readonly leftOut: readonly { readonly kind: RecordKind; readonly because: string; readonly rows: number }[];
}

const SHOWN_ROWS = 3;
const READ_ROWS = 1000;

/**
 * Recognises the system that wrote a file by its header, and reads its first rows as the import would.
 *
 * @throws MesuraError as `openFeed` does, and DATA_INVALID for a file that no preset and no kind's own columns fit
 */
export async function explainFile(
  file: string,
  defaults: LoadDefaults,
  wanted?: PresetName,
): Promise<ExplainedFile> {
  const table = await openTable(
    path.resolve(defaults.folder ?? '', file),
    { file },
    (cells) => recognise(cells, wanted) !== undefined,
  );
  const found = table.columns ? recognise(table.columns, wanted) : feedOf(file);
  const kinds = found ? kindsOfPreset(file, found.name) : kindsOfColumns(file, table.columns ?? []);
  const feed = await openFeed({ file, kinds }, defaults);
  const rows: ExplainedRow[] = [];
  const refusals: Refusal[] = [];
  const leftOut = new Map<string, { kind: RecordKind; because: string; rows: number }>();
  let read = 0;
  for await (const batch of feed.batches) {
    for (const { kind, line, record } of batch.taken) {
      if (rows.filter((row) => row.kind === kind).length < SHOWN_ROWS) rows.push({ kind, line, record });
    }
    for (const { kind: _, ...refusal } of batch.refusals) refusals.push(refusal);
    for (const { kind, because, rows: more } of batch.leftOut) {
      const known = leftOut.get(kind + because) ?? { kind, because, rows: 0 };
      known.rows += more;
      leftOut.set(kind + because, known);
    }
    read += batch.rows;
    if (read >= READ_ROWS) break;
  }
  return {
    file,
    ...(found && { preset: found.name, system: PRESETS[found.name].title, title: found.file.title }),
    notes: found ? PRESETS[found.name].notes : [],
    kinds: feed.kinds,
    rows,
    refusals,
    leftOut: [...leftOut.values()],
  };
}

/** A feed in XML has no header; there is one system that writes them. */
function feedOf(file: string) {
  const isFeed = /\.xml(\.gz)?$/i.test(file);
  const [first] = PRESETS['google-merchant'].files;
  return isFeed && first ? { name: 'google-merchant' as const, file: first } : undefined;
}

function kindsOfPreset(file: string, preset: PresetName): FeedKind[] {
  return RECORD_KINDS.map((kind) => ({ kind, source: { file, preset }, derived: true }));
}

/** The kind whose needed columns are all there under their own names. */
function kindsOfColumns(file: string, columns: readonly string[]): FeedKind[] {
  const present = new Set(columns.map(plainName));
  const kinds = RECORD_KINDS.filter((kind) =>
    neededColumns(kind).every((name) => present.has(plainName(name))),
  );
  if (kinds.length === 0) {
    throw new MesuraError('DATA_INVALID', 'no system that is known here writes such a header', {
      why:
        nearestExport(columns) ?? 'Neither a preset nor the columns that docs/configuration.md names fit it.',
      fix: 'Map its columns in the configuration: docs/configuration.md, "Data", and docs/presets.md for what each system exports.',
      place: { file, line: 1 },
    });
  }
  return kinds.map((kind) => ({ kind, source: { file }, derived: false }));
}
