import { Resolver } from 'node:dns/promises';
import { explainPause } from '../../deliver/smtp/explainPause.ts';
import { parseSmtpUrl, type SmtpServer } from '../../deliver/smtp/parseSmtpUrl.ts';
import { tryServer } from '../../deliver/smtp/tryServer.ts';
import { MesuraError } from '../../domain/index.ts';
import type { Surroundings } from '../shop/openShop.ts';
import type { Workspace } from '../workspace/openWorkspace.ts';
import { checkSender } from './checkSender.ts';
import { greetingName } from './greetingName.ts';
import { readDkimKey } from './readDkimKey.ts';
import { senderSettings } from './senderSettings.ts';

/** One thing that was looked at. `ok` is absent for what could not be. */
export interface Preflight {
  readonly step: 'server' | 'dns' | 'spf' | 'dkim' | 'dmarc';
  readonly ok?: boolean;
  readonly says: string;
  readonly fix?: string;
}

export interface PreflightReport {
  readonly steps: readonly Preflight[];
  readonly exit: 0 | 1 | 75;
}

/**
 * Looks at all that sending needs, and sends nothing: connects to the server in `SMTP_URL`, greets, encrypts, logs in; and looks the sender
 * up in the DNS where a resolver is given.
 *
 * @param resolver its address, with a port where it is not 53
 * @throws MesuraError SMTP_MISSING, SMTP_INVALID, SECRET_MISSING, CONFIG_INVALID
 */
export async function checkBeforeSending(
  workspace: Workspace,
  env: Surroundings['env'],
  { resolver, signal }: { readonly resolver?: string; readonly signal: AbortSignal },
): Promise<PreflightReport> {
  const { url } = senderSettings(env);
  const { config } = workspace;
  const dkim = await readDkimKey(workspace, config.sending.dkim);
  const stood = await tryServer({ url, name: greetingName(config), signal });
  const error = stood && explainPause(stood);
  const steps: Preflight[] = [
    error === undefined
      ? { step: 'server', ok: true, says: `${inWords(parseSmtpUrl(url))}; nothing was sent` }
      : {
          step: 'server',
          ok: false,
          says: `${error.message} ${error.why ?? ''}`.trim(),
          ...(error.fix && { fix: error.fix }),
        },
  ];
  if (resolver === undefined) {
    steps.push({
      step: 'dns',
      says: 'not looked at: name a resolver with --resolver, such as that of your provider',
    });
  } else steps.push(...(await askDns(config, resolver, dkim?.privateKey)));
  const isWrong = steps.some(({ ok }) => ok === false);
  return Object.freeze({ steps, exit: error?.exit === 75 ? 75 : isWrong ? 1 : 0 });
}

async function askDns(
  config: Workspace['config'],
  server: string,
  dkimKey: string | undefined,
): Promise<Preflight[]> {
  const resolver = new Resolver({ timeout: 5_000, tries: 2 });
  try {
    resolver.setServers([server]);
  } catch {
    throw new MesuraError('USAGE', '--resolver is no address', {
      fix: 'give an IP address, with a port where it is not 53: 192.0.2.53 or 127.0.0.1:5353',
    });
  }
  try {
    return await checkSender(config, resolver, dkimKey);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no code';
    return [
      {
        step: 'dns',
        ok: false,
        says: `the resolver gives no answer (${code})`,
        fix: 'check its address, or try again',
      },
    ];
  }
}

function inWords({ secure, loopback, auth }: SmtpServer): string {
  const isEncrypted = secure || !loopback;
  return ['connected', 'greeted', ...(isEncrypted ? ['encrypted'] : []), ...(auth ? ['logged in'] : [])].join(
    ', ',
  );
}
