import type { ReplyMeaning } from '../replies/Reply.ts';

/**
 * How far a message had come. The server can take it over only once it has seen the end of the body (RFC 5321 section
 * 4.1.1.4), so up to `body` a failure leaves nothing behind, and from `dot` on only a reply tells.
 */
export type Phase = 'open' | 'envelope' | 'body' | 'dot';

/** What kind of thing went wrong when there is no reply to judge. */
export type Trouble =
  | 'lost'
  | 'timeout'
  | 'protocol'
  | 'unreachable'
  | 'dns'
  | 'tls'
  /** The server waits for TLS, and we for its greeting. */
  | 'tls-wanted'
  /** TLS was begun with a server that speaks in the clear. */
  | 'tls-unwanted'
  | 'auth-missing'
  | 'closed';

/** A reply without its text, which quotes addresses. */
export interface RefusalCodes {
  readonly code: string;
  readonly enhanced: string | undefined;
  /** Absent for what is no refusal: an answer that RFC 5321 does not know at this place. */
  readonly meaning: ReplyMeaning | undefined;
}

/**
 * Why a session could not be opened or a message not be handed over. Holds codes only: the texts of servers and of
 * nodemailer quote addresses.
 */
export class SmtpFailure extends Error {
  override readonly name = 'SmtpFailure';
  readonly phase: Phase;
  readonly trouble: Trouble;
  readonly reply: RefusalCodes | undefined;

  constructor(phase: Phase, trouble: Trouble, reply?: RefusalCodes) {
    super(`${trouble} at ${phase}`);
    this.phase = phase;
    this.trouble = trouble;
    this.reply = reply;
  }

  /** The connection is of no more use: it broke, the server said 421, or the session is out of step (503). */
  get broken(): boolean {
    return this.reply === undefined || /^(421|503)$/.test(this.reply.code);
  }
}
