import { type Anatomy, dissect, messagesWithin } from './Anatomy.ts';
import { cluesIn } from './cluesIn.ts';
import { eventInMail } from './eventInMail.ts';
import { judgeFeedback } from './judgeFeedback.ts';
import { judgeStatus } from './judgeStatus.ts';
import { judgeText } from './judgeText.ts';
import type { Entity } from './mime/Entity.ts';
import type { Report, Verdict } from './Report.ts';
import { recipientsIn } from './recipientsIn.ts';

/** Messages within a message that are looked at by themselves. */
const MAX_INNER = 5;

/** What one incoming message says: the machine-readable parts count first, and the words for people where there are none. */
export function judgeMessage(root: Entity): Omit<Report, 'where'> {
  const event = eventInMail(root);
  if (event !== undefined) return event;
  const anatomy = dissect(root);
  const own = judge(anatomy);
  const { verdict, at } = isSilent(own.verdict) ? (forwarded(root) ?? own) : own;
  return {
    ...verdict,
    clues: cluesIn(anatomy),
    recipients: recipientsIn(anatomy),
    ...(at !== undefined && { at }),
  };
}

interface Judged {
  readonly verdict: Verdict;
  readonly at: number | undefined;
}

function judge(anatomy: Anatomy): Judged {
  const verdict = isJson(anatomy) ?? judgeFeedback(anatomy) ?? judgeStatus(anatomy) ?? judgeText(anatomy);
  return { verdict, at: dateOf(anatomy) };
}

/** A relay's events in the place of a message: they have readers of their own. */
function isJson({ root }: Anatomy): Verdict | undefined {
  const start = [...root.head.slice(0, 3), ...root.lines.slice(0, 3)].join('\n');
  return /^\s*(?:\[\s*)?\{\s*["}\n]/.test(start) ? { kind: 'unreadable', code: 'json' } : undefined;
}

const isSilent = ({ kind }: Verdict): boolean => kind === 'no-report' || kind === 'absence';

/** A report that somebody attached to a message of their own. */
function forwarded(root: Entity): Judged | undefined {
  const inner = messagesWithin(root).slice(0, MAX_INNER);
  return inner.map((message) => judge(dissect(message))).find(({ verdict }) => !isSilent(verdict));
}

function dateOf({ root }: Anatomy): number | undefined {
  // Without the name of the zone in brackets, which stands behind the offset (RFC 5322 section 3.3).
  const at = Date.parse(root.fields.get('date')?.split('(')[0]?.trim() ?? '');
  return Number.isFinite(at) && at > 0 ? at : undefined;
}
