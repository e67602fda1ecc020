import { z } from 'zod';
import { InstantInput } from './instant.ts';
import { Language } from './text.ts';

/** How often at most: once a month, or once in three. */
export const Pace = z.enum(['monthly', 'quarterly']);
export type Pace = z.infer<typeof Pace>;

/** What a person asked for on the preferences page, beside lists and the use of purchases. Absent: as the shop does it. */
export const Wishes = z.strictObject({
  pace: Pace.optional(),
  /** No email before this moment. */
  pauseUntil: InstantInput.optional(),
  /** The language to be written to in; wins over what the shop's files say. */
  language: Language.optional(),
});
export type Wishes = Readonly<z.infer<typeof Wishes>>;
