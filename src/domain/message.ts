import type { Instant } from './instant.ts';
import type { MessageRecord } from './messageRecord.ts';

/** One email to one person, ready for a channel. */
export interface Message {
  /** With angle brackets, as it stands in the header (RFC 5322 section 3.6.4). */
  readonly messageId: string;
  /** One sender and one recipient: never a list. */
  readonly envelope: { readonly from: string; readonly to: string };
  /** The whole message, CRLF line ends, ready for the wire. */
  readonly raw: string;
}

/** The states of a message in the ledger. The last five are outcomes. */
export const MESSAGE_STATES = [
  'reserved',
  'sending',
  'accepted',
  'refused',
  'deferred',
  'uncertain',
  'cancelled',
] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** What a channel says became of a message. */
export interface Outcome {
  readonly state: 'accepted' | 'refused' | 'deferred' | 'uncertain';
  /** The stable code of what happened, such as `smtp-550-5.1.1`. Never the server's free text: it may quote the address. */
  readonly code: string;
  /**
   * `suppress`: never write to this address again. `pause`: our own fault, the run stops. `pause-domain`: the same for the
   * domain of the recipient, the others go on.
   */
  readonly consequence?: 'suppress' | 'pause' | 'pause-domain';
  /** What follows when it is said again: `suppress` on another day, `pause` to a second recipient. */
  readonly ifRepeated?: 'suppress' | 'pause';
  /** With `pause`: time alone may heal it. */
  readonly passes?: boolean;
}

/** Where messages go: preview files, `.eml` files or an SMTP server. */
export interface Channel {
  deliver(message: Message): Promise<Outcome>;
  /** Waits for what is in flight and lets go of connections and files. */
  close(): Promise<void>;
}

/** What is reserved in the ledger before a message may leave. Unique by campaign, customer and order. */
export interface Reservation {
  readonly campaign: string;
  readonly customerId: string;
  readonly orderId: string;
  readonly runId: string;
  readonly messageId: string;
  readonly at: Instant;
  /** Shown products, for the impressions that follow when it is accepted. */
  readonly productIds: readonly string[];
  readonly legalBasis: 'consent' | 'soft-opt-in';
  /** The fingerprint of the policy that decided. */
  readonly policy: string;
  /** What the message says and why. Absent for messages of earlier versions. */
  readonly record?: MessageRecord;
}
