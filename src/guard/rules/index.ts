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
import { suggestions } from './suggestions.ts';
import { suppressed } from './suppressed.ts';
import { trigger } from './trigger.ts';
import { wishList } from './wishList.ts';
import { wishPace } from './wishPace.ts';
import { wishPause } from './wishPause.ts';

/**
 * The rules in the order in which they are asked; the first that does not let the email pass decides. The
 * person's own wishes come before all that the shop or we think is enough; then what is for ever
 * comes before what passes with time, and what passes for everyone (night) comes last.
 */
export const RULES: readonly Rule[] = [
  source,
  suppressed,
  wishList,
  wishPause,
  wishPace,
  minor,
  emailConsent,
  purchasesConsent,
  trigger,
  softOptIn,
  suggestions,
  pause,
  cap,
  gap,
  quiet,
  priority,
];
