import type { DecisionKind } from '../../domain/index.ts';
import type { Print } from './printOf.ts';

/** What becomes of one person in one campaign: a decision, or an email that could not be made. */
export const OUTCOMES = ['send', 'send-without-history', 'defer', 'skip', 'failed'] as const;
export type Outcome = DecisionKind | 'failed';

/** One row of a survey. */
export interface SurveyEntry {
  readonly outcome: Outcome;
  /** The rule that decided, or the code of the error. */
  readonly rule: string;
  /** The language that the person is written to in. */
  readonly language: string;
  readonly template?: string;
  /** The structure that the email has, by a name that is the same for all emails of it: `after-purchase.es 3`. */
  readonly shape?: string;
  /** Whether an order that may be known about lies in the campaign's window. */
  readonly due: boolean;
  /** Of an email in which a value shapes no more than its own place: the same for emails that a change of static text changes alike. */
  readonly outline?: string;
  /** Of an email: the same numbers for the same bytes. */
  readonly print?: Print;
}
