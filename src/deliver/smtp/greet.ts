import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import { failureFrom } from './failureFrom.ts';
import { onEnd } from './onEnd.ts';
import type { SmtpServer } from './parseSmtpUrl.ts';
import { SmtpFailure } from './SmtpFailure.ts';
import type { SmtpTimeouts } from './SmtpTimeouts.ts';
import { speaksTls } from './speaksTls.ts';

/**
 * Connects, greets, encrypts and logs in; rejects with an `SmtpFailure` of phase `open`. nodemailer bounds the steps up to
 * the greeting only: a server that is silent after EHLO is given up here.
 */
export async function greet(
  connection: SMTPConnection,
  server: SmtpServer,
  timeouts: SmtpTimeouts,
  signal: AbortSignal,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let probe: NodeJS.Timeout | undefined;
  let giveUp = () => {};
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SmtpFailure('open', 'timeout')), timeouts.open);
    probe = setTimeout(async () => {
      if (server.secure || connection.lastServerResponse) return;
      if (await speaksTls(server, timeouts.silence)) reject(new SmtpFailure('open', 'tls-wanted'));
    }, timeouts.silence);
    giveUp = () => reject(new SmtpFailure('open', 'closed'));
    signal.addEventListener('abort', giveUp, { once: true });
  });
  try {
    await Promise.race([late, connected(connection)]);
    if (server.auth) await Promise.race([late, loggedIn(connection, server.auth)]);
  } catch (error) {
    connection.close();
    throw error;
  } finally {
    clearTimeout(timer);
    clearTimeout(probe);
    signal.removeEventListener('abort', giveUp);
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
