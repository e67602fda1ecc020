import type { Tokens } from '../shape/tokens.ts';

/** An element of a piece of HTML. */
export interface NestedElement {
  readonly name: string;
  /** As written, without quotes. */
  readonly id: string;
  readonly classes: readonly string[];
}

/** What stands where in a piece of HTML that a parser reads as it is written: each element closed, none closed by another one. */
export interface Nesting {
  readonly elements: readonly NestedElement[];
  /** Names of the elements that stand in no other one. */
  readonly outermost: readonly string[];
  /** For each token its innermost element, and whether it stands in one of the attributes. None: outside of all elements. */
  readonly places: ReadonlyMap<number, { readonly parent?: string; readonly isAttribute: boolean }>;
}

const VOID = new Set(['br', 'hr', 'img']);
const TAG = /<(\/?)([A-Za-z][A-Za-z0-9]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))?)*)\s*(\/?)>/y;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g;
/** A tag as it comes back from a parser: small letters, one blank before each attribute, double quotes, no empty value, no slash. */
const WRITTEN = /^<(?:\/[a-z][a-z0-9]*|[a-z][a-z0-9]*(?: [a-z][a-z-]*="[^"<>]+")*)>$/;
/** Attributes that selectors read, or that are written anew with what is inlined. */
const READ = new Set(['class', 'id', 'style']);

const PARAGRAPH = new Set(['p']);
const CELLS = new Set(['thead', 'th', 'td']);
const TERMS = new Set(['dd', 'dt']);
const SECTIONS = new Set(['thead', 'tbody']);
/** What the opening of an element closes where it stands in it, as htmlparser2 reads HTML. */
const CLOSES: Readonly<Record<string, ReadonlySet<string>>> = {
  ...{ li: new Set(['li']), tr: new Set(['tr', 'th', 'td']), td: CELLS, th: CELLS },
  ...{ dd: TERMS, dt: TERMS, tbody: SECTIONS, tfoot: SECTIONS, thead: SECTIONS },
  ...Object.fromEntries(
    'p h1 h2 h3 h4 h5 h6 blockquote center div dl hr ol pre table ul'
      .split(' ')
      .map((name) => [name, PARAGRAPH]),
  ),
};

/** Whether an element can stand in another one without closing it. */
export const standsIn = (name: string, parent: string): boolean => CLOSES[name]?.has(parent) !== true;

/**
 * Reads a piece of HTML without guessing: undefined where a parser would have to mend it.
 *
 * @param isWritten only as a parser would write it again, and without values in attributes that selectors read
 */
export function readNesting(html: string, tokens: Tokens, isWritten: boolean): Nesting | undefined {
  const open: string[] = [];
  const elements: NestedElement[] = [];
  const outermost: string[] = [];
  const places = new Map<number, { parent?: string; isAttribute: boolean }>();
  const place = (text: string, isAttribute: boolean) => {
    const parent = open.at(-1);
    for (const { index } of tokens.find(text))
      places.set(index, parent === undefined ? { isAttribute } : { parent, isAttribute });
  };

  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', from)) {
    place(html.slice(from, at), false);
    TAG.lastIndex = at;
    const [whole, slash, tag = '', attributes = ''] = TAG.exec(html) ?? [];
    if (whole === undefined || (isWritten && !WRITTEN.test(whole))) return undefined;
    const name = tag.toLowerCase();
    from = at + whole.length;
    if (slash === '/') {
      if (open.pop() !== name) return undefined;
      continue;
    }
    const element = elementOf(name, attributes, isWritten ? tokens : undefined);
    const parent = open.at(-1);
    if (element === undefined || (parent !== undefined && !standsIn(name, parent))) return undefined;
    elements.push(element);
    if (parent === undefined) outermost.push(name);
    place(attributes, true);
    if (!VOID.has(name)) open.push(name);
  }
  place(html.slice(from), false);
  return open.length === 0 || !isWritten ? { elements, outermost, places } : undefined;
}

/** Undefined where an attribute stands twice, or where one of `tokens` stands in an attribute that selectors read. */
function elementOf(name: string, attributes: string, tokens: Tokens | undefined): NestedElement | undefined {
  const found = new Map<string, string>();
  for (const [, key = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? '';
    const lower = key.toLowerCase();
    if (found.has(lower)) return undefined;
    if (tokens !== undefined && READ.has(lower) && tokens.find(value).length > 0) return undefined;
    found.set(lower, value);
  }
  const classes = (found.get('class') ?? '').split(/\s+/).filter((each) => each !== '');
  return { name, id: found.get('id') ?? '', classes };
}
