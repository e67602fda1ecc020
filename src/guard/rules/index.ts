import { cap } from './cap.ts';
import { emailConsent } from './emailConsent.ts';
import { gap } from './gap.ts';
import { minor } from './minor.ts';
import { pause } from './pause.ts';
import { priority } from './priority.ts';
import { purchasesConsent } from './purchasesConsent.ts';
import { quiet } from './quiet.ts';
import type { Rule } from './Rule.ts';
import { softOptIn } from './softOptIn.ts';
import { source } from './source.ts';
import { suppressed } from './suppressed.ts';
import { trigger } from './trigger.ts';
import { wishList } from './wishList.ts';

/**
 * The rules in the order in which they are asked; the first that does not let the email pass decides. What is for ever
 * comes before what passes with time, and what passes for everyone (night) comes last.
 */
export const RULES: readonly Rule[] = [
  source,
  suppressed,
  wishList,
  minor,
  emailConsent,
  purchasesConsent,
  trigger,
  softOptIn,
  pause,
  cap,
  gap,
  quiet,
  priority,
];
