/** Traits of a value, as a bit set. */
export const ESCAPED = 1;
/** White space at an edge or in a row, or other than a plain space. */
export const ODD = 2;
/** Somewhere in MJML's way from source to HTML this value could do more than stand there. */
export const HAZARD = 4;
/** For mustaches that do not escape: the same characters as ESCAPED. */
export const RAW_MARKUP = ESCAPED;

const HYPHEN = 8;

const SHORT_HAZARDS: ReadonlySet<string> = new Set(['', 'true', 'false']);

/** By character code: escaped by Handlebars; white space as JavaScript trims it; braces, which CSS inlining takes for code. */
const TRAITS = new Uint8Array(0x10000);
for (const char of '&<>"\'`=') TRAITS[char.charCodeAt(0)] = ESCAPED;
for (const char of '\t\n\v\f\r\u200b') TRAITS[char.charCodeAt(0)] = ODD;
for (let code = 0x80; code < 0x10000; code += 1)
  if (String.fromCharCode(code).trim() === '') TRAITS[code] = ODD;
for (const char of '{}') TRAITS[char.charCodeAt(0)] = HAZARD;
TRAITS[0x2d] = HYPHEN;

/**
 * MJML looks for `font-family:` and a font's name anywhere between two quotes of the HTML, and imports that font. So a
 * value must not bring in those words, nor a part of them that its neighbours could make whole: whichever piece holds the
 * hyphen is caught by the last alternative, and the piece before a lone static hyphen by the first two.
 */
export const FONT_FAMILY =
  /font$|^(?:ont|nt|t)$|(?:font|^(?:ont|nt|t)?)-(?:family:|(?:f(?:a(?:m(?:i(?:ly?)?)?)?)?)?$)/i;

/**
 * The traits of a value's text before escaping. An empty value, or one of white space alone, is a hazard: MJML trims. So are
 * the words that MJML makes booleans of.
 */
export function scanValue(text: string): number {
  const { length } = text;
  if (length < 6 && SHORT_HAZARDS.has(text)) return HAZARD;
  let traits = 0;
  let before = 0x20;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    traits |= TRAITS[code] as number;
    if (before === 0x20 && code === 0x20) traits |= ODD;
    before = code;
  }
  if (before === 0x20) traits |= ODD;
  else if (traits === 0 && (before | 0x20) !== 0x74) return 0;
  if (traits & ODD && text.trim() === '') traits |= HAZARD;
  // The words that it looks for have a hyphen in them, or end in a `t`.
  if ((traits & HYPHEN || (before | 0x20) === 0x74) && FONT_FAMILY.test(text)) traits |= HAZARD;
  return traits & ~HYPHEN;
}

const REPLACEMENTS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};

/** By character code; undefined for what stays. */
const BY_CODE: readonly (string | undefined)[] = Array.from(
  { length: 128 },
  (_, code) => REPLACEMENTS[String.fromCharCode(code)],
);

/** Escapes exactly as Handlebars does. */
export function escapeValue(text: string): string {
  let out = '';
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const replacement = code < 128 ? BY_CODE[code] : undefined;
    if (replacement === undefined) continue;
    out += text.slice(from, index) + replacement;
    from = index + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}
