import type { Instant } from '../../domain/index.ts';

/**
 * What one incoming message says.
 *
 * - `bounce-hard`: the address does not exist or no longer takes mail. `bounce-soft`: it did not arrive, for a reason that passes.
 * - `bounce-ours`: it was refused because of us, or of this message: reputation, authentication, rate, content, size.
 * - `delayed`: it is still on its way. `delivered`: it arrived.
 * - `complaint`: the reader called it spam, or asked to be left in peace that way.
 * - `absence`: an automatic answer. `challenge`: somebody's program wants a person to prove that it is one.
 * - `no-report`: a message of another kind, such as a person's answer or a read receipt.
 * - `unreadable`: a report of which nobody can say what it reports.
 */
export const REPORT_KINDS = [
  'bounce-hard',
  'bounce-soft',
  'bounce-ours',
  'delayed',
  'delivered',
  'complaint',
  'absence',
  'challenge',
  'no-report',
  'unreadable',
] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/**
 * What may name the message, surest first.
 *
 * `return-path` and `unsubscribe` are signed by us. `message-id` and the last two are ids that only relays and the reader have seen, 160
 * bits long. `in-reply-to` and `references` stand in every answer that the reader ever sent to others: they are weaker.
 */
export const CLUE_KINDS = [
  'return-path',
  'unsubscribe',
  'message-id',
  'in-reply-to',
  'references',
  'x-microsoft-original-message-id',
  'origin-messageid',
] as const;
export type ClueKind = (typeof CLUE_KINDS)[number];

/** One thing in a report that may name the message: a token, or an id with angle brackets. Whether it does is for the ledger to say. */
export interface Clue {
  readonly by: ClueKind;
  readonly value: string;
}

export interface Report {
  readonly kind: ReportKind;
  /** Stable: where the word comes from and the word, such as `dsn-5.1.1`, `text-no-such-mailbox`, `arf-abuse`, `ses-bounce-permanent`. */
  readonly code: string;
  /** Never to write to the address again: `now`, or when another message says so on another day. */
  readonly suppress?: 'now' | 'again';
  /** In the order of `CLUE_KINDS`. */
  readonly clues: readonly Clue[];
  /** Addresses that the report says it is about, in lower case. They prove nothing: anybody can write them. */
  readonly recipients: readonly string[];
  /** When it was written, where it says so. */
  readonly at?: Instant;
  /** The file, or how many messages came before this one in its stream. */
  readonly where: string;
}

/** What a report says, without who it is about. */
export type Verdict = Pick<Report, 'kind' | 'code' | 'suppress'>;
