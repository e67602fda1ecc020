/** Traits of a value, as a bit set. */
export const ESCAPED = 1;
/** White space at an edge or in a row, or other than a plain space. */
export const ODD = 2;
/** Somewhere in MJML's way from source to HTML this value could do more than stand there. */
export const HAZARD = 4;
/** For mustaches that do not escape: the same characters as ESCAPED. */
export const RAW_MARKUP = ESCAPED;

const LOOK_CLOSER = 8;

/** By character code: escaped by Handlebars; white space; braces, which CSS inlining takes for template code; worth a look. */
const TRAITS = new Uint8Array(128);
for (const char of '&<>"\'`=') TRAITS[char.charCodeAt(0)] = ESCAPED;
for (const char of '\t\n\v\f\r') TRAITS[char.charCodeAt(0)] = ODD;
for (const char of '{}') TRAITS[char.charCodeAt(0)] = HAZARD;
TRAITS['-'.charCodeAt(0)] = LOOK_CLOSER;

/**
 * MJML looks for `font-family:` and a font's name anywhere between two quotes of the HTML, and imports that font. So a
 * value must not bring in those words, nor a part of them that its neighbours could make whole: whichever piece holds the
 * hyphen is caught by the last alternative, and the piece before a lone static hyphen by the first two.
 */
export const FONT_FAMILY =
  /font$|^(?:ont|nt|t)$|(?:font|^(?:ont|nt|t)?)-(?:family:|(?:f(?:a(?:m(?:i(?:ly?)?)?)?)?)?$)/i;

/** The traits of a value's text before escaping. An empty value, or one of white space alone, is a hazard: MJML trims. So are the words that MJML makes booleans of. */
export function scanValue(text: string): number {
  const { length } = text;
  if (length === 0 || text === 'true' || text === 'false') return HAZARD;
  let traits = 0;
  let previous = 32;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 128) {
      traits |= TRAITS[code] as number;
      if (code === 32 && previous === 32) traits |= ODD;
    } else if (isWideSpace(code)) {
      traits |= ODD;
    }
    previous = code;
  }
  if (previous === 32) traits |= ODD;
  if (traits & ODD && text.trim() === '') return HAZARD;
  if (traits & LOOK_CLOSER || (previous | 32) === 116) {
    if (FONT_FAMILY.test(text)) traits |= HAZARD;
    traits &= ~LOOK_CLOSER;
  }
  return traits;
}

/** What JavaScript's `trim` and `\s` take for white space beyond ASCII. */
function isWideSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680 ||
    code === 0xfeff
  );
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

const ORIGINALS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(REPLACEMENTS).map(([char, entity]) => [entity, char]),
);

/** Undoes `escapeValue`. */
export function unescapeValue(text: string): string {
  return text.includes('&')
    ? text.replace(/&(?:amp|lt|gt|quot|#x27|#x60|#x3D);/g, (entity) => ORIGINALS[entity] as string)
    : text;
}
