import { CutText } from '../bytes/CutText.ts';
import type { Pass } from '../lower/Pass.ts';
import { scanRaw } from '../lower/rawMarkup.ts';
import {
  BLANK,
  BRACES,
  DOLLAR,
  EDGE,
  FONT,
  FONT_FAMILY,
  HAZARD,
  INNER,
  MARKUP,
  OWN_FONTS,
  QUOTED,
} from '../lower/traits.ts';
import { type AddressRun, addressRuns } from '../shape/addressRuns.ts';
import { scanMarkup } from '../shape/scanMarkup.ts';
import { chooseTokens, type Tokens } from '../shape/tokens.ts';
import { compileText } from '../text/compileText.ts';
import type { TextOp } from '../text/TextOp.ts';
import { type Nesting, readNesting } from './Nesting.ts';

/** What a value inside of a fragment may be: in its text, and in its attributes. */
const IN_TEXT = ~HAZARD;
const IN_ATTRIBUTE = ~(HAZARD | MARKUP | QUOTED);

/**
 * The text of one outcome of a block that stands inside a content, cut at its values: the same idea as a shape, without MJML,
 * because MJML only copies it.
 */
export class FragmentShape {
  readonly html: CutText;
  /** Traits that it has whatever its values are. */
  readonly traits: number;
  /** What each of its values may be. */
  readonly allowed: readonly number[];
  /** EDGE and BLANK, as far as its static text decides them. */
  readonly edges: number | undefined;
  private readonly source: string;
  private readonly tokens: Tokens;
  private ops: readonly TextOp[] | undefined;
  private runs: readonly AddressRun[] | undefined;
  private read: { readonly nesting: Nesting | undefined } | undefined;

  constructor(source: string, tokens: Tokens, traits: number, allowed: readonly number[]) {
    this.source = source;
    this.tokens = tokens;
    const { chunks, slots } = tokens.cut(source);
    this.html = new CutText({ chunks: chunks.map(narrow), slots });
    this.edges = edgesOf(chunks);
    this.traits = traits;
    this.allowed = allowed;
  }

  /** Characters that it holds. */
  get size(): number {
    return this.source.length * 5 + this.html.slots.length * 500 + 1000;
  }

  /** The values in it that may be a part of an address. `start`: what stands before it without a break. */
  addressRuns(start: string): readonly AddressRun[] {
    if (start !== '') return addressRuns(this.html, start);
    this.runs ??= addressRuns(this.html);
    return this.runs;
  }

  get textOps(): readonly TextOp[] {
    this.ops ??= compileText(this.source, this.tokens);
    return this.ops;
  }

  /** How its elements stand in one another; undefined where a parser would not write it again as it is. */
  get nesting(): Nesting | undefined {
    this.read ??= { nesting: readNesting(this.source, this.tokens, true) };
    return this.read.nesting;
  }

  fill(pass: Pass): string {
    const { chunks, slots } = this.html;
    let text = chunks[0] as string;
    for (let index = 0; index < slots.length; index += 1) {
      text += pass.value(slots[index] as number) + (chunks[index + 1] as string);
    }
    return text;
  }
}

/**
 * Undefined where the text could do more than stand in a content: half a tag, a component, a style, a comment, a value in a tag.
 * `write` writes it with a token for each of its `count` values.
 */
export function compileFragment(
  write: (texts: readonly string[]) => string,
  count: number,
): FragmentShape | undefined {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const { tokens, written } = chooseTokens((candidate) => ({
    text: write(indexes.map((index) => candidate.of(index))),
    tokens: count,
  }));
  const source = written.text;
  const markup = scanRaw(source);
  if (markup & HAZARD) return undefined;
  const found = tokens.find(source);
  const places = scanMarkup(
    source,
    found.map(({ at }) => at),
  );
  const allowed: number[] = [];
  for (const [order, { index }] of found.entries()) {
    const kind = places[order]?.kind;
    if (kind !== 'text' && kind !== 'attribute') return undefined;
    allowed[index] = kind === 'text' ? IN_TEXT : IN_ATTRIBUTE;
  }
  let traits = markup | INNER;
  if (source.includes('$')) traits |= DOLLAR;
  if (/[{}]/.test(source)) traits |= BRACES;
  const apart = withoutOwnFonts(source, tokens);
  if (apart !== source) traits |= OWN_FONTS;
  if (tokens.cut(apart).chunks.some((chunk) => chunk !== '-' && FONT_FAMILY.test(chunk))) traits |= FONT;
  return new FragmentShape(source, tokens, traits, allowed);
}

/** Undefined where a value stands at an edge. */
function edgesOf(chunks: readonly string[]): number | undefined {
  const first = chunks[0] as string;
  const last = chunks.at(-1) as string;
  const hasEdge = first !== first.trimStart() || last !== last.trimEnd();
  if (chunks.length === 1) return (hasEdge ? EDGE : 0) | (first.trim() === '' ? BLANK : 0);
  if (first.trim() === '' || last.trim() === '') return undefined;
  return hasEdge ? EDGE : 0;
}

/** V8 keeps a slice of a text that holds one `€` in two bytes a character, and every string that it becomes a part of. */
function narrow(text: string): string {
  return !/[^ -~\t\n\r]/.test(text) ? Buffer.from(text, 'latin1').toString('latin1') : text;
}

/** The fonts that MJML imports where it finds their names. */
const MJML_FONTS = /open sans|droid sans|lato|roboto|ubuntu/i;

/** Attributes between double quotes that name fonts are read by MJML on their own, whatever stands around them. */
function withoutOwnFonts(source: string, tokens: Tokens): string {
  return source.replace(/="[^"<>]*font-family:[^"<>]*"/gi, (attribute) =>
    attribute.includes(tokens.prefix) || MJML_FONTS.test(attribute) ? attribute : '=""',
  );
}
