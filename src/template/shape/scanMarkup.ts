/** Where in a piece of HTML something stands. */
export type MarkupPlace =
  | { readonly kind: 'text' }
  | { readonly kind: 'attribute'; readonly name: string }
  | { readonly kind: 'comment' }
  /** In or at the edge of a tag's name, in an unquoted attribute, in a style or script, or where one could not tell. */
  | { readonly kind: 'other' };

const TEXT: MarkupPlace = { kind: 'text' };
const COMMENT: MarkupPlace = { kind: 'comment' };
const OTHER: MarkupPlace = { kind: 'other' };

/** Elements whose content is no markup. */
const RAW_TEXT = /^(?:script|style|title|textarea|xmp|iframe|noembed|noframes|plaintext|noscript)$/i;
const TAG_NAME = /[A-Za-z][^\s/>]*/y;
/** One attribute, as htmlparser2 reads it: a name, and a value in quotes or without. */
const ATTRIBUTE = /[\s/]*([^\s/>=]+)(\s*=\s*)?/y;

/** The places of all `offsets` (ascending) in `html`. One walk over the markup, which stops at the last of them. */
export function scanMarkup(html: string, offsets: readonly number[]): readonly MarkupPlace[] {
  const places: MarkupPlace[] = [];
  const last = offsets.at(-1) ?? -1;
  const upTo = (end: number, place: MarkupPlace) => {
    while (places.length < offsets.length && (offsets[places.length] as number) < end) places.push(place);
  };

  let at = 0;
  while (at <= last) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    // A value right behind `<` would become a tag's name.
    upTo(open + 1, TEXT);
    at = open + 1;
    if (html.startsWith('!--', at)) {
      const end = endOfComment(html, at + 3);
      if (end === undefined) {
        upTo(html.length + 1, OTHER);
        break;
      }
      upTo(at + 3, OTHER);
      upTo(end, COMMENT);
      at = end;
    } else if (html[at] === '!' || html[at] === '?') {
      const end = html.startsWith('![CDATA[', at) ? indexAfter(html, ']]>', at) : indexAfter(html, '>', at);
      upTo(end, OTHER);
      at = end;
    } else {
      const slash = html[at] === '/' ? 1 : 0;
      TAG_NAME.lastIndex = at + slash;
      const name = TAG_NAME.exec(html)?.[0];
      if (name === undefined) {
        upTo(at + 1 + slash, OTHER);
        continue;
      }
      at += slash + name.length;
      upTo(at + 1, OTHER);
      at = scanTag(html, at, upTo);
      if (slash === 0 && RAW_TEXT.test(name)) {
        const close = new RegExp(`</${name}`, 'gi');
        close.lastIndex = at;
        const end = close.exec(html)?.index ?? html.length;
        upTo(end, OTHER);
        at = end;
      }
    }
  }
  upTo(html.length + 1, TEXT);
  return places;
}

/** From behind a tag's name to behind its `>`. */
function scanTag(html: string, from: number, upTo: (end: number, place: MarkupPlace) => void): number {
  let at = from;
  while (at < html.length) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(html);
    if (match === null) break;
    const [, name = '', equals] = match;
    at = ATTRIBUTE.lastIndex;
    upTo(at, OTHER);
    if (equals === undefined) continue;
    const quote = html[at];
    if (quote === '"' || quote === "'") {
      const end = html.indexOf(quote, at + 1);
      if (end < 0) {
        upTo(html.length + 1, OTHER);
        return html.length;
      }
      upTo(at + 1, OTHER);
      upTo(end, { kind: 'attribute', name: name.toLowerCase() });
      at = end + 1;
    } else {
      while (at < html.length && !/[\s>]/.test(html[at] as string)) at += 1;
      upTo(at, OTHER);
    }
  }
  const end = html.indexOf('>', at);
  upTo(end < 0 ? html.length + 1 : end + 1, OTHER);
  return end < 0 ? html.length : end + 1;
}

/** Undefined for the comments that parsers end in different places: `<!-->`, `<!--->` and `--!>`. */
function endOfComment(html: string, from: number): number | undefined {
  const end = indexAfter(html, '-->', from);
  const odd = html.indexOf('--!>', from);
  return /^-?>/.test(html.slice(from, from + 2)) || (odd >= 0 && odd < end) ? undefined : end;
}

function indexAfter(html: string, text: string, from: number): number {
  const at = html.indexOf(text, from);
  return at < 0 ? html.length + 1 : at + text.length;
}
