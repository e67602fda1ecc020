/** The values of one row: by position (CSV) or by key (NDJSON, XML). */
export type Cells = readonly unknown[] | Readonly<Record<string, unknown>>;

export interface Row {
  /** The line of the file on which the row begins, counted from 1. */
  readonly line: number;
  readonly cells: Cells;
  /** Why the row as a whole cannot be read; then it has no cells. */
  readonly problem?: string;
  /** It has fewer values than the header names columns: how many. What is missing at its end is taken for empty. */
  readonly short?: { readonly values: number; readonly columns: number };
  /** The file ends with this row, without a line break behind it. */
  readonly last?: true;
}

/** A file as rows, whatever its format. Read once, in pieces, never as a whole. */
export interface Table {
  /** The header of a CSV file. NDJSON and XML have none: any row may have any key. */
  readonly columns: readonly string[] | undefined;
  /** The line of the header, for what is wrong with it. */
  readonly headerLine: number;
  readonly rows: AsyncIterable<readonly Row[]>;
}

/** A longer row is refused, so that a file with one endless line cannot fill the memory. */
export const MAX_ROW_BYTES = 1_000_000;
