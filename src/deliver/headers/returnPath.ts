import { createHmac, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { isEmailAddress } from '../../domain/index.ts';
import type { TokenKey } from './createTokens.ts';
import { deriveKey } from './deriveKey.ts';

const PLACE = '{token}';
/** Letters of a token: 80 bits that name the message, 80 bits that sign it, five bits a letter. */
const RETURN_TOKEN_LENGTH = 32;

/**
 * `sending.returnPath`: an address whose local part holds `{token}`, such as `bounce+{token}@shop.example`. The local part may have 64
 * characters with the token in it (RFC 5321 section 4.5.3.1.1).
 */
export const ReturnPath = z
  .string()
  .trim()
  .refine(
    (text) => text.split(PLACE).length === 2 && text.indexOf(PLACE) < text.lastIndexOf('@'),
    'must hold "{token}" once, before the @',
  )
  .refine((text) => isEmailAddress(text.replace(PLACE, 'v'.repeat(RETURN_TOKEN_LENGTH))), {
    message: `must be an address when {token} is ${RETURN_TOKEN_LENGTH} letters and digits: at most ${64 - RETURN_TOKEN_LENGTH} others stand before the @`,
  });

/**
 * The envelope sender of each message (VERP): a report that comes back to it names its message, whatever a relay did to the headers.
 *
 * The token is bound to the message *and* to the address that it goes to: a late report of an address that the customer has left
 * silences nobody. Lower case only, since relays change case; the same for the same message, address and key.
 */
export function createReturnPaths({
  template,
  keys,
}: {
  template: string;
  keys: readonly [TokenKey, ...TokenKey[]];
}): (messageId: string, address: string) => string {
  const key = deriveKey(keys[0].secret, 'return-path');
  return (messageId, address) => template.replace(PLACE, sign(key, messageId, address));
}

/** Whether a token was signed by one of the keys for this message to this address. */
export function createReturnTokenCheck(
  keys: readonly TokenKey[],
): (token: string, messageId: string, address: string) => boolean {
  const rings = keys.map(({ secret }) => deriveKey(secret, 'return-path'));
  return (token, messageId, address) => rings.some((key) => sign(key, messageId, address) === token);
}

/** What the Message-ID of a token's message begins with, angle bracket included; whether the token is true is another question. */
export function messagePrefixOf(token: string): string {
  return `<${[...token.slice(0, RETURN_TOKEN_LENGTH / 2)]
    .reduce((bits, letter) => bits * 32n + BigInt(Number.parseInt(letter, 32)), 0n)
    .toString(16)
    .padStart(20, '0')}`;
}

/** What stands before the @ of an address, and could be a token. Forwarders put more around it (SRS). */
const CANDIDATE = /(?<![0-9a-z])([0-9a-v]{32})(?=[^0-9a-z\s<>"][^\s@<>"]{0,80}@|@)/gi;

/** Everything in a text that may be a token, in lower case, each once. */
export function returnTokensIn(text: string): string[] {
  return [...new Set([...text.matchAll(CANDIDATE)].map(([, token = '']) => token.toLowerCase()))];
}

function sign(key: KeyObject, messageId: string, address: string): string {
  const name = /^<([0-9a-f]{20})/.exec(messageId)?.[1];
  if (name === undefined) throw new Error('only a Message-ID of ours has a return path');
  const mac = createHmac('sha256', key)
    .update(JSON.stringify([messageId, address.trim().toLowerCase()]))
    .digest('hex')
    .slice(0, 20);
  return BigInt(`0x${name}${mac}`).toString(32).padStart(RETURN_TOKEN_LENGTH, '0');
}
