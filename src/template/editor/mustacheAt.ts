/** The mustache that an offset stands in. */
export interface Mustache {
  /** Where its first brace is. */
  readonly start: number;
  /** `{{#`, `{{>`, `{{/`, `{{^`, `{{#>`, `{{` (`{{{` and `{{&` too). */
  readonly sign: '' | '#' | '>' | '/' | '^' | '#>';
  /** What stands between the sign and the offset. */
  readonly written: string;
}

/** Nothing outside of mustaches, and inside of comments. Reads back to the last brace pair only. */
export function mustacheAt(text: string, offset: number): Mustache | undefined {
  const start = text.lastIndexOf('{{', offset - 1);
  if (start < 0 || start + 2 > offset) return undefined;
  const inside = text.slice(start, offset);
  if (inside.includes('}}') || /^\{\{~?!/.test(inside)) return undefined;
  const [all, sign = ''] = /^\{\{\{?~?\s*(#>|#\*?|>|\/|\^|&)?/.exec(inside) ?? ['{{'];
  // In `{{{`, the last pair is the second and third.
  const first = text[start - 1] === '{' ? start - 1 : start;
  return {
    start: first,
    sign: (sign === '&' ? '' : sign === '#*' ? '#' : sign) as Mustache['sign'],
    written: inside.slice(all.length),
  };
}
