import type { Outcome } from '../../domain/index.ts';
import { judgeFailure } from './judgeFailure.ts';
import { openSession } from './openSession.ts';
import { parseSmtpUrl } from './parseSmtpUrl.ts';
import { SmtpFailure } from './SmtpFailure.ts';
import { SMTP_TIMEOUTS } from './SmtpTimeouts.ts';

const PATIENCE_MS = 30_000;

/**
 * Connects, greets, encrypts, logs in and says goodbye: all that comes before a message, and no message. @returns what stood in the
 * way, as an outcome that `explainPause` explains; `undefined` when nothing did
 *
 * @throws MesuraError SMTP_INVALID
 */
export async function tryServer(options: {
  readonly url: string;
  readonly name?: string;
  readonly ca?: string;
  readonly signal: AbortSignal;
}): Promise<Outcome | undefined> {
  const { url, name, ca, signal } = options;
  const server = parseSmtpUrl(url);
  const timeouts = { ...SMTP_TIMEOUTS, open: PATIENCE_MS };
  try {
    const session = await openSession({ server, timeouts, ca, name, signal });
    await session.quit();
    return undefined;
  } catch (error) {
    if (error instanceof SmtpFailure) return judgeFailure(error);
    throw error;
  }
}
