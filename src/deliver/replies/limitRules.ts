import { rules } from './Reply.ts';

/**
 * Quotas and rates of our own account, in whatever class and code relays use for them. They pass, and they are about nobody
 * but us: X.4.5 is congestion in RFC 3463, X.1.90 and X.2.25x are no codes of any RFC.
 */
export const LIMIT_RULES = rules({ subject: 'us', kind: 'quota', passes: true, pause: 'now' }, [
  {
    reply: '5xx',
    enhanced: ['5.4.5'],
    source: 'Gmail, Google Workspace: support.google.com/a/answer/3726730; Zoho: 545 5.4.5',
  },
  {
    reply: '5xx',
    enhanced: ['5.4.6'],
    // The code of a routing loop (RFC 3463 3.5); Zoho has it for its limits.
    text: /^(?!.*\b(loop|hops?|hop count)\b)/,
    source: 'Zoho: help.zoho.com, "550 5.4.6 Unusual sending activity", "mail rate exceeded limit"',
  },
  {
    reply: '5xx',
    enhanced: ['5.1.90', '5.7.232', '5.7.233', '5.2.251', '5.2.253', '5.2.254', '5.2.255'],
    source: 'Exchange Online: learn.microsoft.com, non-delivery reports; continuous error throttling',
  },
  {
    reply: '5xx',
    enhanced: ['5.2.252'],
    // The same code says that one message has a sender which is not ours: that is no limit.
    text: /\bthrottled\b/,
    source: 'Exchange Online: learn.microsoft.com, continuous error throttling',
  },
  {
    reply: 'xxx',
    text: /submission ?quota|\bsending activity\b/,
    source: 'Exchange Online: 5.2.0 STOREDRV SubmissionQuotaExceededException; Zoho: 550 5.4.6',
  },
  {
    reply: 'xxx',
    text: /\b(send|sending|submission|relay|outgoing|outbound|outmail)\b[^.;]{0,20}\b(limit|quota|rate)\b/,
    source:
      'Google: "Peak SMTP relay limit exceeded"; IONOS: "450 Mail send limit exceeded"; SES: "Maximum sending rate exceeded"',
  },
  {
    reply: 'xxx',
    text: /\b(limit|quota)\b[^.;]{0,60}\b(outgoing|outbound|sending|sent|message recipients)\b/,
    source: 'Plesk: "limit on the number of allowed outgoing messages"; Exchange Online: 5.1.90',
  },
  {
    reply: 'xxx',
    text: /\b(daily|hourly|monthly|24.?hour)\b[^.;]{0,40}\b(messages?|e-?mails?|smtp|sending|relay|recipients?)\b[^.;]{0,30}\b(limit|quota|rate)\b/,
    source: 'Amazon SES: docs.aws.amazon.com/ses, "454 Throttling failure: Daily message quota exceeded"',
  },
  {
    reply: 'xxx',
    text: /\b(daily|hourly|monthly)\b[^.;]{0,20}\b(limit|quota)\b[^.;]{0,30}\b(exceeded|reached)\b|\blimit_reached\b/,
    source: 'Gmail: "Daily user sending limit exceeded"; Qboxmail: err=daily_limit_reached',
  },
  {
    reply: 'xxx',
    text: /\b(messages?|e-?mails?|mails?|recipients?|defers and failures)\s*(per|\/)\s*(day|hour|minute|second)\b/,
    source:
      'OVH: "only 10 messages per day"; Exim/cPanel: "max emails per hour"; Mailgun: "100 messages / hour"',
  },
  {
    reply: 'xxx',
    text: /\btoo many (e-?mails|mails|messages)\b(?!.{0,40}\b(recipient|mailbox|user)\b)/,
    source:
      'OVH: "sorry, too many emails (#5.7.1)"; Unisender: "550 Too many messages. Try again in 92 seconds"',
  },
  {
    reply: 'xxx',
    text: /\brecipient (rate )?limit exceeded\b|\bon probation\b/,
    source:
      'Mailgun: "421 Domain ... is not allowed to send: recipient limit exceeded", "554 Your account is on probation"',
  },
  {
    reply: 'xxx',
    text: /\bcredits?\b[^.;]{0,20}\b(exceeded|expired|exhausted|blocked|used up)\b/,
    source:
      'SendGrid: "451 Authentication failed: Maximum credits exceeded"; ZeptoMail, Brevo: credits of the plan',
  },
  {
    reply: 'xxx',
    text: /\byou(r account)?\b[^.;]{0,60}\b(reached|exceeded)\b[^.;]{0,40}\b(quota|limit)\b|\btake you over your\b/,
    source:
      'MailerSend: "450 Your account reached its email quota limit"; Prolateral: "554 5.7.1 You have exceeded your quota"; SocketLabs: 552',
  },
  {
    reply: 'xxx',
    text: /\bthrottl(ed|ing)\b|\brate.?limit(ed|s)?\b|\bmail rate\b|\bpolicy rejection\b.{0,10}\bquota exceeded\b/,
    source: 'Amazon SES, Exchange Online, policyd ("Policy rejection; quota exceeded")',
  },
]);

/**
 * What a mailbox provider thinks of us, or how much it takes from us: its own mailboxes wait, others go on. At the step
 * where no recipient is named yet it holds for all.
 */
export const DOMAIN_RULES = rules({ subject: 'domain', kind: 'rate', passes: true }, [
  {
    steps: ['rcpt', 'data', 'dot'],
    reply: 'xxx',
    text: /\btss?\d\d\b|temporarily deferred due to (unexpected volume|user complaints)/,
    source: 'Yahoo, AOL: senders.yahooinc.com/smtp-error-codes',
  },
  {
    steps: ['rcpt', 'data', 'dot'],
    reply: '4xx',
    enhanced: ['4.7.28', '4.7.32', '4.7.650', '4.7.651', '4.7.652', '4.7.500', '4.7.3'],
    source:
      'Gmail: support.google.com/a/answer/3726730; Outlook.com, Exchange Online: 4.7.650 (rate limited by reputation), 4.7.3 (organization queue quota)',
  },
  {
    steps: ['rcpt', 'data', 'dot'],
    reply: '4xx',
    text: /unusual rate of unsolicited mail|\brp-00[1-3]\b|\brate limit reached\b|\bip reputation\b|reject due to policy violations/,
    source:
      'Gmail: 421 4.7.0; Outlook.com: postmaster.live.com RP-001; IONOS, GMX, WEB.DE: "421 Rate limit reached"',
  },
]);
