import type { Outcome } from '../../domain/index.ts';

/** The command that a reply answers; `dot` is the end of the body, `connect` the greeting. */
export type SmtpStep = 'connect' | 'ehlo' | 'tls' | 'auth' | 'mail' | 'rcpt' | 'data' | 'dot';

/** What a kind of reply means for the message, and for what comes after it. */
export interface ReplyRule {
  /** Only in answer to these; absent: any step. */
  readonly steps?: readonly SmtpStep[];
  /** Reply code, `x` for any digit (RFC 5321 section 4.2). */
  readonly reply: string;
  /** Enhanced code (RFC 3463), `x` for any number; absent: any or none. */
  readonly enhanced?: string;
  readonly state: 'refused' | 'deferred';
  readonly consequence?: NonNullable<Outcome['consequence']>;
  readonly because: string;
}

const SESSION: readonly SmtpStep[] = ['connect', 'ehlo', 'tls', 'auth'];
const ADDRESSED: readonly SmtpStep[] = ['rcpt', 'dot'];

/**
 * Every refusal that a server can give, most specific first: the first rule that fits decides.
 *
 * Our own fault is `deferred`, not `refused`: the message was never at fault, and is to go once the fault is mended. An
 * address is suppressed on three codes only, since servers answer a plain 550 for spam filters, blocklists and typing
 * errors of their own, and a suppression is for ever.
 */
export const REPLY_TABLE: readonly ReplyRule[] = [
  {
    reply: '421',
    steps: SESSION,
    state: 'deferred',
    consequence: 'pause',
    because: 'the server is closing (RFC 5321 3.8)',
  },
  {
    reply: '421',
    state: 'deferred',
    because: 'the server is closing this connection: another one goes on (RFC 5321 3.8)',
  },
  {
    reply: '4xx',
    steps: SESSION,
    state: 'deferred',
    consequence: 'pause',
    because: 'the server is not ready for anybody',
  },
  {
    reply: '5xx',
    steps: SESSION,
    state: 'deferred',
    consequence: 'pause',
    because: 'the server refuses us, not the message (RFC 4954 6, RFC 7504)',
  },

  {
    reply: '5xx',
    enhanced: '5.3.4',
    state: 'refused',
    because: 'the message is too big for the server (RFC 3463 3.4)',
  },
  {
    reply: '5xx',
    enhanced: '5.2.3',
    state: 'refused',
    because: 'the message is too big for the mailbox (RFC 3463 3.3)',
  },
  {
    reply: '530',
    state: 'deferred',
    consequence: 'pause',
    because: 'authentication or STARTTLS is required (RFC 4954 6, RFC 3207 4)',
  },
  {
    reply: '534',
    state: 'deferred',
    consequence: 'pause',
    because: 'the authentication mechanism is too weak (RFC 4954 6)',
  },
  {
    reply: '535',
    state: 'deferred',
    consequence: 'pause',
    because: 'the credentials are not valid (RFC 4954 6)',
  },
  {
    reply: '538',
    state: 'deferred',
    consequence: 'pause',
    because: 'the authentication needs encryption (RFC 4954 6)',
  },
  {
    reply: '5xx',
    enhanced: '5.7.x',
    state: 'deferred',
    consequence: 'pause',
    because: 'policy, authentication or reputation: ours, not the reader’s (RFC 3463 3.8, RFC 7372)',
  },
  {
    reply: '5xx',
    enhanced: '5.1.7',
    state: 'deferred',
    consequence: 'pause',
    because: 'the address of the sender is badly written (RFC 3463 3.2)',
  },
  {
    reply: '5xx',
    enhanced: '5.1.8',
    state: 'deferred',
    consequence: 'pause',
    because: 'the domain of the sender is not accepted (RFC 3463 3.2)',
  },
  {
    reply: '5xx',
    steps: ['mail'],
    state: 'deferred',
    consequence: 'pause',
    because: 'the sender is refused, before any recipient was named',
  },

  {
    reply: '5xx',
    steps: ADDRESSED,
    enhanced: '5.1.1',
    state: 'refused',
    consequence: 'suppress',
    because: 'there is no such mailbox (RFC 3463 3.2)',
  },
  {
    reply: '5xx',
    steps: ADDRESSED,
    enhanced: '5.1.10',
    state: 'refused',
    consequence: 'suppress',
    because: 'the domain takes no mail: null MX (RFC 7505 4.2)',
  },
  {
    reply: '5xx',
    steps: ADDRESSED,
    enhanced: '5.2.1',
    state: 'refused',
    consequence: 'suppress',
    because: 'the mailbox is disabled (RFC 3463 3.3)',
  },

  {
    reply: '5xx',
    enhanced: '5.2.2',
    state: 'deferred',
    because: 'the mailbox is full: that passes (RFC 3463 3.3)',
  },
  {
    reply: '5xx',
    enhanced: '5.3.1',
    state: 'deferred',
    because: 'the disk of the server is full (RFC 3463 3.4)',
  },
  {
    reply: '552',
    steps: ADDRESSED,
    state: 'deferred',
    because: 'storage exceeded: read as a full mailbox (RFC 5321 4.5.3.1.10)',
  },

  {
    reply: '501',
    steps: ['rcpt'],
    state: 'refused',
    because: 'the server cannot read this recipient (RFC 5321 4.2.2)',
  },
  {
    reply: '500',
    state: 'deferred',
    consequence: 'pause',
    because: 'the server does not understand us (RFC 5321 4.2.2)',
  },
  {
    reply: '501',
    state: 'deferred',
    consequence: 'pause',
    because: 'the server does not understand us (RFC 5321 4.2.2)',
  },
  {
    reply: '502',
    state: 'deferred',
    consequence: 'pause',
    because: 'the command is not implemented (RFC 5321 4.2.4)',
  },
  {
    reply: '503',
    state: 'deferred',
    because: 'the session is out of step: a new connection is in step (RFC 5321 4.2.2)',
  },
  {
    reply: '504',
    state: 'deferred',
    consequence: 'pause',
    because: 'the parameter is not implemented (RFC 5321 4.2.2)',
  },
  {
    reply: '555',
    state: 'deferred',
    consequence: 'pause',
    because: 'the parameters are not recognised (RFC 5321 4.1.1.11)',
  },

  {
    reply: '45x',
    enhanced: '4.7.1',
    state: 'deferred',
    because: 'greylisting: it is taken at the second visit (RFC 6647 2)',
  },
  { reply: '4xx', enhanced: '4.2.2', state: 'deferred', because: 'the mailbox is full (RFC 3463 3.3)' },
  {
    reply: '452',
    enhanced: '4.5.3',
    state: 'deferred',
    because: 'too many recipients for now (RFC 5321 4.5.3.1.10)',
  },
  { reply: '4xx', state: 'deferred', because: 'a transient failure (RFC 5321 4.2.1)' },
  { reply: '5xx', state: 'refused', because: 'a permanent failure of this message (RFC 5321 4.2.1)' },
];

/** A reply without its free text, which quotes addresses. */
export interface SmtpReply {
  /** Three digits. */
  readonly code: string;
  /** As in RFC 3463; kept only where its class agrees with the code (RFC 2034 section 4). */
  readonly enhanced: string | undefined;
}

/** The rule for a reply of class 4 or 5; `undefined` for any other, which is no answer that RFC 5321 knows. */
export function ruleFor(step: SmtpStep, reply: SmtpReply): ReplyRule | undefined {
  return REPLY_TABLE.find(
    (rule) =>
      (rule.steps === undefined || rule.steps.includes(step)) &&
      [...rule.reply].every((digit, at) => digit === 'x' || digit === reply.code[at]) &&
      (rule.enhanced === undefined || fits(rule.enhanced, reply.enhanced)),
  );
}

function fits(pattern: string, enhanced: string | undefined): boolean {
  const parts = enhanced?.split('.') ?? [];
  return parts.length === 3 && pattern.split('.').every((part, at) => part === 'x' || part === parts[at]);
}

/** The first line of a server's answer -> its codes; `undefined` when it does not begin with a reply code. */
export function parseReply(text: string): SmtpReply | undefined {
  const [, code, enhanced] = /^([2-5]\d\d)(?:[ -](?:([245]\.\d{1,3}\.\d{1,3})(?![\d.]))?|$)/.exec(text) ?? [];
  if (code === undefined) return undefined;
  return { code, enhanced: enhanced?.[0] === code[0] ? enhanced : undefined };
}
