import { rules, type SmtpStep } from './Reply.ts';

const SESSION: readonly SmtpStep[] = ['connect', 'ehlo', 'tls', 'auth'];

/** The relay does not let us in. No message was named yet, so none is at fault. */
export const SESSION_RULES = rules({ subject: 'us', kind: 'server', passes: true, pause: 'now' }, [
  { steps: SESSION, reply: '421', source: 'RFC 5321 3.8: the server is closing' },
  { steps: SESSION, reply: '4xx', source: 'RFC 5321 4.2.1: not ready for anybody' },
  { steps: ['auth'], reply: '5xx', kind: 'login', passes: false, source: 'RFC 4954 6' },
  { steps: SESSION, reply: '5xx', passes: false, source: 'RFC 4954 6, RFC 7504: the server refuses us' },
]);

/** The relay does not take our login or our sender: a person has to do something. */
export const SENDER_RULES = rules({ subject: 'us', kind: 'sender', passes: false, pause: 'now' }, [
  { reply: '530', kind: 'login', source: 'RFC 4954 6, RFC 3207 4: authentication or STARTTLS is required' },
  {
    reply: '534',
    kind: 'login',
    source: 'RFC 4954 6: the mechanism is too weak; Gmail: log in with a browser',
  },
  { reply: '535', kind: 'login', source: 'RFC 4954 6: the credentials are not valid' },
  { reply: '538', kind: 'login', source: 'RFC 4954 6: the login needs encryption' },
  {
    reply: '525',
    kind: 'login',
    source: 'Brevo: "525 5.7.1 Unauthorized IP address"; RFC 7817: user account disabled',
  },
  {
    reply: 'xxx',
    text: /\bis not allowed to send\b|\bplease activate your\b|\byour account\b[^.;]{0,40}\b(suspended|disabled|blocked|terminated|deactivated|not activ)/,
    source:
      'Mailgun: "421 Domain ... is not allowed to send: Please activate your account"; Brevo, MailerSend',
  },
  {
    reply: 'xxx',
    text: /\bunauthori[sz]ed ip\b|\bip( address)?\b[^.;]{0,30}\bnot (authori[sz]ed|allowed|registered)\b/,
    source:
      'Brevo: authorised IPs; Google Workspace relay: "The IP you are using to send mail is not authorized"',
  },
  {
    reply: 'xxx',
    text: /\bsender address (rejected|blocked)\b|\bsender (rejected|denied|blocked|verify failed)\b|\brelaying disallowed as\b|\bunauthenticated senders\b|\bsend ?as ?denied\b|\bidentit(y|ies) failed the check\b|\baddress is not verified\b|\bnot owned by user\b/,
    source:
      'Postfix: reject_sender_login_mismatch; Zoho: "553 Relaying disallowed as", "554 5.1.8 Sender Address Blocked"; Exchange Online: 5.2.252; SES: "554 Email address is not verified"',
  },
  { reply: '5xx', enhanced: ['5.1.7', '5.1.8'], source: 'RFC 3463 3.2: the address or domain of the sender' },
  {
    reply: '5xx',
    enhanced: [
      ...['5.7.8', '5.7.9', '5.7.20', '5.7.21', '5.7.22', '5.7.23', '5.7.24', '5.7.25', '5.7.26', '5.7.27'],
      ...['5.7.29', '5.7.30', '5.7.40', '5.7.57', '5.7.60', '5.7.139', '5.7.501', '5.7.502', '5.7.503'],
      ...['5.7.506', '5.7.508', '5.7.511', '5.7.515', '5.7.606', '5.7.705', '5.7.708', '5.7.750'],
    ],
    kind: 'policy',
    source:
      'RFC 7372, Gmail (5.7.25 PTR, 5.7.26 and 5.7.27 SPF and DKIM), Exchange Online (5.7.57 login, 5.7.60 send as, 5.7.70x tenant)',
  },
  {
    reply: '5xx',
    enhanced: ['5.7.x'],
    text: /\b(spf|dkim|dmarc|ptr)\b/,
    kind: 'policy',
    source: 'Zoho, Yahoo, OVH and others: authentication of the sender',
  },
  {
    steps: ['mail'],
    reply: '5xx',
    enhanced: ['5.7.x'],
    kind: 'policy',
    source: 'RFC 3463 3.8, before any recipient',
  },
]);

/** Policy and reputation may be about one mailbox or one message: it takes a second recipient to be about us. */
export const POLICY_RULES = rules({ subject: 'us', kind: 'policy', passes: false, pause: 'again' }, [
  { reply: '5xx', enhanced: ['5.7.x'], source: 'RFC 3463 3.8: security or policy' },
  {
    steps: ['rcpt', 'data', 'dot'],
    reply: '5xx',
    text: /\bspam(haus|cop|my)?\b|\bjunk ?mail\b|\bunsolicited\b|\b(block|black|deny) ?-?list(ed)?\b|\bblocked using\b|\b(rbl|dnsbl)\b|\breputation\b|\bpolicy (violation|restriction|reason)s?\b|\b(sc|ou|dy)-00\d\b|\bin prison\b/,
    source:
      'Outlook.com: "550 SC-001"; IONOS, GMX: "550 Reject due to policy restrictions"; and "spam" behind 5.1.1',
  },
]);

/** The sender at MAIL, and commands that the server does not know: no recipient is at fault. */
export const PROTOCOL_RULES = rules({ subject: 'us', kind: 'protocol', passes: false, pause: 'now' }, [
  {
    steps: ['mail'],
    reply: '5xx',
    kind: 'sender',
    source: 'RFC 5321 3.3: the sender, before any recipient was named',
  },
]);
