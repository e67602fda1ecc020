import { isIPv6 } from 'node:net';
import { domainToASCII } from 'node:url';
import { MesuraError } from '../../domain/index.ts';

/** Where and how to hand messages over, as `SMTP_URL` says it. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps://`, RFC 8314); otherwise STARTTLS, or none on loopback. */
  readonly secure: boolean;
  /** On this machine: the one place where a connection without TLS is allowed. */
  readonly loopback: boolean;
  readonly auth: { readonly user: string; readonly pass: string } | undefined;
}

const EXAMPLE = 'SMTP_URL=smtp://user:password@mail.example.com:587';
/** RFC 6409 (submission) and RFC 8314 (submissions). */
const PORTS = { 'smtp:': 587, 'smtps:': 465 } as const;

/**
 * `smtp://` or `smtps://` -> the server. Strict: an option hidden in the URL (`?tls.rejectUnauthorized=false`) would
 * switch protection off in a place that nobody reviews. The URL carries a password and is never echoed.
 */
export function parseSmtpUrl(text: string): SmtpServer {
  if (/^smtps?:\/\/[^@]*[/?#][^@]*@/i.test(text)) {
    refuse(
      'there is a /, ? or # before the @',
      'In a password write / as %2F, ? as %3F, # as %23, @ as %40 and % as %25.',
    );
  }
  if (/^\s|\s$|^["'`]/.test(text)) refuse('it begins or ends with a space or a quote', 'Take it away.');
  const url = URL.parse(text);
  if (url === null) refuse('it is no URL', `Write it like ${EXAMPLE}`);
  const { protocol } = url;
  if (protocol !== 'smtp:' && protocol !== 'smtps:') {
    refuse('it begins with neither smtp:// nor smtps://', `Write it like ${EXAMPLE}`);
  }
  if (url.search !== '' || url.hash !== '' || !/^\/?$/.test(url.pathname)) {
    refuse(
      'something follows the host and port',
      'End it after the port. In a password write / as %2F, ? as %3F and # as %23.',
    );
  }
  const host = hostOf(url.hostname);
  if (url.port === '0') refuse('the port is 0', 'Name the port, such as 587.');
  const secure = protocol === 'smtps:';
  if (secure && (url.port === '25' || url.port === '587')) {
    refuse(
      `port ${url.port} does not begin with TLS`,
      `Write smtp://, which goes on with STARTTLS there, or smtps:// and port 465.`,
    );
  }
  if (!secure && url.port === '465') {
    refuse('port 465 begins with TLS', 'Write smtps:// and port 465, or smtp:// and port 587.');
  }
  return Object.freeze({
    host,
    port: url.port === '' ? PORTS[protocol] : Number(url.port),
    secure,
    loopback: host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host),
    auth: authOf(url),
  });
}

function hostOf(written: string): string {
  const literal = written.replace(/^\[|\]$/g, '');
  if (isIPv6(literal)) return literal;
  const host = domainToASCII(decode(written));
  if (!/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(host)) {
    refuse('the host is missing or no host name', `Write it like ${EXAMPLE}`);
  }
  return host;
}

function authOf(url: URL): SmtpServer['auth'] {
  if (url.username === '' && url.password === '') return undefined;
  if (url.username === '' || url.password === '') {
    refuse('of user and password there is only one', `Give both, or neither: ${EXAMPLE}`);
  }
  return Object.freeze({ user: decode(url.username), pass: decode(url.password) });
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return refuse('a % is not followed by two hexadecimal digits', 'Write a literal % as %25 and @ as %40.');
  }
}

function refuse(why: string, fix: string): never {
  throw new MesuraError('SMTP_INVALID', 'The address of the mail server is not valid.', { why, fix });
}
