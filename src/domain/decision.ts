import type { Evidence } from './complement.ts';
import type { Instant } from './instant.ts';
import type { Product } from './product.ts';
import type { GuardView } from './view.ts';

/** One email that went out to the customer: what frequency rules count, and which products it showed. */
export interface Impression {
  readonly campaign: string;
  readonly at: Instant;
  readonly productIds: readonly string[];
  /** The order that the email followed up. */
  readonly orderId?: string;
  /** There was no email: the person was held back as one of a control group. Counts like one, so that both groups stay alike. */
  readonly held?: boolean;
}

export type DecisionKind = 'send' | 'send-without-history' | 'defer' | 'skip';

/** Why a decision is what it is: the rule's stable code, and what it said in plain words without personal data. */
export interface Reason {
  readonly rule: string;
  readonly text: string;
}

/** A product that may be suggested, the kept purchase that it goes with, and why we believe that it does. */
export interface Recommendation {
  readonly product: Product;
  readonly basis: { readonly product: Product; readonly orderId: string; readonly placedAt: Instant };
  readonly evidence: Evidence;
}

/** Something left out (a purchase or a candidate), by which rule, and for sensitive ones by which topic. */
export interface Omission {
  readonly productId: string;
  readonly rule: string;
  readonly topic?: string;
  /** Whether it was a purchase of the customer or a candidate for a suggestion. */
  readonly role: 'purchase' | 'candidate';
  /** For people: which word, category or exception decided. Shown by `explain`, never stored. */
  readonly detail?: string;
}

/** What is to become of one customer in one campaign at one moment. Frozen. */
export interface Decision {
  readonly kind: DecisionKind;
  readonly reasons: readonly Reason[];
  /**
   * Whether an order that may be known about lies in the campaign's window. Runs count and show nobody else: whoever has
   * only sensitive orders there is not there at all, just as if they had not bought.
   */
  readonly due: boolean;
  /** For `defer`: the earliest moment at which the decision is to send. */
  readonly until?: Instant;
  /** For the two sends: the order that the email follows up. */
  readonly orderId?: string;
  /** On what the sending rests (ePrivacy art. 13): recorded with the message. */
  readonly legalBasis?: 'consent' | 'soft-opt-in';
  /** For the two sends: what a template may see. */
  readonly view?: GuardView;
  readonly recommendations: readonly Recommendation[];
  /** The one part that sensitive purchases change: it is for `explain`, and never stored or logged with a person. */
  readonly omissions: readonly Omission[];
  /** The fingerprint of the policy that decided. */
  readonly policy: string;
}
