import { Readable } from 'node:stream';
import type { NodemailerError } from 'nodemailer/lib/errors';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SmtpServer } from './parseSmtpUrl.ts';
import { parseReply, type SmtpStep } from './replyTable.ts';
import { type Phase, SmtpFailure, type Trouble } from './SmtpFailure.ts';

/** How long to wait, in milliseconds. The defaults are those of RFC 5321 section 4.5.3.2. */
export interface SmtpTimeouts {
  /** For the connection, TLS, the greeting and the login together. */
  readonly open: number;
  /** For MAIL, RCPT and DATA together. */
  readonly command: number;
  /** For the reply after the final dot: giving up too early is what makes duplicates (RFC 1047). */
  readonly dot: number;
  /** For the goodbye. */
  readonly quit: number;
}

export const SMTP_TIMEOUTS: SmtpTimeouts = {
  open: 300_000,
  command: 300_000,
  dot: 600_000,
  quit: 5_000,
};

/** One connection to the server, greeted, encrypted and logged in. Takes one message at a time. */
export interface Session {
  /** False once the connection is of no more use. */
  readonly alive: boolean;
  /** How many messages it was given. */
  readonly messages: number;
  /** Resolves when the server has accepted the message; rejects with an `SmtpFailure`. */
  send(envelope: { from: string; to: string }, body: Buffer): Promise<void>;
  /** Says QUIT, and resolves when the connection is gone. */
  quit(): Promise<void>;
  /** Cuts the connection: what is in flight fails at once. */
  cut(): void;
}

export interface SessionOptions {
  readonly server: SmtpServer;
  readonly timeouts: SmtpTimeouts;
  /** Certificate authorities (PEM) beside those of the system, for a relay with a private one. */
  readonly ca: string | undefined;
  /** The name to say with EHLO; absent: the host's. */
  readonly name: string | undefined;
}

/**
 * Opens a session, or rejects with an `SmtpFailure` of phase `open`.
 *
 * nodemailer's connection is used without its pool: the pool sends a message again by itself, and says of a lost
 * connection only that it was lost. Here the body is a stream of our own, and the moment at which its last byte is
 * taken is the point of no return.
 */
export async function openSession({ server, timeouts, ca, name }: SessionOptions): Promise<Session> {
  const connection = new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.secure,
    requireTLS: !server.secure && !server.loopback,
    ignoreTLS: server.loopback,
    allowInternalNetworkInterfaces: server.loopback,
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true, ...(ca !== undefined && { ca }) },
    connectionTimeout: timeouts.open,
    greetingTimeout: timeouts.open,
    socketTimeout: Math.max(timeouts.command, timeouts.dot),
    socketCloseTimeout: timeouts.quit,
    // Its log quotes recipients, its debug log whole bodies.
    logger: false,
    ...(name !== undefined && { name }),
  });
  await greeted(connection, server, timeouts);

  let alive = true;
  let messages = 0;
  connection.once('end', () => {
    alive = false;
  });
  const reset = () =>
    new Promise<void>((resolve) => {
      connection.reset((error) => {
        if (error) connection.close();
        resolve();
      });
    });

  return {
    get alive() {
      return alive;
    },
    get messages() {
      return messages;
    },
    async send(envelope, bytes) {
      messages++;
      const body = new Body(bytes);
      try {
        await handOver(connection, envelope, body, timeouts);
      } catch (failure) {
        if (failure instanceof SmtpFailure && !failure.broken && body.phase !== 'body') await reset();
        else connection.close();
        throw failure;
      }
    },
    quit: () =>
      new Promise((resolve) => {
        if (!alive) return resolve();
        const timer = setTimeout(() => connection.close(), timeouts.quit);
        connection.once('end', () => {
          clearTimeout(timer);
          resolve();
        });
        connection.quit();
      }),
    cut: () => connection.close(),
  };
}

const PIECE = 65_536;

/** The body, which knows how much of it was taken. Asked for its first byte only after the server's 354. */
class Body extends Readable {
  phase: Phase = 'envelope';
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    super();
    this.#bytes = bytes;
  }

  override _read(): void {
    const piece = this.#bytes.subarray(this.#at, this.#at + PIECE);
    this.#at += piece.length;
    const last = this.#at >= this.#bytes.length;
    // Before the bytes leave, so that no failure can come in between.
    this.phase = last ? 'dot' : 'body';
    this.push(piece);
    if (last) this.push(null);
  }
}

/** nodemailer bounds the steps up to the greeting only: a server that is silent after EHLO is given up here. */
async function greeted(
  connection: SMTPConnection,
  server: SmtpServer,
  timeouts: SmtpTimeouts,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SmtpFailure('open', 'timeout')), timeouts.open);
  });
  try {
    await Promise.race([late, connected(connection)]);
    if (server.auth) await Promise.race([late, loggedIn(connection, server.auth)]);
  } catch (error) {
    connection.close();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function connected(connection: SMTPConnection): Promise<void> {
  return new Promise((resolve, reject) => {
    // Stays for the life of the connection: an `error` event that nobody hears would end the process.
    connection.on('error', (error) => reject(failureFrom(error, 'open')));
    connection.connect((error) => (error ? reject(failureFrom(error, 'open')) : resolve()));
  });
}

function loggedIn(connection: SMTPConnection, auth: NonNullable<SmtpServer['auth']>): Promise<void> {
  return new Promise((resolve, reject) => {
    // Going on without a login that the configuration asks for would be refused later, once for every message.
    if (!connection.allowsAuth) return reject(new SmtpFailure('open', 'auth-missing'));
    onEnd(connection, () => reject(new SmtpFailure('open', 'lost')));
    connection.login({ user: auth.user, credentials: { ...auth } }, (error) =>
      error ? reject(failureFrom(error, 'open')) : resolve(),
    );
  });
}

function handOver(
  connection: SMTPConnection,
  envelope: { from: string; to: string },
  body: Body,
  timeouts: SmtpTimeouts,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      reject(new SmtpFailure(body.phase, 'timeout'));
      connection.close();
    };
    let timer = setTimeout(giveUp, timeouts.command);
    body.once('end', () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, timeouts.dot);
    });
    const ended = onEnd(connection, () => {
      clearTimeout(timer);
      reject(new SmtpFailure(body.phase, 'lost'));
    });
    connection.send({ from: envelope.from, to: [envelope.to] }, body, (error) => {
      clearTimeout(timer);
      ended.forget();
      if (error) reject(failureFrom(error, body.phase));
      // A "250" before the end of the body answers something else.
      else if (body.phase !== 'dot') reject(new SmtpFailure('dot', 'protocol'));
      else resolve();
    });
  });
}

/**
 * Calls `listener` when the connection is gone, after nodemailer has had its say: its own error names the reply, but
 * `close` drops the send in flight without any.
 */
function onEnd(connection: SMTPConnection, listener: () => void): { forget(): void } {
  const soon = () => setImmediate(listener);
  connection.once('end', soon);
  return { forget: () => connection.off('end', soon) };
}

/** nodemailer's name of the command that failed -> the step. `CONN` and `API` are none. */
const STEPS: Readonly<Record<string, SmtpStep>> = {
  EHLO: 'ehlo',
  HELO: 'ehlo',
  STARTTLS: 'tls',
  AUTH: 'auth',
  MAIL: 'mail',
  RCPT: 'rcpt',
  DATA: 'data',
};

function failureFrom(error: NodemailerError, phase: Phase): SmtpFailure {
  const codes = error.response === undefined ? undefined : parseReply(error.response);
  const named = STEPS[error.command?.split(' ')[0] ?? ''];
  const afterBody = phase === 'body' || phase === 'dot';
  const step = afterBody ? 'dot' : (named ?? (phase === 'open' ? 'connect' : 'mail'));
  return new SmtpFailure(phase, troubleOf(error), codes && { step, codes });
}

function troubleOf(error: NodemailerError): Trouble {
  const detail = error.originalCode ?? '';
  if (error.code === 'EDNS') return 'dns';
  if (error.code === 'ETIMEDOUT') return 'timeout';
  if (error.code === 'ETLS' || /CERT|SIGNATURE|SSL|TLS/.test(detail)) return 'tls';
  if (/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EACCES|ERR_ACCESS_DENIED/.test(detail)) return 'unreachable';
  return error.code === 'ECONNECTION' || error.code === 'ESOCKET' ? 'lost' : 'protocol';
}
