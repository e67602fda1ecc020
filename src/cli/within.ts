import { stripVTControlCharacters } from 'node:util';

const width = (text: string) => [...stripVTControlCharacters(text)].length;

/** A text without colours, cut to so many columns. */
export function cut(text: string, columns: number): string {
  return width(text) <= columns ? text : `${[...text].slice(0, Math.max(0, columns - 1)).join('')}…`;
}

/** Lines of at most so many columns, broken between words and all indented, each after the first a little more. */
export function wrap(text: string, columns: number, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    const longer = line.trim() === '' ? `${line}${word}` : `${line} ${word}`;
    if (line.trim() !== '' && width(longer) > columns) {
      lines.push(line);
      line = `${indent}  ${word}`;
    } else line = longer;
  }
  return [...lines, line].map((one) => cut(one, columns)).join('\n');
}
