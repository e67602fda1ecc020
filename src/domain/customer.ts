import { z } from 'zod';
import { EmailAddress } from './address.ts';
import { InstantInput } from './instant.ts';
import { Id, Language, line, TimeZone } from './text.ts';
import type { Wishes } from './wishes.ts';

/** What a consent is for: being written to, and having one's purchases used. They are given and withdrawn apart. */
export const Purpose = z.enum(['email', 'purchases']);
export type Purpose = z.infer<typeof Purpose>;

/** One event of the consent log (GDPR art. 7(1): the controller can show that consent was given). */
export const ConsentEvent = z.strictObject({
  customerId: Id,
  purpose: Purpose,
  state: z.enum(['given', 'withdrawn']),
  at: InstantInput,
  /** Where it was said: `checkout`, `preferences`, `list-unsubscribe`. */
  where: line(200).optional(),
  /** Which version of the wording the person saw. */
  wording: line(100).optional(),
});
export type ConsentEvent = Readonly<z.infer<typeof ConsentEvent>>;

/** A person who bought something. Consents are their own log: see `ConsentEvent`. */
export const CustomerRecord = z.strictObject({
  id: Id,
  email: EmailAddress,
  firstName: line(100).optional(),
  lastName: line(100).optional(),
  language: Language.optional(),
  timeZone: TimeZone.optional(),
  /** Only to know who is a minor; never shown. */
  birthDate: InstantInput.optional(),
  /** Where the shop has this record from. */
  source: line(100).optional(),
});
export type CustomerRecord = Readonly<z.infer<typeof CustomerRecord>>;

/** A customer as `decide` takes it: the record, its consent log and whether the address is suppressed. */
export interface Customer extends CustomerRecord {
  readonly consents: readonly ConsentEvent[];
  /** True when the address must never be written to (unsubscribed by link, bounced, complained). */
  readonly suppressed?: boolean;
  /** The campaigns that the person has left, by name. */
  readonly leftLists?: readonly string[];
  readonly wishes?: Wishes;
  /** How often the person has said something on the pages: who decided before the last time decides anew. */
  readonly answers?: number;
}
