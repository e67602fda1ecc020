import { csvCell } from '../../../domain/index.ts';
import { csvCells } from '../csvCells.ts';

/**
 * A CSV text with some cells of one column set, by the line on which their row begins. A column that is not there is added at the end of
 * every row; every other byte stays.
 */
export function setCells(text: string, column: string, values: ReadonlyMap<number, string>): string {
  const { cells, lines, columns, separator } = csvCells(text);
  const known = columns.indexOf(column);
  const edits: { from: number; to: number; insert: string }[] = [];
  for (const [index, row] of cells.entries()) {
    const last = row.at(-1);
    if (last === undefined) continue;
    const value = index === 0 ? column : values.get(lines[index] ?? 0);
    if (known < 0)
      edits.push({ from: last.to, to: last.to, insert: separator + written(value ?? '', separator) });
    else if (value !== undefined && index > 0) {
      const cell = row[known];
      // A spreadsheet leaves empty cells at the end away.
      const missing = separator.repeat(Math.max(0, known - row.length + 1));
      if (cell) edits.push({ from: cell.from, to: cell.to, insert: written(value, separator) });
      else edits.push({ from: last.to, to: last.to, insert: missing + written(value, separator) });
    }
  }
  return edits
    .toReversed()
    .reduce((all, { from, to, insert }) => all.slice(0, from) + insert + all.slice(to), text);
}

const written = (value: string, separator: string) => {
  const cell = csvCell(value);
  return cell.includes(separator) && !cell.startsWith('"') ? `"${cell}"` : cell;
};
