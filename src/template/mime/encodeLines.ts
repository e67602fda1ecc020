import { canonicalUnit } from './quotedPrintable.ts';

/** RFC 2045 section 6.7: 76 characters in a line, the soft break's `=` included. */
const LINE = 75;
/** A line that stands as it is: no `=`, no white space at its end, no controls. */
const PLAIN = /^[ -<>-~]*[!-<>-~]$/;

/**
 * A whole text as a quoted-printable body. Long lines break behind a space where there is one, so that the source stays readable. Line ends
 * of any kind become CRLF (RFC 2049 section 4).
 */
export function encodeLines(text: string): string {
  const encoded = text
    .toWellFormed()
    .split(/\r\n|\r|\n/)
    .map((line) => (line === '' || (line.length <= LINE && PLAIN.test(line)) ? line : encodeLine(line)))
    .join('\r\n');
  // V8 keeps lines of a text that holds one `€` in two bytes a character, and with them every string that they become a part of.
  return Buffer.from(encoded, 'latin1').toString('latin1');
}

function encodeLine(line: string): string {
  let out = '';
  let current = '';
  let behindSpace = 0;
  for (let index = 0; index < line.length; index += 1) {
    const code = line.codePointAt(index) as number;
    if (code >= 0x10000) index += 1;
    const atEnd = index === line.length - 1 && (code === 0x20 || code === 0x09);
    const unit = atEnd ? (code === 0x20 ? '=20' : '=09') : canonicalUnit(code);
    while (current.length + unit.length > LINE) {
      const at = behindSpace > 0 ? behindSpace : current.length;
      out += `${current.slice(0, at)}=\r\n`;
      current = current.slice(at);
      behindSpace = 0;
    }
    current += unit;
    if (code === 0x20 && !atEnd) behindSpace = current.length;
  }
  return out + current;
}
