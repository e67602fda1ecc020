/**
 * What a spreadsheet takes for a formula at the start of a cell (OWASP, CSV injection), full-width forms included; and what
 * looks like one with its apostrophe, so that `unguarded` gives back what `csvCell` was given.
 */
const FORMULA = /^'*\s*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * One cell of a CSV file (RFC 4180) that no spreadsheet runs as a formula: a text that looks like one gets an
 * apostrophe in front, which spreadsheets hide and `unguarded` takes away. Line breaks and tabs become spaces,
 * so that a line stays a line however it is split.
 */
export function csvCell(text: string): string {
  const line = text.replace(/[\t\r\n]/g, ' ');
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return /[",;']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A cell as it was before `csvCell` kept it from being a formula. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** One line of cells, with its end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
