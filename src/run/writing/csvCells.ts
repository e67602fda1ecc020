/** A cell by offsets, its quotes included. */
export interface CsvCell {
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

export interface CsvCells {
  /** Row by row; the first is the header. Empty lines are rows without cells. */
  readonly cells: readonly (readonly CsvCell[])[];
  /** The line on which each row begins, from 1. */
  readonly lines: readonly number[];
  readonly columns: readonly string[];
  readonly separator: string;
}

/**
 * Where each cell of a CSV text stands (RFC 4180, with any of the usual separators), so that one can be changed and every other byte
 * stays. Its values are read elsewhere, by the import.
 */
export function csvCells(text: string): CsvCells {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const separator = [',', ';', '\t', '|'].reduce((best, one) =>
    header.split(one).length > header.split(best).length ? one : best,
  );
  const cells: CsvCell[][] = [];
  const lines: number[] = [];
  let row: CsvCell[] = [];
  let line = 1;
  let rowLine = 1;
  let at = 0;
  for (;;) {
    const from = at;
    if (text[at] === '"') {
      for (at += 1; at < text.length; at += 1) {
        if (text[at] !== '"') continue;
        if (text[at + 1] !== '"') break;
        at += 1;
      }
      at += 1;
    }
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
    const written = text.slice(from, Math.min(at, text.length));
    const value = written.startsWith('"') ? written.replace(/^"|"$/g, '').replaceAll('""', '"') : written;
    row.push({ from, to: from + written.length, value });
    line += written.split('\n').length - 1;
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    cells.push(row.length === 1 && written === '' ? [] : row);
    lines.push(rowLine);
    row = [];
    if (at >= text.length) break;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    line += 1;
    rowLine = line;
    if (at >= text.length) break;
  }
  const columns = (cells[0] ?? []).map(({ value }) => value.trim().toLowerCase());
  return { cells, lines, columns, separator };
}
