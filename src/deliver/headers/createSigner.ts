import { createHash, createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { MesuraError } from '../../domain/index.ts';

/** Where the public key is published, `<selector>._domainkey.<domain>`, and the private one. */
export interface DkimKey {
  readonly domain: string;
  readonly selector: string;
  /** RSA, in PEM. */
  readonly privateKey: string;
}

/**
 * What is signed, in this order, where the message has it. RFC 8058 section 4 demands both List-Unsubscribe headers,
 * which nodemailer's own signer leaves out by default; Gmail demands Feedback-ID.
 */
const SIGNED = [
  'from',
  'reply-to',
  'to',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
  'list-id',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'feedback-id',
  'auto-submitted',
];
/** Named once more than they occur, so that nobody on the way can add a second one (RFC 6376 section 8.15). */
const ALONE = ['from', 'reply-to', 'to', 'subject', 'date', 'list-unsubscribe', 'list-unsubscribe-post'];

const signAsync = promisify(sign);

/**
 * The `DKIM-Signature` header (RFC 6376, relaxed/relaxed, rsa-sha256), with its line end, to put in front of a whole
 * message with CRLF line ends in ASCII.
 *
 * Our own and not nodemailer's, for three reasons: that one sends the message unsigned, without a word, when signing
 * fails; it cannot name a header twice; and it runs through four streams. The RSA work is done off the main thread.
 *
 * @throws MesuraError `CONFIG_INVALID` for a key that is no RSA key of at least 1024 bits (RFC 8301 section 3.2)
 */
export function createSigner(key: DkimKey): (message: string) => Promise<string> {
  const privateKey = readKey(key);
  return async (message) => {
    const end = message.indexOf('\r\n\r\n');
    const fields = parseFields(message.slice(0, end + 2));
    const names = SIGNED.flatMap((name) => [
      ...(fields.has(name) ? [name] : []),
      ...(ALONE.includes(name) ? [name] : []),
    ]);
    const bodyHash = createHash('sha256')
      .update(relaxBody(message.slice(end + 4)), 'latin1')
      .digest('base64');
    const header = `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${key.domain};\r\n s=${key.selector}; h=${names.join(':\r\n ')};\r\n bh=${bodyHash};\r\n b=`;
    const signed = [
      ...SIGNED.flatMap((name) => fields.get(name) ?? []).map((field) => `${field}\r\n`),
      relaxField(header),
    ].join('');
    const signature = await signAsync('sha256', Buffer.from(signed, 'latin1'), privateKey);
    const folded = signature.toString('base64').replace(/.{1,72}(?!$)/g, '$&\r\n ');
    return `${header}${folded}\r\n`;
  };
}

function readKey({ domain, selector, privateKey }: DkimKey): KeyObject {
  const refuse = (why: string, cause?: unknown): never => {
    throw new MesuraError('CONFIG_INVALID', 'The DKIM settings are not valid.', {
      why,
      fix: 'Make a key with: openssl genrsa 2048',
      cause,
    });
  };
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain)) refuse('"domain" is no domain name in ASCII.');
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(selector)) refuse('"selector" is no name in the DNS.');
  let key: KeyObject;
  try {
    key = createPrivateKey(privateKey);
  } catch {
    // The cause is left out: OpenSSL's error may show a part of the key.
    return refuse('"privateKey" is no private key in PEM.');
  }
  if (key.asymmetricKeyType !== 'rsa' || (key.asymmetricKeyDetails?.modulusLength ?? 0) < 1024) {
    refuse('"privateKey" is no RSA key of at least 1024 bits.');
  }
  return key;
}

/** Each header field by its lower-case name, relaxed. The last one counts (RFC 6376 section 5.4.2). */
function parseFields(head: string): Map<string, string> {
  const fields = head.split(/\r\n(?![ \t])/).filter((field) => field !== '');
  return new Map(
    fields.map((field) => [field.slice(0, field.indexOf(':')).trim().toLowerCase(), relaxField(field)]),
  );
}

/** RFC 6376 section 3.4.2. */
function relaxField(field: string): string {
  const colon = field.indexOf(':');
  const value = field
    .slice(colon + 1)
    .replaceAll('\r\n', '')
    .replace(/[ \t]+/g, ' ');
  return `${field.slice(0, colon).trim().toLowerCase()}:${value.trim()}`;
}

/** RFC 6376 section 3.4.4. */
function relaxBody(body: string): string {
  const relaxed = body.replace(/[ \t]+/g, ' ').replaceAll(' \r\n', '\r\n');
  let end = relaxed.length;
  while (relaxed.startsWith('\r\n', end - 2) && end >= 2) end -= 2;
  return end === 0 ? '' : `${relaxed.slice(0, end)}\r\n`;
}
