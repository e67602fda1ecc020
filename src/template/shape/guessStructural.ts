import { BLANK, BOOLEAN, BRACES, MARKUP, QUOTED } from '../lower/traits.ts';
import { BlockPlace } from './BlockPlace.ts';
import { InlinedCss } from './InlinedCss.ts';
import { COPIED_ATTRIBUTES, COPIED_CONTENT } from './passThrough.ts';
import { Tokens } from './tokens.ts';

/**
 * Tokens that look structural from the text next to them. A guess only saves time (one run of MJML when a template is rendered
 * for the first time): what it misses is found in MJML's tree, and what it takes for structural without need is still right.
 */
export function guessStructural(text: string, tokens: Tokens): readonly number[] {
  return tokens
    .find(text)
    .filter(({ at }) => looksStructural(text, at))
    .map(({ index }) => index);
}

/** A place as texts have it where CSS is inlined, if blocks with tags may stand there at all: a guess like the other. */
export function guessBlockPlace(text: string): BlockPlace | undefined {
  if (text.includes('<mj-html-attributes')) return undefined;
  const styles = [...text.matchAll(/<mj-style\b[^>]*inline="inline"[^>]*>([\s\S]*?)<\/mj-style>/g)];
  const css = InlinedCss.read(styles.map(([, style]) => style).join(''));
  return css && new BlockPlace(css, 'div');
}

/**
 * Traits that a value's place seems not to take: a guess like the other.
 *
 * @param stays a block that comes back as it is where the HTML is written again
 */
export function guessRefused(text: string, at: number, rewritten: boolean, stays: boolean): number {
  let refused = rewritten ? (stays ? BRACES : MARKUP | QUOTED | BRACES) : 0;
  const open = text.lastIndexOf('<', at);
  if (open <= text.lastIndexOf('>', at)) {
    return /<mj-(?:title|preview)>[^<]*$/.test(text.slice(Math.max(0, at - 200), at))
      ? refused | MARKUP
      : refused;
  }
  refused |= MARKUP | QUOTED;
  const isWhole = /=["']$/.test(text.slice(at - 2, at)) && /["']/.test(text[at + Tokens.length] ?? '');
  return isWhole && (rewritten || text.startsWith('<mj', open)) ? refused | BLANK | BOOLEAN : refused;
}

function looksStructural(text: string, at: number): boolean {
  const open = text.lastIndexOf('<', at);
  if (open > text.lastIndexOf('>', at)) {
    const before = text.slice(open, at);
    const [, tag = ''] = /^<([\w-]+)/.exec(before) ?? [];
    const [, attribute] = /([\w-]+)\s*=\s*(?:"[^"]*|'[^']*)$/.exec(before) ?? [];
    if (attribute === undefined) return !before.startsWith('<!--');
    return tag.startsWith('mj') && !COPIED_ATTRIBUTES[tag]?.has(attribute);
  }
  const start = text.lastIndexOf('<mj-', at);
  if (text.lastIndexOf('</mj-', at) > start) return true;
  const [, tag = ''] = /^<(mj-[\w-]+)/.exec(text.slice(start, start + 40)) ?? [];
  return !COPIED_CONTENT.has(tag);
}
