import type {
  Campaign,
  Customer,
  Impression,
  Instant,
  Policy,
  Reason,
  Recommendation,
} from '../../domain/index.ts';
import type { SafeHistory, SafeOrder } from '../history/SafeHistory.ts';
import type { Due } from '../triggers/Due.ts';

/** What a rule judges: one customer in one campaign at one moment. Nothing in it has seen a sensitive purchase. */
export interface Situation {
  readonly customer: Customer;
  readonly history: SafeHistory;
  /** Oldest first, none later than the moment of the decision. */
  readonly impressions: readonly Impression[];
  readonly campaign: Campaign;
  readonly policy: Policy;
  /** The moment that is judged: `now`, or a later one when the end of a deferral is looked for. */
  readonly at: Instant;
  readonly timeZone: string;
  /** Whether the customer allowed the use of purchases. */
  readonly mayUsePurchases: boolean;
  /** On what writing rests; absent: on nothing. */
  readonly legalBasis: 'consent' | 'soft-opt-in' | undefined;
  /** Whether consent to email was withdrawn, as opposed to never given. */
  readonly withdrawn: boolean;
  /** The order that the email would follow up, or why there is none. */
  readonly due: Due;
  /** What an email after an order would suggest at a moment. */
  readonly suggest: (order: SafeOrder, at: Instant) => readonly Recommendation[];
  /** A campaign of higher priority that would write to the customer at this moment, and when its order stops being due. */
  readonly rival: { readonly until: Instant } | undefined;
}

/** What a rule says when it does not let the email pass. */
export type Ruling =
  | { readonly kind: 'skip'; readonly reason: Reason }
  | { readonly kind: 'defer'; readonly until: Instant; readonly reason: Reason };

/** One rule of the table: judges a situation, or lets it pass by returning nothing. */
export type Rule = (situation: Situation) => Ruling | undefined;

/** Rulings of one kind are made once, and frozen: they hold no personal data. */
export const skip = (rule: string, text: string): Ruling =>
  Object.freeze({ kind: 'skip', reason: Object.freeze({ rule, text }) });

/** A reason that is used again and again. */
export const reason = (rule: string, text: string): Reason => Object.freeze({ rule, text });

export const defer = (until: Instant, why: Reason): Ruling => ({ kind: 'defer', until, reason: why });
