/** The values of one row: by position (CSV) or by key (NDJSON). */
export type Cells = readonly unknown[] | Readonly<Record<string, unknown>>;

export interface Row {
  /** The line of the file on which the row begins, counted from 1. */
  readonly line: number;
  readonly cells: Cells;
  /** Why the row as a whole cannot be read; then it has no cells. */
  readonly problem?: string;
}

/** A file as rows, whatever its format. Read once, in pieces, never as a whole. */
export interface Table {
  /** The header of a CSV file. NDJSON has none: any row may have any key. */
  readonly columns: readonly string[] | undefined;
  readonly rows: AsyncIterable<readonly Row[]>;
}

/** A longer row is refused, so that a file with one endless line cannot fill the memory. */
export const MAX_ROW_BYTES = 1_000_000;
