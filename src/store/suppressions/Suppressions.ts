import type { Instant } from '../../domain/index.ts';

export const SUPPRESSION_REASONS = ['unsubscribed', 'bounced', 'complained', 'manual', 'forgotten'] as const;
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number];

/** An address never to write to. */
export interface Suppression {
  /** The address; absent for a person who was forgotten, of whom only a keyed hash is left. */
  readonly address?: string;
  readonly hash?: string;
  readonly reason: SuppressionReason;
  readonly at: Instant;
}

export interface SuppressionAddition {
  readonly address: string;
  readonly reason: SuppressionReason;
  readonly at: Instant;
}

/** Addresses are compared without regard to case, and their domains in ASCII form (RFC 5891). */
export interface Suppressions {
  /** False when it was there already; then it stays as it was. */
  add(address: string, reason: SuppressionReason, at: Instant): Promise<boolean>;
  /** Many at once, in one commit. @returns how many were not there */
  addAll(additions: readonly SuppressionAddition[]): Promise<number>;
  /** It was said, in words alone, that there is no such address: on the second day that this is said, it is suppressed. */
  doubt(address: string, at: Instant): Promise<void>;
  /** False when it was not there. */
  remove(address: string): Promise<boolean>;
  has(address: string): Promise<boolean>;
  /** All, oldest first, in pages. */
  list(): AsyncGenerator<Suppression>;
}
