import { randomUUID } from 'node:crypto';
import { createSmtpChannel } from '../../deliver/index.ts';
import { type Instant, MesuraError } from '../../domain/index.ts';
import { policyFingerprint } from '../../guard/index.ts';
import { planCampaigns } from '../plan/planCampaigns.ts';
import { prepareComposer, prepareGuard } from '../prepare.ts';
import type { Shop } from '../shop/openShop.ts';
import { campaignNamed } from '../workspace/openWorkspace.ts';
import { openPacer } from './openPacer.ts';
import { readDkimKey } from './readDkimKey.ts';
import { refuseSample } from './refuseSample.ts';
import { rehearse } from './rehearse.ts';
import type { SendEvent, SendReport } from './SendReport.ts';
import { type SendOptions, sendCampaign } from './sendCampaign.ts';

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
  /** Count first what is due, and tell it: a pass over all customers, for whoever watches a progress bar. */
  readonly countFirst?: boolean;
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
  if (url !== undefined) refuseSample(shop.workspace.config, url);
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
    if (request.countFirst) request.onEvent?.({ kind: 'planned', messages: await countDue(common) });
    return await sendCampaign({
      ...{ ...common, channel, pacer, retry },
      concurrency: channel.connections * 2,
      policy: policyFingerprint(shop.workspace.policy),
      random: Math.random,
    });
  } finally {
    impatience[Symbol.dispose]();
    // What was allowed and not used may be lost with the store; connections must end.
    await Promise.allSettled([pacer.close(), channel.close()]);
  }
}

async function countDue(options: Omit<SendOptions, 'channel' | 'concurrency' | 'policy' | 'random'>) {
  const { store, guard, campaign, rivals, now, limit = Number.POSITIVE_INFINITY } = options;
  const [plan] = await planCampaigns(store, guard, [campaign], rivals, now());
  const { send = 0, 'send-without-history': without = 0 } = plan?.decisions ?? {};
  return Math.min(send + without, limit);
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
