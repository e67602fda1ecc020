import type { Channel, Message, Outcome } from '../../domain/index.ts';
import { createSigner, type DkimKey } from '../headers/createSigner.ts';
import { createSessions } from './createSessions.ts';
import { judgeFailure } from './judgeFailure.ts';
import { openSession } from './openSession.ts';
import { parseSmtpUrl } from './parseSmtpUrl.ts';
import { SmtpFailure } from './SmtpFailure.ts';
import { SMTP_TIMEOUTS, type SmtpTimeouts } from './SmtpTimeouts.ts';
import { wireAddress, wireBody } from './wire.ts';

export interface SmtpChannelOptions {
  /** `SMTP_URL`; see `parseSmtpUrl`. */
  readonly url: string;
  /** How many messages travel at the same time. */
  readonly connections?: number;
  /** After so many messages a connection is closed and another one opened. */
  readonly messagesPerConnection?: number;
  /** After so many broken connections in a row the run is to stop: the server is away. */
  readonly patience?: number;
  readonly dkim?: DkimKey;
  readonly timeouts?: Partial<SmtpTimeouts>;
  /** Certificate authorities (PEM) for a relay with a private one. */
  readonly ca?: string;
  /** The name to say with EHLO; absent: the host's. */
  readonly name?: string;
}

/** A channel to an SMTP server. */
export interface SmtpChannel extends Channel {
  /** How many messages are worth handing over at a time; more of them only wait. */
  readonly connections: number;
  /**
   * Ends what is in flight at once, for a process that has to go: what had not left is `deferred`, what had is
   * `uncertain`. `close` is to follow.
   */
  cut(): void;
}

const ACCEPTED: Outcome = Object.freeze({ state: 'accepted', code: 'smtp-250' });

/** Apart from `deliver`, so that the text is gone while the message waits for its session. */
async function signedBody(
  { raw }: Message,
  sign: ReturnType<typeof createSigner>,
): Promise<Buffer | undefined> {
  return wireBody((await sign(raw)) + raw);
}

/**
 * Hands messages to the server in `url`: TLS verified, and required off loopback; one recipient a message; nothing sent
 * twice. `deliver` never rejects: whatever happens has an outcome, because the ledger must hear of it.
 *
 * @throws MesuraError `SMTP_INVALID` for the URL, `CONFIG_INVALID` for the DKIM key
 */
export function createSmtpChannel(options: SmtpChannelOptions): SmtpChannel {
  const { connections = 5, messagesPerConnection = 100, patience = 5 } = options;
  const server = parseSmtpUrl(options.url);
  const timeouts = { ...SMTP_TIMEOUTS, ...options.timeouts };
  const sign = options.dkim && createSigner(options.dkim);
  const sessions = createSessions({
    open: (signal) => openSession({ server, timeouts, ca: options.ca, name: options.name, signal }),
    connections,
    messagesPerConnection,
  });
  let broken = 0;

  async function deliver(message: Message): Promise<Outcome> {
    const from = wireAddress(message.envelope.from);
    const to = wireAddress(message.envelope.to);
    if (from === undefined) return { state: 'refused', code: 'sender-invalid', consequence: 'pause' };
    if (to === undefined) return { state: 'refused', code: 'recipient-invalid' };
    const body = sign ? await signedBody(message, sign) : wireBody(message.raw);
    if (body === undefined) return { state: 'refused', code: 'bytes-invalid' };
    for (;;) {
      const { failure, reused } = await attempt({ from, to }, body);
      if (failure === undefined) {
        broken = 0;
        return ACCEPTED;
      }
      // The server had hung up before this message came: not the message's affair, and nothing of it has left.
      if (reused && failure.broken && failure.phase === 'envelope') continue;
      const outcome = judgeFailure(failure);
      broken = failure.broken && outcome.consequence !== 'pause-domain' ? broken + 1 : 0;
      return broken < patience ? outcome : Object.freeze({ consequence: 'pause', ...outcome });
    }
  }

  async function attempt(envelope: { from: string; to: string }, body: Buffer) {
    let reused = false;
    try {
      const session = await sessions.acquire();
      reused = session.messages > 0;
      try {
        await session.send(envelope, body);
      } finally {
        sessions.release(session);
      }
      return { reused };
    } catch (error) {
      return { reused, failure: error instanceof SmtpFailure ? error : new SmtpFailure('dot', 'protocol') };
    }
  }

  return { connections, deliver, close: () => sessions.close(), cut: () => sessions.cut() };
}
