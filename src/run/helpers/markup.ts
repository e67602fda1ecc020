/** Shared by all copies of this module: a shop's helpers and the program that runs them may have loaded one each. */
const MARK = Symbol.for('mesura.markup');

/** HTML whose values are escaped. Only `` markup`...` `` makes it. */
export interface Markup {
  readonly [MARK]: string;
}

/**
 * HTML of a helper's own: `` markup`<b>${name}</b>` ``. What stands between the braces is escaped, unless it is markup itself; a list
 * is joined. Values belong between tags and inside of quotes.
 */
export function markup(parts: TemplateStringsArray, ...values: readonly unknown[]): Markup {
  const html = parts
    .map((part, index) => part + (index < values.length ? htmlOf(values[index]) : ''))
    .join('');
  return Object.freeze({ [MARK]: html });
}

/** The HTML of markup; of anything else nothing. */
export function markupOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, MARK)) return undefined;
  const html = (value as Partial<Markup>)[MARK];
  return typeof html === 'string' ? html : undefined;
}

function htmlOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(htmlOf).join('');
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  const html = markupOf(value);
  if (html !== undefined) return html;
  throw new TypeError('markup takes texts, numbers, markup, and lists of these');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"'`=]/g, (char) => ENTITIES[char] ?? char);
}
