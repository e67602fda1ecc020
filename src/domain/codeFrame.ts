const BEFORE = 2;
const AFTER = 1;
const MAX_WIDTH = 120;

/**
 * The lines around a place with a caret below it, for a fixed-width font. Lines and columns count from 1.
 * Long lines are cut around the column, so that a minified template still makes a readable frame.
 */
export function codeFrame(source: string, line: number, column: number): string {
  const lines = source.split(/\r\n|\r|\n/);
  const last = Math.min(lines.length, line + AFTER);
  const width = String(last).length;
  const from = Math.max(0, column - 1 - MAX_WIDTH / 2);
  const out: string[] = [];
  for (let number = Math.max(1, line - BEFORE); number <= last; number += 1) {
    const text = (lines[number - 1] ?? '').slice(from, from + MAX_WIDTH).replaceAll('\t', ' ');
    out.push(`${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${text}`.trimEnd());
    if (number === line) out.push(`  ${' '.repeat(width)} | ${' '.repeat(column - 1 - from)}^`);
  }
  return out.join('\n');
}
