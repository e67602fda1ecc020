import { readNesting } from '../fragment/Nesting.ts';
import {
  AMPERSAND,
  BLANK,
  BOOLEAN,
  BRACES,
  DOLLAR,
  EDGE,
  INNER,
  MARKUP,
  OWN_FONTS,
  QUOTED,
} from '../lower/traits.ts';
import { BlockPlace } from './BlockPlace.ts';
import { betweenQuotes, touchesFonts } from './checkPlaces.ts';
import type { MjmlNode } from './MjmlNode.ts';
import { Places } from './Places.ts';
import {
  COPIED_ATTRIBUTES,
  COPIED_CONTENT,
  COPIED_INTO_STYLE,
  LINE_CONTENT,
  REPLACED_ATTRIBUTES,
  SEEN_WHEN_EMPTY,
  SETTINGS,
  WRAPPED_CONTENT,
} from './passThrough.ts';
import { findRewriting, type Rewriting } from './rewriting.ts';
import { type MarkupPlace, scanMarkup } from './scanMarkup.ts';
import { Tokens } from './tokens.ts';

/** What text may hold wherever it is copied. */
const TEXT = INNER | EDGE | BOOLEAN | DOLLAR | AMPERSAND;

/** Finds out which tokens of `text` are in places that MJML only copies. `tree` is its parser's result for that text. */
export function classifyTokens(tree: MjmlNode, text: string, tokens: Tokens): Places {
  const places = new Places();
  const rewriting = findRewriting(tree);
  // CSS inlining takes template code for text that it must keep, wherever it ends; `:contains()` reads text.
  if (rewriting && (/\{\{|<%/.test(text) || /contains/i.test(rewriting.selectors))) return places;
  const offsets = new Map(tokens.find(text).map(({ at, index }) => [index, at]));
  const braces = rewriting ? 0 : BRACES;
  const ownFonts = /<mj-font\b/.test(text) ? 0 : OWN_FONTS;

  const visit = (node: MjmlNode, plainAncestors: boolean) => {
    if (SETTINGS.has(node.tagName)) return;
    for (const [name, value] of Object.entries(node.attributes ?? {})) {
      if (typeof value !== 'string' || !value.includes(tokens.prefix)) continue;
      if (!takesAttribute(node.tagName, name, value, rewriting)) continue;
      const found = tokens.find(value);
      const traits = attributeTraits(node.tagName, name, tokens.blank(value)) | braces;
      for (const token of found) {
        if (isQuoted(text, offsets.get(token.index), token.at, value.length))
          places.accept(token.index, traits);
      }
    }
    const inQuotes = node.tagName === 'mj-title' && rewriting !== undefined && node.content?.includes('"');
    if (node.content?.includes(tokens.prefix) && COPIED_CONTENT.has(node.tagName) && !inQuotes) {
      visitContent(node, tokens, rewriting, plainAncestors, ownFonts, places);
    }
    const plain = plainAncestors && /^mj(?:ml$|-)/.test(node.tagName);
    for (const child of node.children ?? []) visit(child, plain && node.tagName !== 'mj-head');
  };
  visit(tree, true);
  return places;
}

function takesAttribute(tag: string, name: string, value: string, rewriting: Rewriting | undefined): boolean {
  if (!COPIED_ATTRIBUTES[tag]?.has(name)) return false;
  if (REPLACED_ATTRIBUTES[tag]?.has(name) && value.includes('$')) return false;
  if (!rewriting) return true;
  // Written between double quotes, whatever the source has: with one inside, values are no longer in quotes.
  return !rewriting.selectors.includes('[') && !COPIED_INTO_STYLE.has(name) && !value.includes('"');
}

/** `rest`: the attribute without its values. MJML makes booleans of "true" and "false", and leaves tags out where one is empty. */
function attributeTraits(tag: string, name: string, rest: string): number {
  let traits = INNER | EDGE | AMPERSAND;
  if (!REPLACED_ATTRIBUTES[tag]?.has(name)) traits |= DOLLAR;
  if (!/^[aeflrstu]{0,4}$/.test(rest)) traits |= BOOLEAN;
  if (rest !== '') traits |= BLANK;
  // The rest and an empty value could add up to a boolean.
  if (/^(?:true|false)$/.test(rest)) traits &= ~BLANK;
  return traits;
}

function visitContent(
  { tagName, content = '' }: MjmlNode,
  tokens: Tokens,
  rewriting: Rewriting | undefined,
  plainAncestors: boolean,
  ownFonts: number,
  places: Places,
): void {
  const found = tokens.find(content);
  const markupPlaces = scanMarkup(
    content,
    found.map(({ at }) => at),
  );
  const filled = tokens.blank(content).trim() !== '';
  const blank = filled || !SEEN_WHEN_EMPTY.has(tagName) ? BLANK : 0;
  const braces = rewriting ? 0 : BRACES;
  const markup =
    rewriting || !plainAncestors ? 0 : LINE_CONTENT.has(tagName) ? QUOTED : MARKUP | QUOTED | ownFonts;
  const around = plainAncestors ? WRAPPED_CONTENT[tagName] : undefined;
  const css = around === undefined ? undefined : rewriting?.css;
  const nesting = css && readNesting(content, tokens, false);
  for (const [order, token] of found.entries()) {
    const place = markupPlaces[order] as MarkupPlace;
    if (place.kind === 'other') continue;
    // MJML looks for fonts before the HTML is written again, with other quotes.
    if (rewriting && touchesFonts(betweenQuotes(content, token.at), tokens)) continue;
    if (place.kind === 'text') {
      const emptiesElement = rewriting?.xml && /^$|>$|\s$/.test(tokens.blank(content.slice(0, token.at)));
      if (css && around && nesting) {
        const parent = nesting.places.get(token.index)?.parent ?? around;
        places.blocks.set(token.index, new BlockPlace(css, parent));
      }
      places.accept(token.index, TEXT | (emptiesElement ? 0 : blank) | braces | markup);
    } else if (place.kind === 'attribute') {
      if (rewriting && (rewriting.selectors.includes('[') || /^(?:style|class|id)$/.test(place.name)))
        continue;
      places.accept(token.index, TEXT | braces | (rewriting ? 0 : BLANK));
    } else {
      // A value's end and the text behind it could close a comment together.
      const next = content[token.at + Tokens.length] ?? '';
      if (!/[->!\]]|^$/.test(next)) places.accept(token.index, BOOLEAN | DOLLAR | AMPERSAND | braces);
    }
  }
  const left = content.startsWith(tokens.prefix);
  const right = (found.at(-1)?.at ?? -1) + Tokens.length === content.length;
  if (left || right) places.contents.push({ indexes: found.map(({ index }) => index), left, right });
}

/** Whether the source has quotes around the attribute's value: without them a value could end it. */
function isQuoted(text: string, offset: number | undefined, at: number, length: number): boolean {
  if (offset === undefined) return false;
  const quote = text[offset - at - 1];
  return (quote === '"' || quote === "'") && text[offset - at + length] === quote;
}
