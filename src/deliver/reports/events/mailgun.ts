import { z } from 'zod';
import { returnTokensIn } from '../../headers/returnPath.ts';
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

/** documentation.mailgun.com: webhook payloads (`event-data`), which the events of its API are too. */
const Event = z.looseObject({
  event: z.string(),
  severity: Text,
  reason: Text,
  recipient: Text,
  timestamp: z.unknown().optional(),
  envelope: z.looseObject({ sender: Text }).optional().catch(undefined),
  message: z
    .looseObject({ headers: z.looseObject({ 'message-id': Text }).optional().catch(undefined) })
    .optional()
    .catch(undefined),
  'delivery-status': z
    .looseObject({ code: Text, 'enhanced-code': Text, message: Text, description: Text })
    .optional()
    .catch(undefined),
  'user-variables': z.record(z.string(), z.unknown()).optional().catch(undefined),
});

export const mailgun: EventFormat = {
  isEvent: (fields) => typeof fields.event === 'string' && ('recipient' in fields || 'timestamp' in fields),
  read(value) {
    const parsed = Event.safeParse(value);
    if (!parsed.success) return undefined;
    const { envelope, message, recipient, timestamp } = parsed.data;
    const at = momentOf(timestamp);
    return {
      ...verdictOn(parsed.data),
      clues: clues({
        'return-path': [
          ownToken(parsed.data['user-variables']?.mesura),
          ...returnTokensIn(envelope?.sender ?? ''),
        ],
        'message-id': [bracketed(message?.headers?.['message-id'])],
      }),
      recipients: addressIn(recipient),
      ...(at !== undefined && { at }),
    };
  },
};

function verdictOn(event: z.infer<typeof Event>): Verdict {
  const name = slug(event.event);
  const code = `mailgun-${name}`;
  if (name === 'complained' || name === 'unsubscribed') return { kind: 'complaint', code, suppress: 'now' };
  if (name === 'delivered') return { kind: 'delivered', code };
  if (name === 'rejected') return { kind: 'bounce-ours', code };
  if (name !== 'failed' && name !== 'bounced' && name !== 'dropped') return { kind: 'no-report', code };
  const reason = slug(event.reason ?? '');
  // What Mailgun did not even try, since the address once bounced, complained or unsubscribed.
  if (reason.startsWith('suppress-'))
    return { kind: 'bounce-hard', code: `mailgun-${reason}`, suppress: 'now' };
  if (event.severity === 'temporary') return { kind: 'delayed', code: `${code}-temporary` };
  const status = event['delivery-status'];
  const quoted = [status?.code, status?.['enhanced-code'], status?.message || status?.description].filter(
    Boolean,
  );
  return judgeQuoted('mailgun', quoted.join(' '), {
    kind: 'bounce-hard',
    code: `${code}-permanent`,
    suppress: 'again',
  });
}
