import { domainToASCII } from 'node:url';

/**
 * The form in which two ways of writing an address are equal: lower case, the domain in ASCII (RFC 5891). The local
 * part may differ by case in theory (RFC 5321 section 2.4); nobody wants an email because of that.
 */
export function comparableAddress(address: string): string {
  const trimmed = address.trim().normalize('NFC').toLowerCase();
  const at = trimmed.lastIndexOf('@');
  if (at < 0) return trimmed;
  const domain = trimmed.slice(at + 1);
  return `${trimmed.slice(0, at)}@${domainToASCII(domain) || domain}`;
}

/** One mailbox under two names, where dots before the @ do not count: support.google.com/mail/answer/7436150. */
const GMAIL = new Set(['gmail.com', 'googlemail.com']);

/**
 * One name for all ways in which one person writes the same mailbox: without `+tag` (RFC 5233, which most servers follow) and,
 * at Gmail, without dots. For objections only: that two people are taken for one costs an email, the opposite breaks a promise.
 */
export function mailboxOf(address: string): string {
  const comparable = comparableAddress(address);
  const at = comparable.lastIndexOf('@');
  if (at < 1) return comparable;
  const domain = comparable.slice(at + 1);
  const plus = comparable.indexOf('+');
  let local = comparable.slice(0, plus > 0 && plus < at ? plus : at);
  if (!GMAIL.has(domain)) return `${local}@${domain}`;
  local = local.replaceAll('.', '');
  return `${local}@gmail.com`;
}
