/** A row of a table, its cells as text. */
export interface TextRow {
  readonly cells: string[];
  /** Whether all of its cells are headings. */
  isHead: boolean;
}

/** RFC 3676 section 4.2 recommends lines of at most 78 characters. */
const MAX_WIDTH = 76;
const GAP = '  ';
/** Quantities and amounts of money, which stand at the right of their column. */
const NUMBER = /^[^\p{L}\d]*\d[^\p{L}]*(?:\p{Lu}{3})?$/u;

/** The lines of a table: in columns where they fit, and otherwise a line for each cell, with its heading where there is one. */
export function formatTable(rows: readonly TextRow[]): readonly string[] {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const columns = Math.max(0, ...filled.map(({ cells }) => cells.length));
  if (columns < 2) return filled.flatMap(({ cells }) => (cells[0] ?? '').split('\n'));
  const wide = filled.filter(({ cells }) => cells.length > 1);
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...wide.map(({ cells }) => lengthOf(cells[column] ?? ''))),
  );
  const width = widths.reduce((sum, each) => sum + each, GAP.length * (columns - 1));
  const oneLine = wide.every(({ cells }) => cells.every((cell) => !cell.includes('\n')));
  return oneLine && width <= MAX_WIDTH ? inColumns(filled, widths) : inLines(filled);
}

function inColumns(rows: readonly TextRow[], widths: readonly number[]): readonly string[] {
  const numeric = widths.map((_, column) =>
    rows.every(
      ({ cells, isHead }) =>
        isHead || cells.length < 2 || (cells[column] ?? '') === '' || NUMBER.test(cells[column] ?? ''),
    ),
  );
  return rows.flatMap(({ cells }) => {
    if (cells.length === 1) return (cells[0] ?? '').split('\n');
    const padded = cells.map((cell, column) => {
      const room = ' '.repeat((widths[column] ?? 0) - lengthOf(cell));
      return numeric[column] && column > 0 ? room + cell : cell + room;
    });
    return [padded.join(GAP).trimEnd()];
  });
}

function inLines(rows: readonly TextRow[]): readonly string[] {
  const [head] = rows;
  const names = head?.isHead ? head.cells : [];
  const lines: string[] = [];
  for (const { cells } of names.length > 0 ? rows.slice(1) : rows) {
    if (lines.length > 0) lines.push('');
    for (const [column, cell] of cells.entries()) {
      if (cell === '') continue;
      const name = names[column] ?? '';
      lines.push(...(name === '' ? cell : `${name}: ${cell}`).split('\n'));
    }
  }
  return lines;
}

function lengthOf(text: string): number {
  return [...text].length;
}
