import { readFileSync } from 'node:fs';

/** Rows of a case table: a line a row, the first line names the columns, the middle column may hold commas. */
export function table(
  file: string,
): readonly { readonly language: string; readonly name: string; readonly last: string }[] {
  const text = readFileSync(new URL(`../../cases/sensitive/${file}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => {
      const cells = row.split(',');
      return { language: cells[0] ?? '', name: cells.slice(1, -1).join(','), last: cells.at(-1) ?? '' };
    });
}

/** The lines of a case file, one name each. */
export function lines(file: string): readonly string[] {
  return readFileSync(new URL(`../../cases/sensitive/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
}
