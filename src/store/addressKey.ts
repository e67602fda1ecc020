import { domainToASCII } from 'node:url';

/** Keyed hash of an address in comparable form: equal for equal addresses, and of no use without the key. */
export type HashAddress = (address: string) => string;

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

/** The keys under which an address may stand among the suppressions: by itself, and by its hash after `forget`. */
export function addressKeys(address: string, hashAddress: HashAddress | undefined): string[] {
  const plain = comparableAddress(address);
  return hashAddress ? [plain, hashKey(plain, hashAddress)] : [plain];
}

export function hashKey(comparable: string, hashAddress: HashAddress): string {
  return `hash:${hashAddress(comparable)}`;
}
