import { z } from 'zod';
import { returnTokensIn } from '../../headers/returnPath.ts';
import { unsubscribeTokensIn } from '../cluesIn.ts';
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

const Recipient = z.looseObject({ emailAddress: Text, status: Text, diagnosticCode: Text });

/** docs.aws.amazon.com/ses: contents of notifications (SNS) and of published events. */
const Event = z.looseObject({
  eventType: Text,
  notificationType: Text,
  mail: z.looseObject({
    source: Text,
    headers: z.array(z.looseObject({ name: Text, value: Text })).catch([]),
    commonHeaders: z.looseObject({ messageId: Text }).optional().catch(undefined),
    tags: z.record(z.string(), z.unknown()).optional().catch(undefined),
    destination: z.array(z.string()).catch([]),
  }),
  bounce: z
    .looseObject({
      bounceType: Text,
      bounceSubType: Text,
      timestamp: Text,
      bouncedRecipients: z.array(Recipient).catch([]),
    })
    .optional(),
  complaint: z
    .looseObject({
      complaintFeedbackType: Text,
      timestamp: Text,
      complainedRecipients: z.array(Recipient).catch([]),
    })
    .optional(),
});
type Event = z.infer<typeof Event>;

/** Subtypes that say more than the words of the server, which SES does not always have. */
const BOUNCES: Readonly<Record<string, Verdict>> = {
  NoEmail: { kind: 'bounce-hard', code: 'ses-no-email', suppress: 'now' },
  Suppressed: { kind: 'bounce-hard', code: 'ses-suppressed', suppress: 'now' },
  OnAccountSuppressionList: { kind: 'bounce-hard', code: 'ses-on-account-suppression-list', suppress: 'now' },
  UnsubscribedRecipient: { kind: 'complaint', code: 'ses-unsubscribed-recipient', suppress: 'now' },
  MailboxFull: { kind: 'bounce-soft', code: 'ses-mailbox-full' },
  CustomTimeoutExceeded: { kind: 'bounce-soft', code: 'ses-custom-timeout-exceeded' },
  MessageTooLarge: { kind: 'bounce-ours', code: 'ses-message-too-large' },
  ContentRejected: { kind: 'bounce-ours', code: 'ses-content-rejected' },
  AttachmentRejected: { kind: 'bounce-ours', code: 'ses-attachment-rejected' },
};

export const ses: EventFormat = {
  isEvent: (fields) => 'mail' in fields && ('eventType' in fields || 'notificationType' in fields),
  read(value) {
    const parsed = Event.safeParse(value);
    if (!parsed.success) return undefined;
    const { mail, bounce, complaint } = parsed.data;
    const header = (name: string) => mail.headers.find((one) => one.name?.toLowerCase() === name)?.value;
    const about = bounce?.bouncedRecipients ?? complaint?.complainedRecipients ?? [];
    const at = momentOf(bounce?.timestamp ?? complaint?.timestamp ?? undefined);
    return {
      ...verdictOn(parsed.data),
      clues: clues({
        'return-path': [ownToken(mail.tags?.mesura), ...returnTokensIn(mail.source ?? '')],
        unsubscribe: unsubscribeTokensIn(header('list-unsubscribe') ?? ''),
        'message-id': [bracketed(header('message-id')), bracketed(mail.commonHeaders?.messageId)],
      }),
      recipients: [...about.map((one) => one.emailAddress), ...mail.destination].flatMap(addressIn),
      ...(at !== undefined && { at }),
    };
  },
};

function verdictOn({ eventType, notificationType, bounce, complaint }: Event): Verdict {
  const type = eventType ?? notificationType ?? '';
  if (type === 'Complaint') {
    return complaint?.complaintFeedbackType === 'not-spam'
      ? { kind: 'no-report', code: 'ses-not-spam' }
      : { kind: 'complaint', code: 'ses-complaint', suppress: 'now' };
  }
  if (type === 'Delivery') return { kind: 'delivered', code: 'ses-delivery' };
  if (type === 'DeliveryDelay') return { kind: 'delayed', code: 'ses-delivery-delay' };
  if (type === 'Reject' || type === 'Rendering Failure')
    return { kind: 'bounce-ours', code: `ses-${slug(type)}` };
  if (type !== 'Bounce') return { kind: 'no-report', code: `ses-${slug(type)}` };
  const [recipient] = bounce?.bouncedRecipients ?? [];
  const isPermanent = bounce?.bounceType === 'Permanent';
  const named = BOUNCES[bounce?.bounceSubType ?? ''];
  if (named !== undefined) return named;
  return judgeQuoted('ses', `${recipient?.diagnosticCode ?? recipient?.status ?? ''}`, {
    kind: isPermanent ? 'bounce-hard' : 'bounce-soft',
    code: `ses-${slug(bounce?.bounceType ?? 'bounce')}`,
    ...(isPermanent && { suppress: 'again' as const }),
  });
}
