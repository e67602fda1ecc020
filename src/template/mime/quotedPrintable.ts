import { encode, wrap } from 'libqp';

/**
 * RFC 2045 section 6.7 allows 76 characters in a line, the soft break's `=` included. Every piece is wrapped one
 * short of that, so that a soft break always fits behind the last piece of a line, whatever comes next.
 */
export const LINE = 75;

/** A piece of a body part that is the same in many messages: encoded once, and copied between values often. */
export interface StaticPiece {
  readonly bytes: Uint8Array;
  /** Bytes up to the first line end of any kind (all of them when there is none). */
  readonly firstLine: number;
  /** Bytes after the last line end, or undefined when there is none. */
  readonly lastLine: number | undefined;
  readonly startsWithLf: boolean;
  readonly endsWithCr: boolean;
}

/** Encodes the static text between two values. Edges are safe: white space and hyphens there are escaped. */
export function prepareStatic(text: string): StaticPiece {
  const encoded = wrap(encode(canonicalLineEnds(text)), LINE);
  const first = encoded.indexOf('\r\n');
  return Object.freeze({
    bytes: Buffer.from(encoded, 'latin1'),
    firstLine: first < 0 ? encoded.length : first,
    lastLine: first < 0 ? undefined : encoded.length - encoded.lastIndexOf('\r\n') - 2,
    startsWithLf: text.startsWith('\n'),
    endsWithCr: text.endsWith('\r'),
  });
}

/** RFC 2049 section 4: line ends of text are CRLF in the canonical form, whatever the platform wrote. */
function canonicalLineEnds(text: string): string {
  return /[\r\n]/.test(text) ? text.replace(/\r\n|\r|\n/g, '\r\n') : text;
}
