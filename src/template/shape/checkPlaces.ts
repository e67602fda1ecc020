import { BLANK, EDGE, FONT_FAMILY, INNER, MARKUP, QUOTED } from '../lower/traits.ts';
import type { Places } from './Places.ts';
import type { Tokens } from './tokens.ts';

/** What MJML takes out of its finished HTML: two conditional comments in a row become one. */
const MEETS_CONDITION = /^\s*<!--\[if mso \| IE\]>/;

/**
 * The second half of the proof, on MJML's HTML: takes out the tokens that stand where MJML looks for fonts (between
 * two quotes that also hold `font-family:`), and takes the freedom of white space from those inside conditional comments, whose
 * white space MJML minifies, and in front of them, where nothing at all would let two of them meet.
 */
export function checkPlaces(html: string, tokens: Tokens, places: Places): void {
  let segmentEnd = -1;
  let risky = false;
  for (const { at, index } of tokens.find(html)) {
    if (at > segmentEnd) {
      const to = html.indexOf('"', at);
      segmentEnd = to < 0 ? html.length : to;
      risky = touchesFonts(betweenQuotes(html, at), tokens);
    }
    if (risky) places.refuse(index);
    if (html.lastIndexOf('<!--[if', at) > html.lastIndexOf('<![endif]-->', at)) {
      places.forbid(index, INNER | EDGE | BLANK | MARKUP | QUOTED);
    }
    if (MEETS_CONDITION.test(tokens.blank(html.slice(at, at + 400)))) places.forbid(index, BLANK);
  }
}

/** Whether text between quotes holds the words that MJML looks for, or a part of them that values could complete. */
export function touchesFonts(segment: string, tokens: Tokens): boolean {
  return tokens
    .cut(segment)
    .chunks.some((piece) => piece.includes('-') && piece !== '-' && FONT_FAMILY.test(piece));
}

/** The text around a place, from quote to quote. */
export function betweenQuotes(html: string, at: number): string {
  const to = html.indexOf('"', at);
  return html.slice(html.lastIndexOf('"', at) + 1, to < 0 ? html.length : to);
}
