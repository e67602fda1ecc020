import { domainToASCII } from 'node:url';
import { isEmailAddress, type Message } from '../../domain/index.ts';

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
const NOT_ASCII = /[^\t\r\n -~]/;

/**
 * The bytes of a message, or `undefined` where they could mean something else on the wire: a CR or LF that stands
 * alone (SMTP smuggling: servers disagree on whether that ends a line), NUL or another control character, a byte
 * above 127 (needs 8BITMIME, which not every relay has), or a line that is too long. The composer makes none of
 * these; this is the last door.
 */
export function wireBytes({ raw }: Pick<Message, 'raw'>): Buffer | undefined {
  if (NOT_ASCII.test(raw)) return undefined;
  let start = 0;
  while (start < raw.length) {
    const end = raw.indexOf('\r', start);
    const feed = raw.indexOf('\n', start);
    if (end < 0 || feed !== end + 1 || end - start > MAX_LINE) return undefined;
    start = feed + 1;
  }
  return start > 0 ? Buffer.from(raw, 'latin1') : undefined;
}
