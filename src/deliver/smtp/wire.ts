import { isAscii } from 'node:buffer';
import { domainToASCII } from 'node:url';
import { isEmailAddress } from '../../domain/index.ts';

/**
 * The envelope as it goes on the wire: one address each, the domain in ASCII (RFC 5890), so that no server needs
 * SMTPUTF8. `undefined` for an address that is not exactly one plain address: a line break in it would be another
 * command, a comma another recipient.
 */
export function wireAddress(address: string): string | undefined {
  if (!isEmailAddress(address)) return undefined;
  const at = address.lastIndexOf('@');
  // Compatibility characters can change what an address is when they are mapped (U+2488 becomes "1."): check again.
  const ascii = `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`;
  const labels = (text: string) => text.slice(text.lastIndexOf('@')).split('.').length;
  return isEmailAddress(ascii) && labels(ascii) === labels(address) ? ascii : undefined;
}

/** RFC 5321 section 4.5.3.1.6: 1000 octets with the line end. */
const MAX_LINE = 998;
/** The line that ends a body (RFC 5321 section 4.1.1.4). */
const END = '.\r\n';

/**
 * A message as it goes on the wire, with a dot more on each line that begins with one, and the line that ends it
 * (RFC 5321 section 4.5.2); or `undefined` where its bytes could mean something else there: a CR or LF that stands alone (SMTP
 * smuggling: servers disagree on whether that ends a line), NUL, a byte above 127 (needs 8BITMIME, which not every
 * relay has), or a line that is too long. The composer makes none of these; this is the last door.
 */
export function wireBody(raw: string): Buffer | undefined {
  const { length } = raw;
  // One allocation: bodies are most of the memory that sending touches.
  const bytes = Buffer.allocUnsafeSlow(length + END.length);
  if (bytes.write(raw, 'utf8') !== length || !isAscii(bytes.subarray(0, length))) return undefined;
  if (bytes.subarray(0, length).includes(0) || !hasOnlyWholeLines(raw)) return undefined;
  if (raw.includes('\r\n.') || raw.startsWith('.')) return Buffer.from(stuffed(raw) + END, 'latin1');
  bytes.write(END, length, 'latin1');
  return bytes;
}

/** By native searches: few lines begin with a dot. */
function stuffed(raw: string): string {
  const text = raw.replaceAll('\r\n.', '\r\n..');
  return raw.startsWith('.') ? `.${text}` : text;
}

const CR = 13;
const LF = 10;

/** Each CR has its LF, each LF its CR, and the last line an end. Native searches: this runs once for every message. */
function hasOnlyWholeLines(raw: string): boolean {
  let start = 0;
  for (let feed = raw.indexOf('\n'); feed >= 0; feed = raw.indexOf('\n', start)) {
    if (raw.charCodeAt(feed - 1) !== CR || feed - start > MAX_LINE + 1) return false;
    start = feed + 1;
  }
  if (start === 0 || start !== raw.length) return false;
  for (let at = raw.indexOf('\r'); at >= 0; at = raw.indexOf('\r', at + 2)) {
    if (raw.charCodeAt(at + 1) !== LF) return false;
  }
  return true;
}
