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
    const short = value.length < LINE ? encodeShort(value) : undefined;
    if (short !== undefined) {
      add(short, short.length, undefined);
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
 * A short value as one piece of a line, byte for byte as RFC 2045 section 6.7 has it. Undefined for what has line ends or other
 * controls, half a surrogate pair, or does not fit in a line: the long way knows those.
 */
function encodeShort(value: string): string | undefined {
  const last = value.length - 1;
  let out = '';
  for (let index = 0; index <= last; index += 1) {
    const code = value.codePointAt(index) as number;
    if (code < 0x80) {
      if (code < 0x20 || code === 0x7f) return undefined;
      const edge = (index === 0 || index === last) && (code === 0x20 || code === 0x2d);
      out += code === 0x3d || edge ? HEX[code] : value[index];
    } else if (code < 0x800) {
      out += (HEX[0xc0 | (code >> 6)] as string) + HEX[0x80 | (code & 0x3f)];
    } else if (code < 0x10000) {
      if ((code & 0xf800) === 0xd800) return undefined;
      out +=
        (HEX[0xe0 | (code >> 12)] as string) + HEX[0x80 | ((code >> 6) & 0x3f)] + HEX[0x80 | (code & 0x3f)];
    } else {
      out += (HEX[0xf0 | (code >> 18)] as string) + HEX[0x80 | ((code >> 12) & 0x3f)];
      out += (HEX[0x80 | ((code >> 6) & 0x3f)] as string) + HEX[0x80 | (code & 0x3f)];
      index += 1;
    }
  }
  return out.length <= LINE ? out : undefined;
}

/** RFC 2049 section 4: line ends of text are CRLF in the canonical form, whatever the platform wrote. */
export function canonicalLineEnds(text: string): string {
  return /[\r\n]/.test(text) ? text.replace(/\r\n|\r|\n/g, '\r\n') : text;
}

function lineLength(encoded: string, from: number): number {
  const end = encoded.indexOf('\r\n', from);
  return (end < 0 ? encoded.length : end) - from;
}
