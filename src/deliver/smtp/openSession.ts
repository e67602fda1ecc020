import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { Body } from './Body.ts';
import { greet } from './greet.ts';
import { handOver } from './handOver.ts';
import type { SmtpServer } from './parseSmtpUrl.ts';
import { SmtpFailure } from './SmtpFailure.ts';
import type { SmtpTimeouts } from './SmtpTimeouts.ts';

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
  /** Gives the opening up when aborted. */
  readonly signal: AbortSignal;
}

/**
 * Opens a session, or rejects with an `SmtpFailure` of phase `open`.
 *
 * nodemailer's connection is used without its pool: the pool sends a message again by itself, and says of a lost
 * connection only that it was lost. Here the body is a stream of our own, and the moment at which its last byte is
 * taken is the point of no return.
 */
export async function openSession({ server, timeouts, ca, name, signal }: SessionOptions): Promise<Session> {
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
  await greet(connection, server, timeouts, signal);

  let alive = true;
  let messages = 0;
  connection.once('end', () => {
    alive = false;
  });
  /** Ends the transaction, so that the next MAIL is not out of step. */
  const reset = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(() => connection.close(), timeouts.quit);
      const done = (error?: unknown) => {
        clearTimeout(timer);
        if (error) connection.close();
        resolve();
      };
      connection.once('end', done);
      connection.reset((error) => {
        connection.off('end', done);
        done(error);
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
