import { rules, type SmtpStep } from './Reply.ts';

const ADDRESSED: readonly SmtpStep[] = ['rcpt', 'data', 'dot'];
/** Words of a condition that passes, behind codes that say it does not. */
const PASSING = /\b(try|send|retry)\b[^.;]{0,30}\b(again|later)\b|\btemporar(y|ily)\b|\bgr[ae]ylist/;
/** No word of any of these says that there is no such mailbox. */
const NO_MAILBOX =
  /\b(unknown|no such|non-?existent|invalid) (local )?(user|mailbox|recipient|address|account|customer)\b|\b(user|mailbox|recipient|account|address|alias|customer)\b[^.;]{0,40}\b(unknown|not (be )?found|not exist|n't exist|not known|doesn't exist|is invalid|no longer (exists|available|valid|with))\b|\bno (mailbox|user|account)\b[^.;]{0,20}\b(by|with|of) (that|this) (name|address)\b|\bdoesn't have an? \S* ?account\b|\bnot a valid (recipient|mailbox|user)\b|\bunrouteable address\b|\bmailbox (is )?(unavailable|disabled|inactive)\b|\brecipient address rejected: access denied|\b(inconnue?|desconocid[oa]|sconosciut[oa]|inesistente|unbekannt|existiert nicht|no existe|n'existe pas)\b/;

/** Gone today, back tomorrow: whatever the code says, the mailbox is there. */
export const BUSY_RULES = rules({ subject: 'recipient', kind: 'busy', passes: true }, [
  {
    reply: 'xxx',
    text: /\breceiving (e-?mail|mail|messages?)s? (at a rate|too (quickly|fast))|\breceiving too many\b|\breceivingrate\b|\brecipient thread limit\b/,
    source:
      'Gmail: 450 4.2.1 and 550 5.2.1 "receiving mail at a rate"; Exchange Online: 432 4.3.2; Yahoo: 450',
  },
]);

export const FULL_RULES = rules({ subject: 'recipient', kind: 'full', passes: true }, [
  { reply: '4xx', enhanced: ['4.2.2'], source: 'RFC 3463 3.3: the mailbox is full' },
  { reply: '5xx', enhanced: ['5.2.2'], source: 'RFC 3463 3.3: the mailbox is full' },
  {
    steps: ADDRESSED,
    reply: 'xxx',
    text: /\b(mail ?box|inbox|mail ?folder|account|user|recipient)\b[^.;]{0,60}\b(is full|full\b|over ?quota|out of (storage|space)|quota (exceeded|full)|exceed\w* (its|the|his|their) (storage |disk |mailbox )?quota)|\bquota exceeded\b|\bover ?quota\b/,
    source: 'Gmail: 452 4.2.2 "over quota"; IONOS: "550 Quota Exceeded" is the mailbox of the recipient',
  },
  {
    steps: ADDRESSED,
    reply: '5xx',
    enhanced: ['5.1.1', '5.2.1', '5.1.10'],
    text: PASSING,
    kind: 'later',
    source: 'RFC 3463 2: a class 5 that says it will pass is believed to',
  },
]);

/** A mailbox that is not there. Only three codes suppress at once: servers answer a plain 550 for much else. */
export const GONE_RULES = rules({ subject: 'recipient', kind: 'no-such-mailbox', passes: false }, [
  {
    steps: ADDRESSED,
    reply: '5xx',
    enhanced: ['5.1.1'],
    suppress: 'now',
    source: 'RFC 3463 3.2: no such mailbox',
  },
  { steps: ADDRESSED, reply: '5xx', enhanced: ['5.1.10'], suppress: 'now', source: 'RFC 7505 4.2: null MX' },
  {
    steps: ADDRESSED,
    reply: '5xx',
    enhanced: ['5.2.1'],
    text: /\b(subject|size|virus|mandatory)\b/,
    subject: 'message',
    kind: 'content',
    source: 'ZeptoMail: "5.2.1 Subject is Mandatory"',
  },
  {
    steps: ADDRESSED,
    reply: '5xx',
    enhanced: ['5.2.1'],
    kind: 'disabled',
    suppress: 'now',
    source: 'RFC 3463 3.3: the mailbox is disabled',
  },
  {
    steps: ['rcpt'],
    reply: '501',
    kind: 'address',
    source: 'RFC 5321 4.2.2: the server cannot read this recipient',
  },
  {
    reply: '5xx',
    enhanced: ['5.1.3', '5.1.6'],
    kind: 'address',
    source: 'RFC 3463 3.2: badly written, or moved',
  },
  {
    reply: '5xx',
    enhanced: ['5.1.2', '5.4.4'],
    kind: 'address',
    suppress: 'again',
    source: 'RFC 3463 3.2, 3.5: no such domain',
  },
  {
    reply: '5xx',
    enhanced: ['5.4.6', '5.4.14'],
    kind: 'address',
    source: 'RFC 3463 3.5: the recipient’s mail runs in a loop',
  },
  {
    steps: ADDRESSED,
    reply: '5xx',
    enhanced: ['5.4.1'],
    suppress: 'again',
    source:
      'Exchange Online: "550 5.4.1 Recipient address rejected: Access denied" (directory-based edge blocking)',
  },
  {
    steps: ADDRESSED,
    reply: '5xx',
    text: NO_MAILBOX,
    suppress: 'again',
    source:
      'Postfix, Exim, Yahoo ("dd This user doesn’t have a yahoo.com account"), Outlook.com (550 5.5.0), IONOS',
  },
]);
