import { encode, wrap } from 'libqp';

/**
 * RFC 2045 section 6.7 allows 76 characters in a line, the soft break's `=` included. Every piece is wrapped one
 * short of that, so that a soft break always fits behind the last piece of a line, whatever comes next.
 */
const LINE = 75;

/** Text that stands in a quoted-printable line as it is: no `=`, no edge that a relay could take off, no first hyphen. */
const PLAIN = /^[!-,.-<>-~](?:[ -<>-~]*[!-<>-~])?$/;

/** A piece of a body part that is the same in many messages: encoded once, joined with values often. */
export interface StaticPiece {
  readonly encoded: string;
  /** Characters up to the first line end of any kind (all of them when there is none). */
  readonly firstLine: number;
  /** Characters after the last line end, or undefined when there is none. */
  readonly lastLine: number | undefined;
  readonly startsWithLf: boolean;
  readonly endsWithCr: boolean;
}

/** Encodes the static text between two values. Edges are safe: white space and hyphens there are escaped. */
export function prepareStatic(text: string): StaticPiece {
  const encoded = wrap(encode(canonicalLineEnds(text)), LINE);
  const first = encoded.indexOf('\r\n');
  return Object.freeze({
    encoded,
    firstLine: first < 0 ? encoded.length : first,
    lastLine: first < 0 ? undefined : encoded.length - encoded.lastIndexOf('\r\n') - 2,
    startsWithLf: text.startsWith('\n'),
    endsWithCr: text.endsWith('\r'),
  });
}

/**
 * Joins prepared pieces with the values between them into one quoted-printable text without its final line break:
 * `pieces[0] values[0] pieces[1] values[1] ...`. There is one value fewer than there are pieces.
 * Decoding it gives exactly the joined text with every line end (CRLF, CR or LF) as CRLF. A soft break goes in
 * wherever the next piece does not fit behind the last one, so no line passes 76 characters.
 */
export function joinQuotedPrintable(pieces: readonly StaticPiece[], values: readonly string[]): string {
  // A list that is joined at the end is one copy; a string that grows would be copied piece by piece when it is sent.
  const out: string[] = [];
  let column = 0;
  let afterCr = false;
  const add = (encoded: string, firstLine: number, lastLine: number | undefined) => {
    if (column > 0 && column + firstLine > LINE) {
      out.push('=\r\n');
      column = 0;
    }
    out.push(encoded);
    column = lastLine ?? column + encoded.length;
  };

  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as StaticPiece;
    if (piece.encoded !== '') {
      if (afterCr && piece.startsWithLf)
        add(piece.encoded.slice(2), lineLength(piece.encoded, 2), piece.lastLine);
      else add(piece.encoded, piece.firstLine, piece.lastLine);
      afterCr = piece.endsWithCr;
    }
    let value = values[index];
    if (value === undefined || value === '') continue;
    if (value.length <= LINE && PLAIN.test(value)) {
      add(value, value.length, undefined);
      afterCr = false;
      continue;
    }
    const short =
      value.length <= SHORT && !(afterCr && value.startsWith('\n')) ? encodeShort(value) : undefined;
    if (short !== undefined) {
      if (short.length <= LINE && !short.includes('\r\n')) add(short, short.length, undefined);
      else add(short, lineLength(short, 0), short.length - short.lastIndexOf('\r\n') - 2);
      afterCr = false;
      continue;
    }
    if (afterCr && value.startsWith('\n')) value = value.slice(1);
    afterCr = value === '' || value.endsWith('\r');
    const encoded = wrap(encode(canonicalLineEnds(value)), LINE);
    const last = encoded.lastIndexOf('\r\n');
    add(encoded, lineLength(encoded, 0), last < 0 ? undefined : encoded.length - last - 2);
  }
  return out.join('');
}

const HEX: readonly string[] = Array.from(
  { length: 256 },
  (_, byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
);

/**
 * ASCII as quoted-printable. Characters come from here and not from slices of the value: V8 keeps a value with one character beyond
 * Latin-1 in two bytes each, slices of it too, and one such slice would make two bytes of each character of a message.
 */
const ASCII: readonly string[] = HEX.slice(0, 0x80).map((hex, code) =>
  code >= 0x20 && code !== 0x3d && code !== 0x7f ? String.fromCharCode(code) : hex,
);

/** Most values have fewer characters; the few longer ones go the long way. */
const SHORT = 4000;

/**
 * A short value byte for byte as RFC 2045 section 6.7 has it, with soft breaks where it does not fit in a line. Undefined for what has
 * other controls than LF, or half a surrogate pair: the long way knows those.
 */
function encodeShort(value: string): string | undefined {
  const last = value.length - 1;
  let out = '';
  let column = 0;
  for (let index = 0; index <= last; index += 1) {
    const code = value.codePointAt(index) as number;
    if (code === 0x0a) {
      if (out.endsWith(' ')) out = `${out.slice(0, -1)}${column + 2 > LINE ? '=\r\n' : ''}=20`;
      out += '\r\n';
      column = 0;
      continue;
    }
    if (code < 0x20 || code === 0x7f || (code >= 0xd800 && code <= 0xdfff)) return undefined;
    const edge = (index === 0 || index === last) && (code === 0x20 || code === 0x2d);
    const unit = code >= 0x80 ? encodeCodePoint(code) : ((edge ? HEX[code] : ASCII[code]) as string);
    if (column + unit.length > LINE) {
      out += '=\r\n';
      column = 0;
    }
    out += unit;
    column += unit.length;
    if (code >= 0x10000) index += 1;
  }
  return out;
}

/** A code point as it stands in a body: itself where it is printable ASCII but `=`, escaped otherwise. */
export function canonicalUnit(code: number): string {
  return code < 0x80 ? (ASCII[code] as string) : encodeCodePoint(code);
}

function encodeCodePoint(code: number): string {
  const tail = HEX[0x80 | (code & 0x3f)] as string;
  if (code < 0x800) return (HEX[0xc0 | (code >> 6)] as string) + tail;
  const middle = (HEX[0x80 | ((code >> 6) & 0x3f)] as string) + tail;
  if (code < 0x10000) return (HEX[0xe0 | (code >> 12)] as string) + middle;
  return (HEX[0xf0 | (code >> 18)] as string) + HEX[0x80 | ((code >> 12) & 0x3f)] + middle;
}

/** RFC 2049 section 4: line ends of text are CRLF in the canonical form, whatever the platform wrote. */
export function canonicalLineEnds(text: string): string {
  return /[\r\n]/.test(text) ? text.replace(/\r\n|\r|\n/g, '\r\n') : text;
}

function lineLength(encoded: string, from: number): number {
  const end = encoded.indexOf('\r\n', from);
  return (end < 0 ? encoded.length : end) - from;
}
