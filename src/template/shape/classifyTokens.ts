import { betweenQuotes, touchesFonts } from './checkPlaces.ts';
import { COPIED_ATTRIBUTES, COPIED_CONTENT, COPIED_INTO_STYLE, SETTINGS } from './passThrough.ts';
import { type MarkupPlace, scanMarkup } from './scanMarkup.ts';
import { type FoundToken, Tokens } from './tokens.ts';

/** A node of MJML's own tree: what its parser made of the text, so that it is known exactly where each token went. */
export interface MjmlNode {
  readonly tagName: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly children?: readonly MjmlNode[];
  readonly content?: string;
}

/** Tokens whose place is proven harmless, with the places where white space is too. All others are structural. */
export interface Harmless {
  readonly tokens: Set<number>;
  /** Those that may have white space at the edges, in runs and as line breaks. */
  readonly odd: Set<number>;
}

/** How the HTML is written again after MJML made it. */
interface Rewriting {
  readonly css: string;
  readonly selectors: string;
}

/** Finds out which tokens of `text` are in places that MJML only copies. `tree` is its parser's result for that text. */
export function classifyTokens(tree: MjmlNode, text: string, tokens: Tokens): Harmless {
  const harmless: Harmless = { tokens: new Set(), odd: new Set() };
  const rewriting = findRewriting(tree);
  const css = `${rewriting?.css ?? ''}${rewriting?.selectors ?? ''}`;
  // CSS inlining takes template code for text that it must keep, wherever it ends; `:contains()` reads text.
  if (rewriting && (/\{\{|<%/.test(text) || /contains/i.test(css))) return harmless;
  const seen = new Set<number>();
  const offsets = new Map(tokens.find(text).map(({ at, index }) => [index, at]));

  const accept = (index: number, odd: boolean) => {
    if (seen.has(index)) {
      harmless.tokens.delete(index);
      harmless.odd.delete(index);
      return;
    }
    seen.add(index);
    harmless.tokens.add(index);
    if (odd && !rewriting) harmless.odd.add(index);
  };

  const visit = (node: MjmlNode) => {
    if (SETTINGS.has(node.tagName)) return;
    const copied = COPIED_ATTRIBUTES[node.tagName];
    for (const [name, value] of Object.entries(node.attributes ?? {})) {
      if (typeof value !== 'string' || !value.includes(tokens.prefix)) continue;
      if (!copied?.has(name) || (rewriting && (css.includes('[') || COPIED_INTO_STYLE.has(name)))) continue;
      // Written between double quotes, whatever the source has: with one inside, values are no longer in quotes.
      if (rewriting && value.includes('"')) continue;
      const found = tokens.find(value);
      if (couldBeBoolean(tokens.blank(value), found)) continue;
      for (const token of found) {
        if (
          isQuoted(text, offsets.get(token.index), token.at, value.length) &&
          standsFree(value, token, found)
        )
          accept(token.index, true);
      }
    }
    const inQuotes = node.tagName === 'mj-title' && rewriting !== undefined && node.content?.includes('"');
    if (node.content?.includes(tokens.prefix) && COPIED_CONTENT.has(node.tagName) && !inQuotes) {
      visitContent(node.content, tokens, rewriting ? css : undefined, accept);
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(tree);
  return harmless;
}

function visitContent(
  content: string,
  tokens: Tokens,
  css: string | undefined,
  accept: (index: number, odd: boolean) => void,
): void {
  const found = tokens.find(content);
  const places = scanMarkup(
    content,
    found.map(({ at }) => at),
  );
  for (const [order, token] of found.entries()) {
    const place = places[order] as MarkupPlace;
    const next = content[token.at + Tokens.length] ?? '';
    if (place.kind === 'other' || !standsFree(content, token, found)) continue;
    // MJML looks for fonts before the HTML is written again, with other quotes.
    if (css !== undefined && touchesFonts(betweenQuotes(content, token.at), tokens)) continue;
    // A value's end and the text behind it could close a comment together.
    if (place.kind === 'comment' && /[->!\]]|^$/.test(next)) continue;
    if (
      place.kind === 'attribute' &&
      css !== undefined &&
      (css.includes('[') || /^(?:style|class|id)$/.test(place.name))
    )
      continue;
    const inside =
      content.slice(0, token.at).trim() !== '' && content.slice(token.at + Tokens.length).trim() !== '';
    accept(token.index, inside && place.kind !== 'comment');
  }
}

/**
 * Not the middle one of three values in a row (their parts could form words that none of them holds), and not behind an
 * ampersand, with which it would become another character.
 */
function standsFree(text: string, token: FoundToken, found: readonly FoundToken[]): boolean {
  const before = text.slice(Math.max(0, token.at - 12), token.at);
  if (/&[#\w]*$/.test(before)) return false;
  return !(
    found.some(({ at }) => at === token.at - Tokens.length) &&
    found.some(({ at }) => at === token.at + Tokens.length)
  );
}

/** MJML makes booleans of the values "true" and "false": pieces could add up to them. */
function couldBeBoolean(rest: string, found: readonly FoundToken[]): boolean {
  return /^[aeflrstu]{0,4}$/.test(rest) && (rest !== '' || found.length > 1);
}

/** Whether the source has quotes around the attribute's value: without them a value could end it. */
function isQuoted(text: string, offset: number | undefined, at: number, length: number): boolean {
  if (offset === undefined) return false;
  const quote = text[offset - at - 1];
  return (quote === '"' || quote === "'") && text[offset - at + length] === quote;
}

/** CSS that is inlined and selectors that set attributes: both make MJML parse its HTML and write it again. */
function findRewriting(tree: MjmlNode): Rewriting | undefined {
  const head = tree.children?.find(({ tagName }) => tagName === 'mj-head');
  let css: string | undefined;
  let selectors: string | undefined;
  for (const node of head?.children ?? []) {
    if (node.tagName === 'mj-style' && node.attributes?.inline === 'inline')
      css = `${css ?? ''}${node.content ?? ''}`;
    if (node.tagName === 'mj-html-attributes') {
      selectors = `${selectors ?? ''}${(node.children ?? []).map((child) => String(child.attributes?.path ?? '')).join(' ')}`;
    }
  }
  return css === undefined && selectors === undefined
    ? undefined
    : { css: css ?? '', selectors: selectors ?? '' };
}
