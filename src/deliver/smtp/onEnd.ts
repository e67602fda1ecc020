import type SMTPConnection from 'nodemailer/lib/smtp-connection';

/**
 * Calls `listener` when the connection is gone, after nodemailer has had its say: its own error names the reply, but
 * `close` drops the send in flight without any.
 */
export function onEnd(connection: SMTPConnection, listener: () => void): { forget(): void } {
  const soon = () => setImmediate(listener);
  connection.once('end', soon);
  return { forget: () => connection.off('end', soon) };
}
