import type { Instant } from './instant.ts';

/** What a person may demand: a copy of their data (GDPR art. 15), or that it be erased (art. 17). */
export const REQUEST_KINDS = ['access', 'erasure'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** A person's demand. */
export interface Request {
  readonly id: string;
  /** Absent once the person was erased. */
  readonly customerId?: string;
  readonly kind: RequestKind;
  readonly askedAt: Instant;
  /** When the link in the email to the address on file was used. Before that nobody knows who asked. */
  readonly confirmedAt?: Instant;
  /** Until when the law wants an answer: one month from the day on which it was asked (GDPR art. 12(3)). */
  readonly dueAt: Instant;
  readonly doneAt?: Instant;
}

/** One month later, in UTC; at the end of a shorter month, its last day (Regulation 1182/71 art. 3(2)(c)). */
export function oneMonthAfter(at: Instant): Instant {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + 1);
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.getTime();
}
