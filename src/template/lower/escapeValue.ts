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

/** What stands for a character code in escaped text, as bytes. */
export const ESCAPED_BYTES: readonly (Uint8Array | undefined)[] = BY_CODE.map((text) =>
  text === undefined ? undefined : Uint8Array.from(text, (char) => char.charCodeAt(0)),
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
