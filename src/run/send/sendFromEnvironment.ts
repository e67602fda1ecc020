import { randomUUID } from 'node:crypto';
import { createSmtpChannel } from '../../deliver/index.ts';
import { type Instant, MesuraError } from '../../domain/index.ts';
import { policyFingerprint } from '../../guard/index.ts';
import { prepareComposer, prepareGuard } from '../prepare.ts';
import type { Shop } from '../shop/openShop.ts';
import { campaignNamed } from '../workspace/openWorkspace.ts';
import { openPacer } from './openPacer.ts';
import { readDkimKey } from './readDkimKey.ts';
import { rehearse } from './rehearse.ts';
import type { SendEvent, SendReport } from './SendReport.ts';
import { sendCampaign } from './sendCampaign.ts';
import { writeMetrics } from './writeMetrics.ts';

export interface SendRequest {
  readonly campaign: string;
  readonly dryRun: boolean;
  /** The moment that the guard decides at: the clock, or a fixed one. */
  readonly now: () => Instant;
  /** The real time, for how long the run takes. */
  readonly clock: () => Instant;
  readonly limit?: number;
  /** Milliseconds after which nothing new is taken up. */
  readonly maxDuration?: number;
  readonly metricsFile?: string;
  readonly signal: AbortSignal;
  /** Milliseconds for what is in flight once `signal` is aborted; absent: as much as leaves the process gone within 30 seconds. */
  readonly grace?: number;
  readonly onEvent?: (event: SendEvent) => void;
}

/** How long a run that was told to end waits for what is in flight before it cuts the connections. */
const GRACE_MS = 20_000;
/** Node takes a longer time for none. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Sends a campaign over the server in `SMTP_URL`, with links signed by `MESURA_SECRET`.
 *
 * @throws MesuraError SMTP_MISSING, SMTP_INVALID, SECRET_MISSING, CAMPAIGN_UNKNOWN, TEMPLATE_INVALID, LOCKED: nothing is
 *   recorded then
 */
export async function sendFromEnvironment(
  shop: Shop,
  env: Readonly<Record<string, string | undefined>>,
  request: SendRequest,
): Promise<SendReport> {
  const campaign = campaignNamed(shop.workspace, request.campaign);
  const { url, secret } = request.dryRun ? rehearsalSettings(env) : requiredSettings(env);
  const guard = await prepareGuard(shop);
  const composer = await prepareComposer(shop, guard, secret);
  const overtime =
    request.maxDuration === undefined
      ? []
      : [AbortSignal.timeout(Math.min(request.maxDuration, LONGEST_TIMER_MS))];
  const common = {
    runId: randomUUID(),
    campaign,
    rivals: [...shop.workspace.campaigns.values()],
    store: shop.store,
    guard,
    composer,
    now: request.now,
    signal: AbortSignal.any([request.signal, ...overtime]),
    ...(request.limit === undefined ? {} : { limit: request.limit }),
    ...(request.onEvent === undefined ? {} : { onEvent: request.onEvent }),
  };
  if (request.dryRun || url === undefined) return rehearse(common);

  const { connections, messagesPerConnection, rates, retry, dkim } = shop.workspace.config.sending;
  const key = await readDkimKey(shop.workspace, dkim);
  const channel = createSmtpChannel({
    ...{ url, connections, messagesPerConnection },
    ...(key === undefined ? {} : { dkim: key }),
  });
  const pacer = await openPacer(shop.store, rates, request.clock, common.signal);
  const impatience = cutAfterGrace(request.signal, request.grace ?? GRACE_MS, () => channel.cut());
  try {
    const started = request.clock();
    const report = await sendCampaign({
      ...{ ...common, channel, pacer, retry },
      concurrency: channel.connections * 2,
      policy: policyFingerprint(shop.workspace.policy),
      random: Math.random,
    });
    if (request.metricsFile !== undefined) {
      await writeMetrics(request.metricsFile, report, { started, finished: request.clock() });
    }
    return report;
  } finally {
    impatience[Symbol.dispose]();
    await pacer.close();
    await channel.close();
  }
}

function requiredSettings(env: Readonly<Record<string, string | undefined>>) {
  const { SMTP_URL: url, MESURA_SECRET: secret } = env;
  if (!url) {
    throw new MesuraError('SMTP_MISSING', 'SMTP_URL is not set', {
      why: 'nothing leaves this machine to a server that you did not name; nothing was recorded',
      fix: 'set it to smtps://user:password@host, or see what would be sent with --dry-run',
    });
  }
  if (!secret) {
    throw new MesuraError('SECRET_MISSING', 'MESURA_SECRET is not set', {
      why: 'it signs the links in the emails; nothing was recorded',
      fix: 'set it to the output of: openssl rand -base64 32',
    });
  }
  return { url, secret };
}

const rehearsalSettings = (env: Readonly<Record<string, string | undefined>>) => ({
  url: undefined,
  secret: env.MESURA_SECRET || undefined,
});

function cutAfterGrace(signal: AbortSignal, grace: number, cut: () => void): Disposable {
  let timer: NodeJS.Timeout | undefined;
  const start = () => {
    timer = setTimeout(cut, grace);
  };
  if (signal.aborted) start();
  else signal.addEventListener('abort', start, { once: true });
  return {
    [Symbol.dispose]() {
      signal.removeEventListener('abort', start);
      clearTimeout(timer);
    },
  };
}
