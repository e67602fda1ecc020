import { FONT_FAMILY } from '../lower/escapeValue.ts';
import type { Harmless } from './classifyTokens.ts';
import type { Tokens } from './tokens.ts';

/**
 * The second half of the proof, on MJML's HTML: takes out of `harmless` the tokens that stand where MJML looks for fonts (between
 * two quotes that also hold `font-family:`), and takes the freedom of white space from those inside conditional comments, whose
 * white space MJML minifies.
 */
export function checkPlaces(html: string, tokens: Tokens, harmless: Harmless): void {
  let segmentEnd = -1;
  let risky = false;
  for (const { at, index } of tokens.find(html)) {
    if (at > segmentEnd) {
      const to = html.indexOf('"', at);
      segmentEnd = to < 0 ? html.length : to;
      risky = touchesFonts(betweenQuotes(html, at), tokens);
    }
    if (risky) harmless.tokens.delete(index);
    if (html.lastIndexOf('<!--[if', at) > html.lastIndexOf('<![endif]-->', at)) harmless.odd.delete(index);
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
