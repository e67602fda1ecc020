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

/** twilio.com/docs/sendgrid: event webhook. Unique arguments stand beside the other fields. */
const Event = z.looseObject({
  event: z.string(),
  email: Text,
  timestamp: z.unknown().optional(),
  'smtp-id': Text,
  reason: Text,
  response: Text,
  status: Text,
  type: Text,
  mesura: Text,
});

/** Why SendGrid did not even try. */
const DROPPED: readonly (readonly [words: RegExp, verdict: Omit<Verdict, 'code'>])[] = [
  [/bounced|spam report|unsubscribed|suppress/i, { kind: 'bounce-hard', suppress: 'now' }],
  [/invalid/i, { kind: 'bounce-hard', suppress: 'again' }],
];

export const sendgrid: EventFormat = {
  isEvent: (fields) => typeof fields.event === 'string' && 'email' in fields,
  read(value) {
    const parsed = Event.safeParse(value);
    if (!parsed.success) return undefined;
    const { email, timestamp, mesura } = parsed.data;
    const at = momentOf(timestamp);
    return {
      ...verdictOn(parsed.data),
      clues: clues({ 'return-path': [ownToken(mesura)], 'message-id': [bracketed(parsed.data['smtp-id'])] }),
      recipients: addressIn(email),
      ...(at !== undefined && { at }),
    };
  },
};

function verdictOn({ event, type, reason, status }: z.infer<typeof Event>): Verdict {
  const name = slug(event);
  const code = `sendgrid-${name}`;
  switch (name) {
    case 'bounce': {
      // "blocked" is what SendGrid calls a refusal that says nothing against the address.
      const isBlocked = type === 'blocked';
      const quoted = reason?.includes(status ?? '') ? reason : `${status ?? ''} ${reason ?? ''}`;
      return judgeQuoted('sendgrid', quoted, {
        kind: isBlocked ? 'bounce-ours' : 'bounce-hard',
        code: isBlocked ? `${code}-blocked` : code,
        ...(!isBlocked && { suppress: 'again' as const }),
      });
    }
    case 'dropped': {
      const known = DROPPED.find(([words]) => words.test(reason ?? ''))?.[1];
      return { ...(known ?? { kind: 'bounce-ours' }), code };
    }
    case 'deferred':
      return { kind: 'delayed', code };
    case 'delivered':
      return { kind: 'delivered', code };
    case 'spamreport':
    case 'unsubscribe':
    case 'group-unsubscribe':
      return { kind: 'complaint', code, suppress: 'now' };
    default:
      return { kind: 'no-report', code };
  }
}
