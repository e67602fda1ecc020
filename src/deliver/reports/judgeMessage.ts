import { type Anatomy, dissect } from './Anatomy.ts';
import { cluesIn } from './cluesIn.ts';
import { judgeFeedback } from './judgeFeedback.ts';
import { judgeStatus } from './judgeStatus.ts';
import { judgeText } from './judgeText.ts';
import type { Entity } from './mime/Entity.ts';
import type { Report, Verdict } from './Report.ts';
import { recipientsIn } from './recipientsIn.ts';

/** What one incoming message says: the machine-readable parts count first, and the words for people where there are none. */
export function judgeMessage(root: Entity): Omit<Report, 'where'> {
  const anatomy = dissect(root);
  const at = dateOf(anatomy);
  const verdict = verdictOn(anatomy);
  return {
    ...verdict,
    clues: cluesIn(anatomy),
    recipients: recipientsIn(anatomy),
    ...(at !== undefined && { at }),
  };
}

function verdictOn(anatomy: Anatomy): Verdict {
  return judgeFeedback(anatomy) ?? judgeStatus(anatomy) ?? judgeText(anatomy);
}

function dateOf({ root }: Anatomy): number | undefined {
  const at = Date.parse(root.fields.get('date')?.replace(/\s*\([^()]*\)\s*$/, '') ?? '');
  return Number.isFinite(at) && at > 0 ? at : undefined;
}
