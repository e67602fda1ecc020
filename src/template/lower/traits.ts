/**
 * Traits of a value, as a bit set. Each place in a shape allows some of them; a value that has another becomes part of the shape.
 * A value without any may stand in every slot.
 */
export const ESCAPED = 1;
/** White space in a row, or other than a plain space: MJML minifies it in conditional comments. */
export const INNER = 2;
/** White space at an edge, where MJML trims. */
export const EDGE = 4;
/** Nothing, or white space alone. */
export const BLANK = 8;
/** A part of `true` or `false`, of which MJML makes booleans in its attributes. */
export const BOOLEAN = 16;
/** Braces, which CSS inlining takes for code. */
export const BRACES = 32;
/** `$`, which has a meaning where MJML replaces text. */
export const DOLLAR = 64;
/** Tags of its own, all of them complete. */
export const MARKUP = 128;
/** Quotes, ampersands and the like that are not escaped, without tags. */
export const QUOTED = 256;
/** `font-family:` or a part of it, outside of an attribute of its own: MJML imports the fonts that it finds there. */
export const FONT = 512;
/** Not escaped, and able to end what it stands in: half a tag, a comment, an MJML component. */
export const HAZARD = 1024;

/** An ampersand that is not escaped: copied everywhere, and decoded for the text part. */
export const AMPERSAND = 2048;

/** `font-family:` in an attribute of its own, none of MJML's fonts: harmless where there are no others (`mj-font`). */
export const OWN_FONTS = 8192;

/** Half of a surrogate pair at the end, whose other half may follow. */
export const HALVED = 16384;

const HYPHEN = 4096;
const WHITE = INNER | EDGE;

/** By character code: escaped by Handlebars; white space as JavaScript trims it; braces, dollars, hyphens. */
const TRAITS = new Uint16Array(0x10000);
for (const char of '&<>"\'`=') TRAITS[char.charCodeAt(0)] = ESCAPED;
for (const char of '\t\n\v\f\r\u200b') TRAITS[char.charCodeAt(0)] = INNER;
for (let code = 0x80; code < 0x10000; code += 1)
  if (String.fromCharCode(code).trim() === '') TRAITS[code] = INNER;
for (const char of '{}') TRAITS[char.charCodeAt(0)] = BRACES;
TRAITS[0x24] = DOLLAR;
TRAITS[0x2d] = HYPHEN;

/**
 * MJML looks for `font-family:` and a font's name anywhere between two quotes of the HTML, and imports that font. So a
 * value must not bring in those words, nor a part of them that its neighbours could make whole: whichever piece holds the
 * hyphen is caught by the last alternative, and the piece before a lone static hyphen by the first two.
 */
export const FONT_FAMILY =
  /font$|^(?:ont|nt|t)$|(?:font|^(?:ont|nt|t)?)-(?:family:|(?:f(?:a(?:m(?:i(?:ly?)?)?)?)?)?$)/i;

/** The traits of a value's text before escaping. */
export function scanValue(text: string): number {
  const { length } = text;
  if (length === 0) return BLANK;
  let traits = 0;
  let before = 0;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    traits |= TRAITS[code] as number;
    if (code === 0x20 && before === 0x20) traits |= INNER;
    before = code;
  }
  if ((before & 0xfc00) === 0xd800) traits |= HALVED;
  const first = text.charCodeAt(0);
  if (first === 0x20 || before === 0x20 || (traits & INNER && (isWhite(first) || isWhite(before)))) {
    traits |= WHITE;
    if (text.trim() === '') traits |= BLANK;
  }
  if (length < 6 && ('true'.includes(text) || 'false'.includes(text))) traits |= BOOLEAN;
  // The words that it looks for have a hyphen in them, or end in a `t`.
  if ((traits & HYPHEN || (before | 0x20) === 0x74) && FONT_FAMILY.test(text)) traits |= FONT;
  return traits & ~HYPHEN;
}

function isWhite(code: number): boolean {
  return ((TRAITS[code] as number) & INNER) !== 0;
}
