import { domainToASCII } from 'node:url';
import libmime from 'libmime';
import { isEmailAddress } from '../../domain/address.ts';
import { MesuraError } from '../../domain/errors.ts';

/** RFC 5322 section 2.1.1: a line should have at most 78 characters, and must have at most 998. */
const FOLD_AT = 76;
const HARD_LIMIT = 998;
/** RFC 2047 section 2: an encoded word has at most 75 characters; shorter, so that it fits behind a short header name. */
const ENCODED_WORD = 60;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\u0000\r\n]/;
/** Printable ASCII that a reader gives back unchanged: no white space at the edges or in a row, no look of an encoded word. */
const PLAIN = /^(?!.*=\?)[!-~]+(?: [!-~]+)*$/;
/** What stands in a display name without quotes (RFC 5322 section 3.2.3, `atom`). */
const ATOMS = /^[\w!#$%&'*+/=?^`{|}~-]+(?: [\w!#$%&'*+/=?^`{|}~-]+)*$/;
const NAME = /^[A-Za-z][A-Za-z0-9-]*$/;

/** A mailbox as a header shows it. */
export interface MailAddress {
  readonly name?: string | undefined;
  readonly address: string;
}

/**
 * One header line (or folded lines) with its final CRLF, from a value that is a header's syntax already. Non-ASCII words
 * become encoded words. A name that is no plain word, or a value with CR, LF or NUL, is refused: that is how headers are smuggled in.
 */
export function headerLine(name: string, value: string): string {
  if (!NAME.test(name))
    throw invalid('a header', 'a header name is letters, digits and hyphens, and starts with a letter');
  refuseLineBreaks(name, value);
  const encoded = PLAIN.test(value) ? value : libmime.encodeWords(value, 'Q', ENCODED_WORD);
  return fold(name, encoded);
}

/** Free text (a subject) as a header value that decodes to exactly the same text, edges and repeated spaces included. */
export function encodeFreeText(name: string, text: string): string {
  refuseLineBreaks(name, text);
  if (text === '') return text;
  return PLAIN.test(text) && text.length <= FOLD_AT - name.length - 2 ? text : encodeWord(text);
}

/** `Name <local@domain>`, the name quoted or encoded as it needs, the domain in ASCII (RFC 5891) so that no relay must know SMTPUTF8. */
export function encodeAddress(header: string, { name, address }: MailAddress): string {
  const mailbox = asciiAddress(header, address);
  if (name === undefined || name === '') return mailbox;
  refuseLineBreaks(header, name);
  if (!PLAIN.test(name) || name.length > ENCODED_WORD) return `${encodeWord(name)} <${mailbox}>`;
  return `${ATOMS.test(name) ? name : `"${name.replace(/[\\"]/g, '\\$&')}"`} <${mailbox}>`;
}

/** An address with its domain in ASCII, as envelopes and headers take it. Refuses anything that is not one plain address. */
export function asciiAddress(header: string, address: string): string {
  const at = address.lastIndexOf('@');
  const domain = isEmailAddress(address) ? asciiDomain(address.slice(at + 1)) : '';
  if (domain === '' || domain.length > 253) {
    throw new MesuraError('ADDRESS_INVALID', `the address for ${header} is not one plain address`, {
      why: 'a list, a display name, a comment or a line break in an address can change who gets the message',
      fix: 'use one address such as "name@example.com"',
    });
  }
  return `${address.slice(0, at)}@${domain}`;
}

/** Most domains are ASCII already, and asking for that takes a hundredth of the time. */
function asciiDomain(domain: string): string {
  return /^(?!.*xn--)(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(domain) ? domain : domainToASCII(domain);
}

/**
 * Folds at white space only, and never before the value begins: relays are known that sign a header which begins with a fold so that the
 * signature does not hold (nodemailer#1654, MimeKit#236). A line that still passes the limit of RFC 5322 is refused rather than cut. */
export function fold(name: string, value: string): string {
  const line = `${name}: ${value}`;
  if (line.length <= FOLD_AT) return `${line}\r\n`;
  const folded = libmime.foldLines(line, FOLD_AT).replace(/^([^:]+:)\s*\r\n[ \t]+/, '$1 ');
  if (folded.split('\r\n').some((part) => part.length > HARD_LIMIT)) {
    throw invalid(name, `a line of a header has at most ${HARD_LIMIT} characters (RFC 5322 section 2.1.1)`);
  }
  return `${folded}\r\n`;
}

/** Base64 where most of the text is not ASCII, quoted-printable where it is: the shorter of the two. */
function encodeWord(text: string): string {
  const whole = text.toWellFormed();
  const foreign = whole.length - whole.replace(/[^ -~]/g, '').length;
  return libmime.encodeWord(whole, foreign * 4 > whole.length ? 'B' : 'Q', ENCODED_WORD);
}

function refuseLineBreaks(header: string, value: string): void {
  if (FORBIDDEN.test(value))
    throw invalid(header, 'it holds a line break or a NUL, which could start a header of its own');
}

function invalid(header: string, why: string): MesuraError {
  return new MesuraError('HEADER_INVALID', `the value for ${header} cannot be a header`, {
    why,
    fix: 'take the character out of the data, or shorten the value',
  });
}
