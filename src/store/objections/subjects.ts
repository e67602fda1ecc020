import { comparableAddress, mailboxOf } from '../addressKey.ts';

/** Whom something is about: an address, a person, or both. */
export interface About {
  readonly address?: string;
  readonly customerId?: string;
}

/** A person among the keys. No address begins so: a local part holds no colon. */
export const personKey = (customerId: string): string => `person:${customerId}`;

/** What is left of a key of somebody who was forgotten. */
export const hashedKey = (hash: string): string => `hash:${hash}`;

export const isHashed = (key: string): boolean => key.startsWith('hash:');

/** The keys under which an objection of theirs is kept: the person, and the mailbox however it is written. */
export function keysToKeep({ address, customerId }: About): string[] {
  return [
    ...(customerId === undefined ? [] : [personKey(customerId)]),
    ...(address === undefined ? [] : [mailboxOf(address)]),
  ];
}

/** The keys under which something may be kept that forbids writing to them. An address by itself too: bounces name one. */
export function keysToLookUp(about: About): string[] {
  return [
    ...new Set([
      ...keysToKeep(about),
      ...(about.address === undefined ? [] : [comparableAddress(about.address)]),
    ]),
  ];
}
