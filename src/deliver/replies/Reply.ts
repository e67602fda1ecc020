/** The command that a reply answers; `dot` is the end of the body, `connect` the greeting. */
export type SmtpStep = 'connect' | 'ehlo' | 'tls' | 'auth' | 'mail' | 'rcpt' | 'data' | 'dot';

/** A reply of class 4 or 5, as a server gave it or as a delivery report quotes it. */
export interface Reply {
  /** Three digits. Absent where a report has only the enhanced code. */
  readonly code?: string | undefined;
  /** As in RFC 3463; kept only where its class agrees with the code (RFC 2034 section 4). */
  readonly enhanced?: string | undefined;
  /** The server's words: read here, and never stored, since they quote addresses. */
  readonly text?: string | undefined;
  /** Absent: in answer to the recipient, as for what a report tells. */
  readonly step?: SmtpStep | undefined;
}

/**
 * Whose affair a refusal is: of one recipient, of one message, of us as a sender with this relay (nobody would get anything
 * now), or of us as a sender with the recipient's domain.
 */
export type ReplySubject = 'recipient' | 'message' | 'us' | 'domain';

/** What a refusal says, in one stable word. */
export type ReplyKind =
  | 'quota'
  | 'login'
  | 'sender'
  | 'policy'
  | 'rate'
  | 'server'
  | 'protocol'
  | 'no-such-mailbox'
  | 'disabled'
  | 'full'
  | 'busy'
  | 'address'
  | 'size'
  | 'content'
  | 'later'
  | 'refused';

export interface ReplyMeaning {
  readonly subject: ReplySubject;
  readonly kind: ReplyKind;
  /** Time alone may heal it. */
  readonly passes: boolean;
  /** Whether the address is never to be written to again: now, when it is said again on another day, or (absent) never. */
  readonly suppress?: 'now' | 'again';
  /** What is about us stops the run: now, or (`again`) once a second recipient gets the same. */
  readonly pause?: 'now' | 'again';
}

/** One line of the table: which replies it is about, and who says so. */
export interface ReplyRule extends ReplyMeaning {
  /** Only in answer to these; absent: any step. */
  readonly steps?: readonly SmtpStep[];
  /** Reply code, `x` for any digit (RFC 5321 section 4.2). */
  readonly reply: string;
  /** Enhanced codes (RFC 3463), `x` for any number; absent: any or none. */
  readonly enhanced?: readonly string[];
  /** Looked for in the server's words, in lower case and without addresses. */
  readonly text?: RegExp;
  /** Who documents it: an RFC, or a provider's page. */
  readonly source: string;
}

type Line = Omit<ReplyRule, keyof ReplyMeaning> & Partial<ReplyMeaning>;

/** Lines that mean the same. A line may differ in a part of it. */
export function rules(meaning: ReplyMeaning, lines: readonly Line[]): readonly ReplyRule[] {
  return Object.freeze(lines.map((line) => Object.freeze({ ...meaning, ...line })));
}
