import type { Instant, MessageRecord, MessageState, Outcome, Reservation } from '../../domain/index.ts';
import type { Lease } from '../shards/Leases.ts';

/** One try to hand a message over. Stable codes only, never what the server wrote. */
export interface Attempt {
  /** Counted from 1. */
  readonly attempt: number;
  readonly startedAt: Instant;
  readonly endedAt?: Instant;
  readonly state?: MessageState;
  readonly code?: string;
}

/** A message as the ledger knows it. */
export interface LedgerEntry extends Reservation {
  readonly state: MessageState;
  /** Where it went, as it was written then. Absent while it has not been tried, and for messages of earlier versions. */
  readonly address?: string;
  /** The envelope sender that it went with. */
  readonly returnPath?: string;
  /** How many times it was tried. */
  readonly attempts: number;
  /** The code of the last outcome. */
  readonly code?: string;
  /** When the state was reached. */
  readonly changedAt: Instant;
  /** `deferred`: not to be tried before. */
  readonly retryAt?: Instant;
  /** Of the lease under which it was last marked as being sent. */
  readonly epoch?: number;
}

export interface Sending {
  readonly messageId: string;
  /** Where the message is about to go: looked up among the suppressions in the same commit, and kept. */
  readonly address: string;
  /** The envelope sender: what a report to it is matched by. */
  readonly returnPath?: string;
  readonly at: Instant;
  /** What it says now, where that was decided again after the reservation: it takes the reservation's place. */
  readonly decidedAgain?: Redecided;
  /** `Customer.answers` of who was decided about; absent: none. Another number in this commit withholds the message. */
  readonly answers?: number;
}

/** What a message says, and on what it rests. */
export type Redecided = Pick<Reservation, 'productIds' | 'legalBasis' | 'policy'> & {
  readonly record: MessageRecord;
};

export interface Settlement {
  readonly messageId: string;
  readonly outcome: Outcome;
  readonly at: Instant;
  /** Required for `deferred`. */
  readonly retryAt?: Instant;
  /** Required when the outcome's consequence is `suppress`. */
  readonly address?: string;
}

/** One attempt, with where it went. */
export interface LastAttempt {
  readonly messageId: string;
  readonly address?: string;
  readonly state: MessageState;
  readonly code: string;
  readonly endedAt: Instant;
}

export interface CampaignRows {
  readonly campaign: string;
  readonly messages: number;
  /** Reserved, deferred or being sent. */
  readonly unfinished: number;
  readonly lastChangeAt: Instant;
}

/** What a person or a relay's log says of an uncertain message. `deferred`: it never left, so it may be sent again. */
export type Resolution = 'accepted' | 'refused' | 'deferred' | 'cancelled';

/**
 * The record of what was reserved, sent, refused, or is uncertain.
 *
 *     reserved -> sending -> accepted | refused | deferred | uncertain
 *     reserved, deferred -> cancelled          deferred -> sending | refused          uncertain -> resolved by a person
 *
 * Every change is on the disk when its promise resolves. Calls that are made at the same time share one commit, which
 * is what makes that fast: call them without waiting for each other. A change that the states do not allow
 * rejects with `LEDGER_REFUSED` and leaves the others of its commit alone.
 */
export interface Ledger {
  /**
   * The same ledger for whoever works on one shard under a lease (Postgres): `pending` gives only the shard's messages, and what is reserved, given up
   * or marked as being sent rejects with `LEASE_LOST` once another machine has taken the lease. `settle` counts also then, for the attempts
   * that were marked under it.
   */
  under(lease: Lease): Ledger;
  /** `exists`: this campaign, customer and order has its message already, in whatever state. */
  reserve(reservation: Reservation): Promise<'reserved' | 'exists'>;
  /**
   * The last commit before the message may leave. `suppressed`: the person or the address became one never to write to; the
   * message is cancelled. `withheld`: the person has said something since it was decided, so it stays as it is and the next run
   * decides anew. Must be called anew for each attempt.
   */
  markSending(
    sending: Sending,
  ): Promise<{ state: 'sending'; attempt: number } | { state: 'suppressed' } | { state: 'withheld' }>;
  /** Records what became of it: with the impression when it arrived or may have, with the suppression when due. */
  settle(settlement: Settlement): Promise<void>;
  /** Gives up a message that has not left: `reserved` or `deferred`. */
  cancel(messageId: string, code: string, at: Instant): Promise<void>;
  /** The same because the person is one of a control group: the code is `held-back`, and caps and gaps count it as if it had been sent. */
  holdBack(messageId: string, at: Instant): Promise<void>;
  /**
   * After a crash: what was `sending`, in whatever campaign, also one that nobody knows any more, is `uncertain`. Only for whoever
   * holds the lock. @returns the Message-IDs
   */
  recover(at: Instant): Promise<string[]>;
  /** The last attempts that ended, latest first: what a run that starts now continues. */
  lastAttempts(count: number): Promise<LastAttempt[]>;
  /**
   * What was `refused` is `deferred` until `retryAt`: the refusal has turned out to be our own fault. Messages in other states are left alone.
   */
  putBack(messageIds: readonly string[], at: Instant, retryAt: Instant): Promise<void>;
  /** Every campaign that there are messages of, with how many have not left and when the last of all changed. */
  campaigns(): Promise<CampaignRows[]>;
  /**
   * What was sent under an earlier name of a campaign becomes that of the present one, so that nobody is written to a second time.
   * Where both have a message for the same order, the earlier one keeps its name. @returns how many were renamed
   */
  rename(from: string, to: string): Promise<number>;
  /** When the latest attempt of all began: a clock that is behind that is wrong. */
  lastAttemptAt(): Promise<Instant | undefined>;
  /** What is to be sent: reserved, and deferred until `now` or earlier; or only one of the two. In pages. */
  pending(campaign: string, now: Instant, only?: 'reserved' | 'deferred'): AsyncGenerator<LedgerEntry>;
  /** All uncertain messages, by Message-ID, in pages. */
  uncertain(): AsyncGenerator<LedgerEntry>;
  /** Settles an uncertain message. */
  resolve(messageId: string, resolution: Resolution, code: string, at: Instant): Promise<void>;
  find(messageId: string): Promise<LedgerEntry | undefined>;
  /** The message whose id begins so; `undefined` for none, and for more than one. */
  findByPrefix(prefix: string): Promise<LedgerEntry | undefined>;
  /** The last messages of one customer that were tried, newest first. */
  triedFor(customerId: string): Promise<LedgerEntry[]>;
  attempts(messageId: string): Promise<Attempt[]>;
  /** How many messages a campaign has in each state. */
  states(campaign: string): Promise<Record<MessageState, number>>;
  /** Attempts that began at `since` or later, of all campaigns and processes: what rates by hour and day count. */
  attemptsSince(since: Instant): Promise<number>;
  /** When the first message ever left: what a warm-up plan counts from. */
  firstAttemptAt(): Promise<Instant | undefined>;
}
