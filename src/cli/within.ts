import { stripVTControlCharacters } from 'node:util';

const width = (text: string) => [...stripVTControlCharacters(text)].length;

/** Names in a list are cut to this, so that several have room on a line. */
const LISTED = 24;
/** A name cut to less than this says nothing. */
const TELLING = 8;

/** A text without colours, cut to so many columns. */
export function cut(text: string, columns: number): string {
  return width(text) <= columns ? text : `${[...text].slice(0, Math.max(0, columns - 1)).join('')}…`;
}

/** `prefix` and as many of the names as have room on one line; where names are left out, it ends with how many. */
export function listed(prefix: string, names: readonly string[], columns: number): string {
  const short = names.map((name) => cut(name, LISTED));
  for (let shown = short.length; shown > 0; shown--) {
    const more = shown === short.length ? '' : `, and ${short.length - shown} more`;
    const text = `${prefix}${short.slice(0, shown).join(', ')}${more}`;
    if (width(text) <= columns) return text;
  }
  const [first = ''] = names;
  const more = names.length > 1 ? `, and ${names.length - 1} more` : '';
  const room = columns - width(prefix) - width(more);
  if (room >= TELLING) return `${prefix}${cut(first, room)}${more}`;
  return cut(prefix.replace(/[:\s]+$/, ''), columns);
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
