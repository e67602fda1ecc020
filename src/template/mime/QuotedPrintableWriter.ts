import type { ByteSink } from '../bytes/ByteSink.ts';
import type { CutText } from '../bytes/CutText.ts';
import { ESCAPED_BYTES } from '../lower/escapeValue.ts';
import { LINE, type StaticPiece } from './quotedPrintable.ts';

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const EQUALS = 0x3d;
/** What a lone half of a surrogate pair becomes in UTF-8. */
const REPLACEMENT = 0xfffd;

const DIGITS = Uint8Array.from('0123456789ABCDEF', (digit) => digit.charCodeAt(0));
/** How a character is written: as it is; the same, but not at an edge; as its bytes in hexadecimal; as Handlebars escapes it. */
const PLAIN = 1;
const AT_EDGES = 2;
const ENCODED = 3;
const REPLACED = 4;
/** By character code: printable ASCII but `=` stands in a line as it is. */
const KEEPING = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (code === SPACE || code === HYPHEN) return AT_EDGES;
  return code > SPACE && code !== EQUALS && code !== 0x7f ? PLAIN : ENCODED;
});
const ESCAPING = KEEPING.map((way, code) => (ESCAPED_BYTES[code] === undefined ? way : REPLACED));
/** The most bytes that a UTF-16 code unit becomes, its share of soft breaks included. */
const MOST = 10;

/**
 * Writes a body as quoted-printable (RFC 2045 section 6.7), straight into bytes, without its final line break. What it writes decodes to the
 * texts that it is given, one behind the other, with every line end (CRLF, CR or LF) as CRLF. No line passes 76 characters.
 */
export class QuotedPrintableWriter {
  private readonly sink: ByteSink;
  /** Bytes in the line so far. */
  private column = 0;
  private afterCr = false;

  constructor(sink: ByteSink) {
    this.sink = sink;
  }

  /** A soft break goes in where the first line of the piece does not fit behind what is there. */
  piece(text: CutText, index: number): void {
    const { bytes, firstLine, lastLine, startsWithLf, endsWithCr } = text.quotedPrintable[
      index
    ] as StaticPiece;
    if (bytes.length === 0) return;
    const { sink } = this;
    // The CR before the piece has brought its line end already.
    const rest = this.afterCr && startsWithLf ? bytes.subarray(2) : bytes;
    const end = rest === bytes ? firstLine : rest.indexOf(CR);
    const hasLines = rest === bytes ? lastLine !== undefined : end >= 0;
    this.fit(hasLines ? end : rest.length);
    sink.copy(rest);
    this.column = hasLines ? (lastLine as number) : this.column + rest.length;
    this.afterCr = endsWithCr;
  }

  /** Text that is not the same in another message. `escapes`: written as Handlebars escapes. Its edges are safe, as those of pieces are. */
  value(text: string, escapes = false): void {
    const { sink } = this;
    const last = text.length - 1;
    if (last < 0) return;
    sink.ensure(text.length * MOST + MOST);
    const { bytes } = sink;
    let { at } = sink;
    let { column, afterCr } = this;
    if (column > 0 && column + last >= LINE && last < LINE) {
      at = softBreak(bytes, at);
      column = 0;
    }
    const ways = escapes ? ESCAPING : KEEPING;
    for (let index = 0; index <= last; index += 1) {
      const code = text.charCodeAt(index);
      const way = code < 0x80 ? ways[code] : ENCODED;
      if (way === PLAIN || (way === AT_EDGES && index > 0 && index < last)) {
        if (column >= LINE) {
          at = softBreak(bytes, at);
          column = 0;
        }
        bytes[at] = code;
        at += 1;
        column += 1;
        afterCr = false;
      } else if (way === REPLACED) {
        const replacement = ESCAPED_BYTES[code] as Uint8Array;
        const { length } = replacement;
        if (column + length > LINE) {
          at = softBreak(bytes, at);
          column = 0;
        }
        for (let each = 0; each < length; each += 1) bytes[at + each] = replacement[each] as number;
        at += length;
        column += length;
        afterCr = false;
      } else if (code === LF || code === CR) {
        if (code === CR || !afterCr) {
          at = lineEnd(bytes, at, index > 0 ? column : 0);
          column = 0;
        }
        afterCr = code === CR;
      } else {
        const point = pointAt(text, index, code);
        if (point >= 0x10000) index += 1;
        const width = widthOf(point);
        if (column + width > LINE) {
          at = softBreak(bytes, at);
          column = 0;
        }
        at = escapePoint(bytes, at, point);
        column += width;
        afterCr = false;
      }
    }
    sink.at = at;
    this.column = column;
    this.afterCr = afterCr;
  }

  /** A whole body. Long lines break behind a space where there is one, so that the source stays readable. */
  body(text: string): void {
    const { sink } = this;
    const { length } = text;
    sink.ensure(length * MOST + MOST);
    const { bytes } = sink;
    let { at } = sink;
    let lineStart = at;
    /** Behind the last space of the line. */
    let breakAt = at;
    for (let index = 0; index < length; index += 1) {
      const code = text.charCodeAt(index);
      if (code < 0x80 && (KEEPING[code] as number) < ENCODED) {
        if (code === SPACE && endsLine(text, index + 1)) {
          while (at - lineStart + 3 > LINE) {
            at = breakLine(bytes, at, lineStart, breakAt);
            lineStart = breakAt = lastStart;
          }
          at = escapeByte(bytes, at, code);
          continue;
        }
        if (at - lineStart >= LINE) {
          at = breakLine(bytes, at, lineStart, breakAt);
          lineStart = breakAt = lastStart;
        }
        bytes[at] = code;
        at += 1;
        if (code === SPACE) breakAt = at;
      } else if (code === LF || code === CR) {
        if (code === CR && text.charCodeAt(index + 1) === LF) index += 1;
        bytes[at] = CR;
        bytes[at + 1] = LF;
        at += 2;
        lineStart = breakAt = at;
      } else {
        const point = pointAt(text, index, code);
        if (point >= 0x10000) index += 1;
        const width = widthOf(point);
        while (at - lineStart + width > LINE) {
          at = breakLine(bytes, at, lineStart, breakAt);
          lineStart = breakAt = lastStart;
        }
        at = escapePoint(bytes, at, point);
      }
    }
    sink.at = at;
  }

  private fit(width: number): void {
    if (this.column === 0 || this.column + width <= LINE) return;
    const { sink } = this;
    sink.ensure(3);
    sink.at = softBreak(sink.bytes, sink.at);
    this.column = 0;
  }
}

/** A line end within a value that has so many bytes in its line; a space before it, which a relay could take off, is escaped. */
function lineEnd(bytes: Uint8Array, at: number, column: number): number {
  let end = at;
  if (column > 0 && bytes[at - 1] === SPACE) {
    end -= 1;
    if (column + 2 > LINE) end = softBreak(bytes, end);
    end = escapeByte(bytes, end, SPACE);
  }
  bytes[end] = CR;
  bytes[end + 1] = LF;
  return end + 2;
}

/** Where the line begins that `breakLine` made last. */
let lastStart = 0;

/** Breaks a line behind its last space, or where it ends. */
function breakLine(bytes: Uint8Array, at: number, lineStart: number, breakAt: number): number {
  const from = breakAt > lineStart ? breakAt : at;
  for (let index = at - 1; index >= from; index -= 1) bytes[index + 3] = bytes[index] as number;
  softBreak(bytes, from);
  lastStart = from + 3;
  return at + 3;
}

function softBreak(bytes: Uint8Array, at: number): number {
  bytes[at] = EQUALS;
  bytes[at + 1] = CR;
  bytes[at + 2] = LF;
  return at + 3;
}

function escapeByte(bytes: Uint8Array, at: number, byte: number): number {
  bytes[at] = EQUALS;
  bytes[at + 1] = DIGITS[byte >> 4] as number;
  bytes[at + 2] = DIGITS[byte & 15] as number;
  return at + 3;
}

/** A character as its UTF-8 bytes, each escaped. */
function escapePoint(bytes: Uint8Array, at: number, point: number): number {
  if (point < 0x80) return escapeByte(bytes, at, point);
  let next = at;
  if (point < 0x800) {
    next = escapeByte(bytes, next, 0xc0 | (point >> 6));
  } else {
    if (point < 0x10000) {
      next = escapeByte(bytes, next, 0xe0 | (point >> 12));
    } else {
      next = escapeByte(bytes, next, 0xf0 | (point >> 18));
      next = escapeByte(bytes, next, 0x80 | ((point >> 12) & 0x3f));
    }
    next = escapeByte(bytes, next, 0x80 | ((point >> 6) & 0x3f));
  }
  return escapeByte(bytes, next, 0x80 | (point & 0x3f));
}

function widthOf(point: number): number {
  return point < 0x80 ? 3 : point < 0x800 ? 6 : point < 0x10000 ? 9 : 12;
}

function pointAt(text: string, index: number, code: number): number {
  if (code < 0xd800 || code > 0xdfff) return code;
  const point = text.codePointAt(index) as number;
  return point >= 0x10000 ? point : REPLACEMENT;
}

function endsLine(text: string, index: number): boolean {
  if (index === text.length) return true;
  const code = text.charCodeAt(index);
  return code === LF || code === CR;
}
