import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Body } from './Body.ts';
import { failureFrom } from './failureFrom.ts';
import { onEnd } from './onEnd.ts';
import { SmtpFailure } from './SmtpFailure.ts';
import type { SmtpTimeouts } from './SmtpTimeouts.ts';

/** One message over an open connection: resolves when the server has accepted it, rejects with an `SmtpFailure`. */
export function handOver(
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
    body.onTaken = () => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, timeouts.dot);
    };
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
