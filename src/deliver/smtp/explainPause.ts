import { MesuraError, type Outcome } from '../../domain/index.ts';

const LOGIN = /^smtp-(53[0458]|525|504|auth-missing)/;
const AWAY = /^smtp-(4\d\d|lost|timeout|unreachable|dns|closed)/;

/**
 * Why a run stops on an outcome whose consequence is `pause`, as the error to show: `SMTP_AWAY` (exit code 75: try
 * again later) where time may heal it, `SMTP_REFUSED` (exit code 1) where a person has to do something.
 */
export function explainPause({ code, passes }: Pick<Outcome, 'code' | 'passes'>): MesuraError {
  if (passes && code.startsWith('smtp-5')) {
    return new MesuraError('SMTP_AWAY', `The mail server takes no more messages for now (${code}).`, {
      why: 'A limit of the account is reached. Nobody was refused or suppressed: who was not written to is kept for the next run.',
      fix: 'Run again later; cron does. Set sending.rates below the limit, so that it is not met again.',
    });
  }
  if (AWAY.test(code)) {
    return new MesuraError('SMTP_AWAY', `The mail server does not take messages now (${code}).`, {
      why: 'No connection could be made or kept. What had not left is kept for the next run.',
      fix: 'Run again later; cron does. If it stays away, check SMTP_URL, the network and the server.',
    });
  }
  const [why, fix] = code.startsWith('smtp-tls-wanted')
    ? [
        'The server waits for TLS, and says nothing without it.',
        'Write smtps:// in SMTP_URL, or the port for STARTTLS (587).',
      ]
    : code.startsWith('smtp-tls-unwanted')
      ? [
          'The server speaks in the clear on this port; TLS begins later, with STARTTLS.',
          'Write smtp:// in SMTP_URL, or the port that begins with TLS (465).',
        ]
      : LOGIN.test(code)
        ? [
            'The server does not take our login.',
            'Check the user and the password in SMTP_URL, and that the server offers PLAIN, LOGIN or CRAM-MD5.',
          ]
        : code.startsWith('smtp-tls')
          ? [
              'The connection could not be encrypted with a certificate that this machine trusts.',
              'Check the host name in SMTP_URL against the certificate; for a private authority set NODE_EXTRA_CA_CERTS.',
            ]
          : code === 'sender-invalid'
            ? [
                'The address of the sender is not one plain address.',
                'Correct the sender in the configuration.',
              ]
            : [
                'The server refuses us, not one message: reputation, authentication (SPF, DKIM, DMARC) or a limit of the account.',
                `Look up ${code} in docs/sending.md, mend it, and run again. Nobody was suppressed.`,
              ];
  return new MesuraError('SMTP_REFUSED', `The mail server refuses our messages (${code}).`, { why, fix });
}
