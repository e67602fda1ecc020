/** HTML that is safe to print as it is. Only `html` makes it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Printable = string | number | Markup | undefined | readonly Printable[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text -> HTML that shows exactly that text, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ESCAPES[char] as string);
}

function print(value: Printable): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(print).join('');
  return escapeHtml(String(value));
}

/** A template literal in which every value is escaped, unless it comes from `html` itself: forgetting is not possible. */
export function html(strings: TemplateStringsArray, ...values: readonly Printable[]): Markup {
  return new Markup(strings.reduce((text, part, index) => text + print(values[index - 1]) + part));
}
