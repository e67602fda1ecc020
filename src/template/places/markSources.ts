/** Where an element stands in a template or a partial. Lines and columns count from 1. */
export interface TemplatePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What marks leave in the HTML: a class of what MJML makes, an attribute of what stands in texts. */
export const MARK = /\bmesura-place-(\d+)\b/;

/** Elements that are no part of the email, or whose content is. */
const UNMARKED =
  /^(mjml|mj-head|mj-attributes|mj-all|mj-class|mj-style|mj-title|mj-preview|mj-font|mj-breakpoint|mj-html-attributes|mj-selector|mj-html-attribute|mj-raw|mj-include)$/;

/** What is passed over: comments, the content of style sheets, the defaults of attributes, and mustaches outside of tags. */
const SKIPPED =
  /<!--[\s\S]*?-->|\{\{!--[\s\S]*?--\}\}|<(mj-attributes|mj-style|style|script)\b[\s\S]*?<\/\1\s*>|\{\{[\s\S]*?\}\}+/g;

/** A start tag, with the values and mustaches in it. */
const TAG = /<([A-Za-z][\w:-]*)((?:"[^"]*"|'[^']*'|\{\{[\s\S]*?\}\}+|[^'">])*)>/y;

/**
 * A template's source with a mark in every element, so that the HTML made from it tells where each of its elements comes from. For
 * looking only: it is compiled and rendered beside the template itself, which pays nothing for it.
 *
 * @param places where marks are written down: a mark's number is its index
 */
export function markSource(source: string, file: string, places: TemplatePlace[]): string {
  let marked = '';
  let at = 0;
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  while (at < source.length) {
    SKIPPED.lastIndex = at;
    const next = source.indexOf('<', at);
    const skipped = SKIPPED.exec(source);
    if (skipped && (next < 0 || skipped.index <= next)) {
      const end = skipped.index + skipped[0].length;
      marked += source.slice(at, end);
      at = end;
      continue;
    }
    if (next < 0) break;
    marked += source.slice(at, next);
    TAG.lastIndex = next;
    const [tag, name = '', rest = ''] = TAG.exec(source) ?? [source[next] as string];
    at = next + tag.length;
    marked += name === '' || UNMARKED.test(name) ? tag : markTag(name, rest, places.length);
    if (name !== '' && !UNMARKED.test(name)) places.push({ file, ...placeOf(starts, next) });
  }
  return marked + source.slice(at);
}

function markTag(name: string, rest: string, mark: number): string {
  const word = `mesura-place-${mark}`;
  if (!name.startsWith('mj-')) return `<${name} data-place="${word}"${rest}>`;
  const own = /(\scss-class\s*=\s*)(["'])/;
  return own.test(rest)
    ? `<${name}${rest.replace(own, (_, before: string, quote: string) => `${before}${quote}${word} `)}>`
    : `<${name} css-class="${word}"${rest}>`;
}

function placeOf(starts: readonly number[], offset: number): { line: number; column: number } {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}
