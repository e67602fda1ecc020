import { MesuraError } from '../../domain/index.ts';
import type { Surroundings } from '../shop/openShop.ts';

/** What sending needs of the environment. @throws MesuraError SMTP_MISSING, SECRET_MISSING */
export function senderSettings(env: Surroundings['env']): { url: string; secret: string } {
  const url = smtpUrlOf(env);
  const { MESURA_SECRET: secret } = env;
  if (!secret) {
    throw new MesuraError('SECRET_MISSING', 'MESURA_SECRET is not set', {
      why: 'it signs the links in the emails; nothing was recorded',
      fix: 'set it to the output of: openssl rand -base64 32',
    });
  }
  return { url, secret };
}

/** The server that the shop has named. @throws MesuraError SMTP_MISSING */
export function smtpUrlOf({ SMTP_URL: url }: Surroundings['env']): string {
  if (url) return url;
  throw new MesuraError('SMTP_MISSING', 'SMTP_URL is not set', {
    why: 'nothing leaves this machine to a server that you did not name; nothing was recorded',
    fix: 'set it to smtps://user:password@host, or see what would be sent with --dry-run',
  });
}
