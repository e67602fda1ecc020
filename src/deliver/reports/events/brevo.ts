import { z } from 'zod';
import type { Verdict } from '../Report.ts';
import {
  addressIn,
  bracketed,
  clues,
  type EventFormat,
  judgeQuoted,
  momentOf,
  ownToken,
  slug,
  Text,
} from './EventFormat.ts';

/** developers.brevo.com: transactional webhooks, and the events of its API, which are written in another way. */
const Event = z.looseObject({
  event: z.string(),
  email: Text,
  reason: Text,
  'message-id': Text,
  messageId: Text,
  'X-Mailin-custom': Text,
  ts_epoch: z.unknown().optional(),
  ts_event: z.unknown().optional(),
  date: z.unknown().optional(),
});

/** Brevo sends to nobody who once bounced, complained or unsubscribed there. */
const BLOCKED = /\b(black|block)-?list|unsub|complain|bounc|spam/i;

export const brevo: EventFormat = {
  isEvent: (fields) => typeof fields.event === 'string' && 'email' in fields,
  read(value) {
    const parsed = Event.safeParse(value);
    if (!parsed.success) return undefined;
    const { email, ts_epoch, ts_event, date } = parsed.data;
    const at = momentOf(ts_epoch ?? ts_event ?? date);
    return {
      ...verdictOn(parsed.data),
      clues: clues({
        'return-path': [ownToken(parsed.data['X-Mailin-custom'])],
        'message-id': [bracketed(parsed.data['message-id'] ?? parsed.data.messageId)],
      }),
      recipients: addressIn(email),
      ...(at !== undefined && { at }),
    };
  },
};

function verdictOn({ event, reason }: z.infer<typeof Event>): Verdict {
  // hard_bounce in webhooks, hardBounces in the API's list.
  const name = slug(event).replace(/s$/, '');
  const code = `brevo-${name}`;
  switch (name) {
    case 'hard-bounce':
      return judgeQuoted('brevo', reason, { kind: 'bounce-hard', code, suppress: 'again' });
    case 'soft-bounce': {
      const verdict = judgeQuoted('brevo', reason, { kind: 'bounce-soft', code });
      return verdict.kind === 'bounce-hard' ? { kind: 'bounce-soft', code: verdict.code } : verdict;
    }
    case 'blocked':
      return BLOCKED.test(reason ?? '')
        ? { kind: 'bounce-hard', code, suppress: 'now' }
        : { kind: 'bounce-ours', code };
    case 'invalid-email':
    case 'invalid':
      return { kind: 'bounce-hard', code, suppress: 'again' };
    case 'error':
      return { kind: 'bounce-ours', code };
    case 'spam':
    case 'complaint':
    case 'unsubscribed':
    case 'unsubscribe':
      return { kind: 'complaint', code, suppress: 'now' };
    case 'deferred':
      return { kind: 'delayed', code };
    case 'delivered':
      return { kind: 'delivered', code };
    default:
      return { kind: 'no-report', code };
  }
}
