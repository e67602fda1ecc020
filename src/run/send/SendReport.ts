import type { MessageState } from '../../domain/index.ts';

/** What a run did, as it happens: for progress, JSON lines and metrics. No person, no address, no product. */
export type SendEvent =
  /** How many messages are to be expected, for a progress bar. */
  | { readonly kind: 'planned'; readonly messages: number }
  /** The links of the emails lead to `mesura serve`, and nobody has looked at it from outside. Told once. */
  | { readonly kind: 'links-unchecked' }
  /** A thousand messages have left, and no report of a bounce was ever looked for. */
  | { readonly kind: 'bounces-unread' }
  /** The ledger knows of no message, and something beside it says that there were some. */
  | { readonly kind: 'ledger-empty'; readonly beside: 'imported-messages' | 'another-database' }
  /** The machine that began this pass decides by another policy than this one. */
  | { readonly kind: 'policies-differ' }
  /** A thread that composed has ended, and so many are left. Its messages are composed by the others, or by the process itself. */
  | { readonly kind: 'thread-ended'; readonly left: number }
  | { readonly kind: 'recovered'; readonly uncertain: number }
  | {
      readonly kind: 'message';
      readonly messageId: string;
      readonly state: MessageState;
      readonly code: string;
    }
  | { readonly kind: 'failed'; readonly code: string; readonly place?: string }
  | { readonly kind: 'stopping'; readonly code: string };

/** What a run came to. */
export interface SendReport {
  readonly run: string;
  readonly campaign: string;
  /** Who did this, where several machines share the work: each reports its own part. */
  readonly machine?: string;
  readonly dryRun: boolean;
  /** How many messages ended in which state. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** How many decisions by the rule that decided, and how many messages by the code of their outcome. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Why the run ended before its work did: a stable code. */
  readonly stopped?: string;
  readonly exit: 0 | 1 | 75;
}
