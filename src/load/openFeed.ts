import path from 'node:path';
import type { RecordKind, RecordOf } from '../domain/index.ts';
import { bindColumns, hasColumnsFor } from './bindColumns.ts';
import type { Binding } from './bindMapping.ts';
import { createRowReader } from './createRowReader.ts';
import type { FileSource } from './DataSource.ts';
import { FIELDS } from './fields.ts';
import { kindMissing } from './kindMissing.ts';
import type { LoadDefaults } from './LoadDefaults.ts';
import { PRESETS } from './presets/index.ts';
import type { PresetFile } from './presets/Preset.ts';
import type { Refusal } from './Refusal.ts';
import { exportOf, otherHeader, plainName } from './recognise.ts';
import type { IsHeader } from './table/findHeader.ts';
import { openTable } from './table/openTable.ts';
import type { Cells, Row, Table } from './table/Table.ts';

/** One file, and every kind of record that is to be read from it. */
export interface Feed {
  /** Relative to the configuration. */
  readonly file: string;
  readonly kinds: readonly FeedKind[];
}

export interface FeedKind {
  readonly kind: RecordKind;
  readonly source: FileSource;
  /** The configuration names the file for another kind; this one is read because the preset finds it there. */
  readonly derived: boolean;
}

/** What one row gave. */
export interface Taken {
  readonly kind: RecordKind;
  readonly record: RecordOf<RecordKind>;
  readonly line: number;
  readonly derived: boolean;
  /** An order line that sends back something bought before; its quantity is positive here. */
  readonly isReturn: boolean;
}

/** Rows of one file that were left out of one kind for one reason. */
export interface LeftOutRows {
  readonly kind: RecordKind;
  readonly because: string;
  readonly rows: number;
}

/** Rows that were read together. */
export interface FeedBatch {
  readonly rows: number;
  readonly taken: readonly Taken[];
  readonly refusals: readonly (Refusal & { readonly kind: RecordKind })[];
  /** The rows that were refused, as they stand in the file. */
  readonly refusedRows: readonly {
    readonly line: number;
    readonly cells: Cells;
    readonly refusals: readonly Refusal[];
  }[];
  /** How many rows were left out, by kind and reason. */
  readonly leftOut: readonly LeftOutRows[];
}

/** A file that is open, with every column bound, and of which no row was taken yet. */
export interface OpenFeed {
  readonly file: string;
  readonly kinds: readonly RecordKind[];
  /** The header, for a file that has one. */
  readonly columns: readonly string[] | undefined;
  readonly batches: AsyncIterable<FeedBatch>;
}

/**
 * Opens a file for several kinds at once.
 *
 * @throws MesuraError FILE_MISSING, FILE_EMPTY, FILE_UNREADABLE, DATA_INVALID (a wrong encoding, a missing column, another export than the
 *   preset's), CONFIG_INVALID (a mapping of a field that does not exist); nothing of the file has been given out then
 */
export async function openFeed({ file, kinds }: Feed, defaults: LoadDefaults): Promise<OpenFeed> {
  const how = (kinds[0] as FeedKind).source;
  const full = path.resolve(defaults.folder ?? '', file);
  const table = await openTable(full, { ...how, file }, headerTest(kinds));
  const presetFile = presetOf(how, table);
  const observers: Binding['observers'] = [];
  const used = kinds.filter(({ kind, derived }) => !derived || isFed(kind, table, presetFile));
  const readers = used.map(({ kind, source, derived }) => {
    if (presetFile && !presetFile.kinds[kind]) throw kindMissing(kind, how, presetFile);
    const bound = bindColumns(kind, source, table, observers, presetFile);
    return { kind, derived, read: createRowReader(kind, file, bound, settingsOf(how, defaults, presetFile)) };
  });
  return {
    file,
    kinds: [...new Set(used.map(({ kind }) => kind))],
    columns: table.columns,
    batches: readAll(table.rows, readers, observers),
  };
}

type Readers = readonly { kind: RecordKind; derived: boolean; read: ReturnType<typeof createRowReader> }[];

async function* readAll(
  blocks: AsyncIterable<readonly Row[]>,
  readers: Readers,
  observers: Binding['observers'],
): AsyncGenerator<FeedBatch> {
  for await (const rows of blocks) {
    const taken: Taken[] = [];
    const refusals: FeedBatch['refusals'][number][] = [];
    const refusedRows: FeedBatch['refusedRows'][number][] = [];
    const leftOut = readers.map(() => new Map<string, number>());
    for (const row of rows) {
      const cells = row.problem === undefined ? row.cells : undefined;
      for (const observe of observers) observe(cells);
      const before = refusals.length;
      for (let index = 0; index < readers.length; index++) {
        const { kind, derived, read } = readers[index] as Readers[number];
        const result = read(row);
        if ('record' in result)
          taken.push({ kind, derived, line: row.line, record: result.record, isReturn: result.isReturn });
        else if ('leftOut' in result) count(leftOut[index], result.leftOut);
        else for (const refusal of result.refusals) refusals.push({ ...refusal, kind });
        // A row that cannot be read at all is one fault, however many kinds wait for it.
        if (row.problem !== undefined) break;
      }
      if (refusals.length > before)
        refusedRows.push({ line: row.line, cells: row.cells, refusals: refusals.slice(before) });
    }
    yield { rows: rows.length, taken, refusals, refusedRows, leftOut: reasons(readers, leftOut) };
  }
}

function count(reasons: Map<string, number> | undefined, because: string): void {
  reasons?.set(because, (reasons.get(because) ?? 0) + 1);
}

const reasons = (readers: Readers, counts: readonly ReadonlyMap<string, number>[]): LeftOutRows[] =>
  readers.flatMap(({ kind }, index) =>
    [...(counts[index] ?? [])].map(([because, rows]) => ({ kind, because, rows })),
  );

/** What tells the header from the lines above it: the columns of the preset, else those that the kinds need. */
function headerTest(kinds: readonly FeedKind[]): IsHeader {
  const { preset } = (kinds[0] as FeedKind).source;
  if (preset !== undefined) return (cells) => exportOf(PRESETS[preset], cells) !== undefined;
  const [{ kind, source }] = kinds as readonly [FeedKind];
  const mapped = source.columns ?? {};
  const wanted = [
    ...FIELDS[kind]
      .filter(({ name, required }) => required && !Object.hasOwn(mapped, name))
      .map(({ name }) => name),
    ...Object.values(mapped).filter((rule) => typeof rule === 'string'),
  ].map(plainName);
  return (cells) => {
    const present = new Set(cells.map(plainName));
    return wanted.length > 0 && wanted.every((name) => present.has(name));
  };
}

function presetOf({ file, preset }: FileSource, { columns, headerLine }: Table): PresetFile | undefined {
  if (preset === undefined) return undefined;
  const { files } = PRESETS[preset];
  const found = columns === undefined ? files[0] : exportOf(PRESETS[preset], columns);
  if (found === undefined) throw otherHeader(preset, file, headerLine, columns ?? []);
  return found;
}

function isFed(kind: RecordKind, table: Table, preset: PresetFile | undefined): boolean {
  const presetKind = preset?.kinds[kind];
  return preset !== undefined && presetKind !== undefined && hasColumnsFor(kind, presetKind, table, preset);
}

function settingsOf(
  { timeZone, currency, dates, decimals }: FileSource,
  defaults: LoadDefaults,
  preset: PresetFile | undefined,
): LoadDefaults {
  const settings = { ...defaults, ...preset?.settings };
  return {
    ...settings,
    ...(timeZone !== undefined && { timeZone }),
    ...(currency !== undefined && { currency }),
    ...(dates !== undefined && { dates }),
    ...(decimals !== undefined && { decimals }),
  };
}
