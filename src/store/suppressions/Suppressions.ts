import type { Instant } from '../../domain/index.ts';
import type { Obstacle } from '../objections/Objections.ts';

/** Why somebody is never written to again. */
export type SuppressionReason = 'unsubscribed' | 'bounced' | 'complained' | 'manual' | 'forgotten';

export const SUPPRESSION_REASONS = [
  'unsubscribed',
  'bounced',
  'complained',
  'manual',
  'forgotten',
] as const satisfies readonly SuppressionReason[];

/** What a person said: it goes with them to their next address. What became of one address does not. */
export const OBJECTIONS: readonly SuppressionReason[] = ['unsubscribed', 'manual', 'forgotten'];

/** Somebody never to write to. */
export interface Suppression {
  /** The address; absent for a person, and for those of whom only a keyed hash is left. */
  readonly address?: string;
  readonly customerId?: string;
  readonly hash?: string;
  /** The one campaign that must not write; absent: none may. */
  readonly list?: string;
  readonly reason: SuppressionReason;
  readonly at: Instant;
}

/** An address, a person, or a person and the address that they said it with. */
export interface SuppressionAddition {
  readonly address?: string;
  readonly customerId?: string;
  readonly list?: string;
  readonly reason: SuppressionReason;
  readonly at: Instant;
}

/**
 * Who must not be written to. A bounce or complaint belongs to one address, and addresses are compared without regard to case, their
 * domains in ASCII form (RFC 5891). An objection belongs to the person and to the mailbox it was made with, however that is
 * written: see `mailboxOf`.
 */
export interface Suppressions {
  /** False when it was there already; then it stays as it was. */
  add(address: string, reason: SuppressionReason, at: Instant): Promise<boolean>;
  /** Many at once, in one commit. @returns how many were not there */
  addAll(additions: readonly SuppressionAddition[]): Promise<number>;
  /** It was said, in words alone, that there is no such address: on the second day that this is said, it is suppressed. */
  doubt(address: string, at: Instant): Promise<void>;
  /** One; those that come at the same time share a commit. It is on the disk when this resolves. @returns whether anything of it was new */
  record(addition: SuppressionAddition): Promise<boolean>;
  /** By the shop: whatever there is about the address, and about the customers who have it. False when there was nothing. */
  remove(address: string): Promise<boolean>;
  /** The same for a person by id, and the address that they have. */
  removePerson(customerId: string): Promise<boolean>;
  has(address: string): Promise<boolean>;
  /** Whether the person themselves objects to all emails, under whatever address. */
  hasPerson(customerId: string): Promise<boolean>;
  /** What keeps suppressions from being looked up that are known by a keyed hash only; `undefined` when nothing does. */
  obstacle(): Promise<Obstacle | undefined>;
  /** A new key for what is hashed: everything is hashed again, and only the present `MESURA_SECRET` opens it. @throws MesuraError SECRET_MISSING, OBJECTIONS_UNCHECKED */
  rotateKey(): Promise<void>;
  /** All, oldest first, in pages. */
  list(): AsyncGenerator<Suppression>;
}
