import { COPIED_ATTRIBUTES, COPIED_CONTENT } from './passThrough.ts';
import type { Tokens } from './tokens.ts';

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
