import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { type Received, startSmtp, type TestSmtp } from './smtp.ts';

/** A relay as large providers run them: it takes messages, makes their headers its own, and reports to the envelope sender. */
export interface TestRelay extends AsyncDisposable {
  readonly smtp: TestSmtp;
  /** Sends a delivery report for each message that it took, over SMTP, into the Maildir of whoever the report goes to. */
  bounceAll(status: string, diagnostic: string): Promise<void>;
}

/** @param maildir of the domain that reports come to; it takes every address */
export async function startRelay(maildir: string): Promise<TestRelay> {
  const smtp = await startSmtp();
  const mailboxes = await startSmtp();
  for (const box of ['new', 'cur', 'tmp']) await mkdir(path.join(maildir, box), { recursive: true });
  let delivered = 0;

  return {
    smtp,
    async bounceAll(status, diagnostic) {
      const transport = createTransport({ host: '127.0.0.1', port: mailboxes.port, ignoreTLS: true });
      for (const [index, message] of smtp.received.entries()) {
        const raw = report(message, index, status, diagnostic);
        await transport.sendMail({ envelope: { from: '', to: message.from }, raw });
      }
      transport.close();
      for (const { raw, to } of mailboxes.received.slice(delivered)) {
        delivered++;
        await writeFile(path.join(maildir, 'new', `${delivered}.host`), `Delivered-To: ${to[0]}\r\n${raw}`);
      }
    },
    async [Symbol.asyncDispose]() {
      await smtp.stop();
      await mailboxes.stop();
    },
  };
}

/** What comes back holds nothing of ours but where it went: another Message-ID, no List-Unsubscribe, the body not at all. */
function report({ from, to }: Received, index: number, status: string, diagnostic: string): string {
  return [
    'From: MAILER-DAEMON@relay.test (Mail Delivery System)',
    `To: ${from}`,
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: <report-${index}@relay.test>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="R"',
    ...['', '--R', 'Content-Type: text/plain', '', 'Your message could not be delivered.', ''],
    ...['--R', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; relay.test', ''],
    ...[`Final-Recipient: rfc822; ${to[0]}`, 'Action: failed', `Status: ${status}`],
    ...[`Diagnostic-Code: smtp; ${diagnostic}`, ''],
    ...[
      '--R',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: <0102018f-${index}@eu-west-1.relay.test>`,
    ],
    ...[`To: ${to[0]}`, 'Subject: rewritten', '', '--R--', ''],
  ].join('\r\n');
}
