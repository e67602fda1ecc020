import { z } from 'zod';
import { judgeMessage } from '../judgeMessage.ts';
import { createMimeReader } from '../mime/createMimeReader.ts';
import type { Clue, Verdict } from '../Report.ts';
import {
  addressIn,
  clues,
  type EventFormat,
  judgeQuoted,
  momentOf,
  ownToken,
  slug,
  Text,
} from './EventFormat.ts';

/** postmarkapp.com/developer: bounce, delivery, spam complaint and subscription webhooks, and the bounce API. */
const Event = z.looseObject({
  RecordType: Text,
  Type: Text,
  Email: Text,
  Recipient: Text,
  Details: Text,
  Description: Text,
  SuppressSending: z.boolean().optional().catch(undefined),
  BouncedAt: z.unknown().optional(),
  DeliveredAt: z.unknown().optional(),
  ChangedAt: z.unknown().optional(),
  Metadata: z.record(z.string(), z.unknown()).optional().catch(undefined),
  /** The report as it came in, where the webhook is set to include it. */
  Content: Text,
});

const TYPES: Readonly<Record<string, Omit<Verdict, 'code'>>> = {
  HardBounce: { kind: 'bounce-hard', suppress: 'again' },
  BadEmailAddress: { kind: 'bounce-hard', suppress: 'again' },
  ManuallyDeactivated: { kind: 'bounce-hard', suppress: 'now' },
  DnsError: { kind: 'bounce-soft' },
  SoftBounce: { kind: 'bounce-soft' },
  Transient: { kind: 'bounce-soft' },
  Unknown: { kind: 'bounce-soft' },
  Blocked: { kind: 'bounce-ours' },
  SpamNotification: { kind: 'bounce-ours' },
  VirusNotification: { kind: 'bounce-ours' },
  DMARCPolicy: { kind: 'bounce-ours' },
  SMTPApiError: { kind: 'bounce-ours' },
  SpamComplaint: { kind: 'complaint', suppress: 'now' },
  Unsubscribe: { kind: 'complaint', suppress: 'now' },
  AutoResponder: { kind: 'absence' },
  AddressChange: { kind: 'absence' },
  ChallengeVerification: { kind: 'challenge' },
};
/** Types behind which the words of the server may say more. */
const BY_WORDS = new Set(['HardBounce', 'BadEmailAddress', 'SoftBounce', 'Transient', 'Unknown', 'Blocked']);

export const postmark: EventFormat = {
  isEvent: (fields) => 'RecordType' in fields || ('Type' in fields && 'Email' in fields),
  read(value) {
    const parsed = Event.safeParse(value);
    if (!parsed.success) return undefined;
    const event = parsed.data;
    const at = momentOf(event.BouncedAt ?? event.DeliveredAt ?? event.ChangedAt);
    return {
      ...verdictOn(event),
      clues: [...clues({ 'return-path': [ownToken(event.Metadata?.mesura)] }), ...inside(event.Content)],
      recipients: addressIn(event.Email ?? event.Recipient),
      ...(at !== undefined && { at }),
    };
  },
};

function verdictOn({ RecordType, Type, Details, SuppressSending }: z.infer<typeof Event>): Verdict {
  const record = RecordType ?? 'Bounce';
  if (record === 'Delivery') return { kind: 'delivered', code: 'postmark-delivery' };
  if (record === 'SubscriptionChange') {
    return SuppressSending === true
      ? { kind: 'complaint', code: 'postmark-subscription-change', suppress: 'now' }
      : { kind: 'no-report', code: 'postmark-subscription-change' };
  }
  const type = record === 'SpamComplaint' ? record : (Type ?? record);
  const code = `postmark-${slug(type)}`;
  const known = TYPES[type];
  if (known === undefined) return { kind: 'no-report', code };
  const verdict = { ...known, code };
  return BY_WORDS.has(type) ? judgeQuoted('postmark', Details, verdict) : verdict;
}

function inside(content: string | null | undefined): readonly Clue[] {
  if (!content) return [];
  const reader = createMimeReader();
  for (const line of Buffer.from(content)
    .toString('latin1')
    .split(/\r\n?|\n/))
    reader.push(line);
  return judgeMessage(reader.end()).clues;
}
