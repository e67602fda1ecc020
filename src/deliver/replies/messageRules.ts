import { rules, type SmtpStep } from './Reply.ts';

const ADDRESSED: readonly SmtpStep[] = ['rcpt', 'data', 'dot'];

export const SIZE_RULES = rules({ subject: 'message', kind: 'size', passes: false }, [
  {
    reply: '5xx',
    enhanced: ['5.3.4', '5.2.3'],
    source: 'RFC 3463 3.3, 3.4: too big for the server or the mailbox',
  },
  {
    reply: '552',
    text: /\b(size|too (big|large))\b/,
    source: 'RFC 1870 6.1: the message exceeds the maximum size',
  },
  { reply: '5xx', enhanced: ['5.6.x'], kind: 'content', source: 'RFC 3463 3.7: content or media' },
]);

/** What RFC 5321 says of a code, where nothing above knows it better. */
export const REST_RULES = rules({ subject: 'us', kind: 'protocol', passes: false, pause: 'now' }, [
  { reply: '500', source: 'RFC 5321 4.2.2: the server does not understand us' },
  { reply: '501', source: 'RFC 5321 4.2.2: the server does not understand us' },
  { reply: '502', source: 'RFC 5321 4.2.4: the command is not implemented' },
  { reply: '504', source: 'RFC 5321 4.2.2: the parameter is not implemented' },
  { reply: '555', source: 'RFC 5321 4.1.1.11: the parameters are not recognised' },
]);

export const LATER_RULES = rules({ subject: 'message', kind: 'later', passes: true }, [
  { reply: '503', source: 'RFC 5321 4.2.2: the session is out of step, a new one is in step' },
  { reply: '5xx', enhanced: ['5.3.1'], source: 'RFC 3463 3.4: the disk of the server is full' },
  {
    steps: ADDRESSED,
    reply: '552',
    subject: 'recipient',
    kind: 'full',
    source: 'RFC 5321 4.5.3.1.10: storage exceeded, read as a full mailbox',
  },
  { reply: '421', source: 'RFC 5321 3.8: this connection is closing, another one goes on' },
  { reply: '45x', enhanced: ['4.7.1'], source: 'RFC 6647 2: greylisting, taken at the second visit' },
  { reply: '452', enhanced: ['4.5.3'], source: 'RFC 5321 4.5.3.1.10: too many recipients for now' },
  { reply: '4xx', source: 'RFC 5321 4.2.1: a transient failure' },
  {
    reply: '5xx',
    kind: 'refused',
    passes: false,
    source: 'RFC 5321 4.2.1: a permanent failure of this message',
  },
]);
