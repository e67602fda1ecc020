import type { CellShape } from './TextOp.ts';

/** A cell with its text. */
export interface TextCell extends CellShape {
  readonly text: string;
}

/** A row of a table as it was written: cells of rows above that reach into it are not there. */
export type TextRow = TextCell[];

/** RFC 3676 section 4.2 recommends lines of at most 78 characters. */
const MAX_WIDTH = 76;
const GAP = '  ';
/** Quantities and amounts of money, which stand at the right of their column. */
const NUMBER = /^[^\p{L}\d]*\d[^\p{L}]*(?:\p{Lu}{3})?$/u;

/** A cell where it stands. */
interface Placed extends TextCell {
  readonly column: number;
}

/** The lines of a table: in columns where they fit, and otherwise a line for each cell, with its heading where there is one. */
export function formatTable(rows: readonly TextRow[]): readonly string[] {
  const filled = place(rows).filter((cells) => cells.some(({ text }) => text !== ''));
  const columns = Math.max(0, ...filled.flat().map((cell) => cell.column + cell.columns));
  if (columns < 2) return filled.flatMap(([cell]) => (cell?.text ?? '').split('\n'));
  const wide = filled.filter((cells) => !isAlone(cells));
  const widths = widthsOf(wide, columns);
  const width = widths.reduce((sum, each) => sum + each, GAP.length * (columns - 1));
  const oneLine = wide.every((cells) => cells.every(({ text }) => !text.includes('\n')));
  return oneLine && width <= MAX_WIDTH ? inColumns(filled, widths) : inLines(filled);
}

/** Counts columns and rows that cells take beyond their own. */
function place(rows: readonly TextRow[]): readonly (readonly Placed[])[] {
  /** For each column, into how many further rows the cell above reaches. */
  const taken: number[] = [];
  return rows.map((cells) => {
    const reached = [...taken];
    for (const [column, left] of reached.entries()) taken[column] = Math.max(0, left - 1);
    let column = 0;
    return cells.map((cell) => {
      while ((reached[column] ?? 0) > 0) column += 1;
      const placed = { ...cell, column };
      for (let last = column + cell.columns; column < last; column += 1) {
        if (cell.rows > 1) taken[column] = cell.rows - 1;
        else taken[column] ??= 0;
      }
      return placed;
    });
  });
}

/** One cell in a row of its own is a line of text, however long. */
function isAlone(cells: readonly Placed[]): boolean {
  return cells.length === 1 && cells[0]?.column === 0;
}

function widthsOf(rows: readonly (readonly Placed[])[], columns: number): readonly number[] {
  const widths = Array.from({ length: columns }, () => 0);
  const cells = rows.flat().sort((a, b) => a.columns - b.columns);
  for (const { text, column, columns: count } of cells) {
    const last = column + count - 1;
    const before = spanned(widths, column, count) - (widths[last] ?? 0);
    widths[last] = Math.max(widths[last] ?? 0, lengthOf(text) - before);
  }
  return widths;
}

/** How wide some columns are together. */
function spanned(widths: readonly number[], column: number, count: number): number {
  return widths.slice(column, column + count).reduce((sum, each) => sum + each, GAP.length * (count - 1));
}

function inColumns(rows: readonly (readonly Placed[])[], widths: readonly number[]): readonly string[] {
  const numeric = widths.map((_, column) =>
    rows.every((cells) =>
      cells.every(
        (cell) =>
          cell.column !== column || cell.head || isAlone(cells) || cell.text === '' || NUMBER.test(cell.text),
      ),
    ),
  );
  return rows.flatMap((cells) => {
    if (isAlone(cells)) return (cells[0]?.text ?? '').split('\n');
    let line = '';
    for (const { text, column, columns } of cells) {
      const from = column === 0 ? 0 : spanned(widths, 0, column) + GAP.length;
      const room = ' '.repeat(Math.max(0, spanned(widths, column, columns) - lengthOf(text)));
      line += ' '.repeat(Math.max(0, from - lengthOf(line)));
      line += numeric[column] && column > 0 ? room + text : text + room;
    }
    return [line.trimEnd()];
  });
}

function inLines(rows: readonly (readonly Placed[])[]): readonly string[] {
  const [head = []] = rows;
  const hasHead = head.every((cell) => cell.head);
  const nameOf = (column: number) =>
    hasHead
      ? (head.find((cell) => column >= cell.column && column < cell.column + cell.columns)?.text ?? '')
      : '';
  const lines: string[] = [];
  for (const cells of hasHead ? rows.slice(1) : rows) {
    if (lines.length > 0) lines.push('');
    for (const { text, column } of cells) {
      if (text === '') continue;
      const name = nameOf(column);
      lines.push(...(name === '' ? text : `${name}: ${text}`).split('\n'));
    }
  }
  return lines;
}

/** Characters, of which some have two code units. */
function lengthOf(text: string): number {
  let { length } = text;
  for (let index = 1; index < text.length; index += 1) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xdc00 && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800)
      length -= 1;
  }
  return length;
}
