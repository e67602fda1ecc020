/** RFC 2045 section 6: lines as they were sent -> the bytes that they stand for, as latin1. */
export function decodeTransfer(lines: readonly string[], encoding: string): string {
  if (encoding === 'base64') {
    return Buffer.from(lines.join('').replace(/[^A-Za-z0-9+/]/g, ''), 'base64').toString('latin1');
  }
  const text = lines.join('\n');
  return encoding === 'quoted-printable' ? unquote(text.replace(/=[ \t]*\n/g, '')) : text;
}

/** Bytes as latin1 -> text in its charset; what no decoder knows is tried as UTF-8, and stays latin1 where that fails. */
export function decodeCharset(bytes: string, charset: string | undefined): string {
  if (!/[^\t\n\r -~]/.test(bytes)) return bytes;
  const buffer = Buffer.from(bytes, 'latin1');
  for (const label of [charset ?? 'utf-8', 'utf-8']) {
    try {
      return new TextDecoder(label, { fatal: label === 'utf-8' }).decode(buffer);
    } catch {}
  }
  return bytes;
}

const WORD = /=\?([\w.:-]{1,40})(?:\*[\w-]{0,20})?\?([bq])\?([^?\s]{0,2000})\?=(?:\s+(?==\?))?/gi;

/** A header value with its encoded words read (RFC 2047). */
export function decodeWords(value: string): string {
  return decodeCharset(
    value.replace(WORD, (_, charset: string, how: string, text: string) => {
      const bytes =
        how.toLowerCase() === 'b'
          ? Buffer.from(text, 'base64').toString('latin1')
          : unquote(text.replaceAll('_', ' '));
      // As bytes of UTF-8, for the decoding of the whole.
      return Buffer.from(decodeCharset(bytes, charset), 'utf8').toString('latin1');
    }),
    'utf-8',
  );
}

function unquote(text: string): string {
  return text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

/** The words of an HTML part, a line for each block. No markup is trusted or kept; this is for reading only. */
export function htmlWords(html: string): string {
  return html
    .replace(/<(style|script|title)\b[^<>]*>[^<]*<\/\1>/gi, ' ')
    .replace(/<\/?(?:p|div|br|tr|li|h\d|table|pre|hr)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:#(\d{1,6})|([a-z]{2,5}));/gi, (whole, code?: string, name?: string) =>
      code === undefined
        ? (ENTITIES[name?.toLowerCase() ?? ''] ?? whole)
        : String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
    );
}
