import { parse } from 'csv-parse/sync';

export const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Whether these cells name the columns that are looked for. */
export type IsHeader = (cells: readonly string[]) => boolean;

/** Lines above a header: a title, the date of the report, `sep=;`. */
export const MAX_TITLE_LINES = 20;
const SEP_LINE = /^\s*"?sep=(.)"?\s*[\r\n]/i;

/** The separator under which the beginning of a file holds a wanted header; else the one that its fullest line uses most. */
export function findSeparator(head: string, isHeader: IsHeader): Separator {
  const said = SEP_LINE.exec(head)?.[1];
  const named = SEPARATORS.find((separator) => separator === said);
  if (named !== undefined) return named;
  const lines = head.split(/\r\n?|\n/).slice(0, MAX_TITLE_LINES);
  for (const separator of SEPARATORS) {
    if (lines.some((line) => isHeader(cellsOf(line, separator)))) return separator;
  }
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const bare = first.replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => bare.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function cellsOf(line: string, separator: Separator): string[] {
  try {
    const [cells] = parse(line, {
      delimiter: separator,
      relax_quotes: true,
      relax_column_count: true,
      to: 1,
    });
    return cells ?? [];
  } catch {
    return [];
  }
}

/** Which of the first rows is the header: the first that names what is wanted, else the first of the fullest. */
export function headerIndex(rows: readonly (readonly string[])[], isHeader: IsHeader): number {
  const wanted = rows.findIndex(isHeader);
  if (wanted >= 0) return wanted;
  const filled = rows.map((cells) => cells.filter((cell) => cell.trim() !== '').length);
  return Math.max(0, filled.indexOf(Math.max(...filled)));
}
