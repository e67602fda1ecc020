import type { Part } from '../survey/printOf.ts';
import type { Outcome } from '../survey/SurveyEntry.ts';

/** What a change does to one email. `unsent`: there is none before and after, for another reason. */
export const CHANGE_KINDS = ['appears', 'vanishes', 'fails', 'mended', 'changes', 'unsent'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface Side {
  readonly outcome: Outcome;
  readonly rule: string;
  readonly template?: string;
}

/** Emails to which a change does the same. */
export interface ChangeGroup {
  /** Its place in the report, from 0. */
  readonly id: number;
  readonly kind: ChangeKind;
  readonly campaign: string;
  /** Absent: the person or the campaign is new, or is gone. */
  readonly before?: Side;
  readonly after?: Side;
  /** For `changes`: in which parts of the message. */
  readonly parts: readonly Part[];
  readonly count: number;
  readonly example: { readonly customerId: string; readonly campaign: string };
}

/** What a change does to everybody. */
export interface ChangeReport {
  readonly people: number;
  readonly emails: { readonly before: number; readonly after: number };
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** By kind, then the most first. */
  readonly groups: readonly ChangeGroup[];
}
