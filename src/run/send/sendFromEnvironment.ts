import { randomUUID } from 'node:crypto';
import { createSmtpChannel, tokenKeys } from '../../deliver/index.ts';
import type { Campaign, Instant } from '../../domain/index.ts';
import { policyFingerprint } from '../../guard/index.ts';
import { unchecked } from '../../store/index.ts';
import { planCampaigns } from '../plan/planCampaigns.ts';
import { prepareComposer, prepareGuard } from '../prepare.ts';
import type { Shop, Surroundings } from '../shop/openShop.ts';
import { campaignNamed } from '../workspace/openWorkspace.ts';
import { archivedTexts } from './archivedTexts.ts';
import { cutAfterGrace } from './cutAfterGrace.ts';
import { greetingName } from './greetingName.ts';
import { openPacer } from './openPacer.ts';
import { readDkimKey } from './readDkimKey.ts';
import { refuseErrors } from './refuseErrors.ts';
import { refuseSample } from './refuseSample.ts';
import { rehearse } from './rehearse.ts';
import type { SendEvent, SendReport } from './SendReport.ts';
import { sendCampaign } from './sendCampaign.ts';
import { senderSettings } from './senderSettings.ts';
import { warnOfFirstSends } from './warnOfFirstSends.ts';

export interface SendRequest {
  readonly campaign: string;
  readonly dryRun: boolean;
  /** Send although it is still a sample, to a server on this machine. */
  readonly sample?: boolean;
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
 * @throws MesuraError SMTP_MISSING, SMTP_INVALID, SECRET_MISSING, CAMPAIGN_UNKNOWN, CONFIG_INVALID, TEMPLATE_INVALID,
 *   OBJECTIONS_UNCHECKED, LOCKED: nothing is
 *   recorded then
 */
export async function sendFromEnvironment(
  shop: Shop,
  env: Surroundings['env'],
  request: SendRequest,
): Promise<SendReport> {
  const campaign = campaignNamed(shop.workspace, request.campaign);
  if (request.dryRun)
    return rehearse(await prepareRun(shop, campaign, request, env.MESURA_SECRET || undefined));
  const { url, secret } = senderSettings(env);
  const obstacle = await shop.store.suppressions.obstacle();
  if (obstacle !== undefined) throw unchecked(obstacle);
  refuseSample(shop.workspace.config, url, request.sample === true);
  const { sending } = shop.workspace.config;
  const dkim = await readDkimKey(shop.workspace, sending.dkim);
  const { connections, messagesPerConnection, rates, retry } = sending;
  const name = greetingName(shop.workspace.config);
  const channel = createSmtpChannel({ url, connections, messagesPerConnection, name, ...(dkim && { dkim }) });
  const run = await prepareRun(shop, campaign, request, secret);
  const concurrency = channel.connections * 2;
  const pacer = await openPacer(shop.store, rates, request.clock, run.signal, concurrency);
  using _impatience = cutAfterGrace(request.signal, request.grace ?? GRACE_MS, () => channel.cut());
  try {
    if (request.countFirst) request.onEvent?.({ kind: 'planned', messages: await countDue(run) });
    return await sendCampaign({
      ...{ ...run, channel, pacer, retry },
      begun: async () => {
        await warnOfFirstSends(shop, env, request);
        await warnOfLinks(shop, request);
      },
      concurrency,
      policy: policyFingerprint(shop.workspace.policy),
      texts: archivedTexts(shop.workspace, run.composer.templates),
      random: Math.random,
    });
  } finally {
    // What was allowed and not used may be lost with the store; connections must end.
    await Promise.allSettled([pacer.close(), channel.close()]);
  }
}

/** Once, where the links lead to pages of ours that nobody has looked at from outside. */
async function warnOfLinks({ store, workspace }: Shop, { clock, onEvent }: SendRequest): Promise<void> {
  const { base } = workspace.config.links;
  if (base !== undefined && (await store.linkChecks.shouldWarn(base, clock())))
    onEvent?.({ kind: 'links-unchecked' });
}

/** What a run and its rehearsal have in common. */
async function prepareRun(
  shop: Shop,
  campaign: Campaign,
  { now, signal, maxDuration, limit, onEvent }: SendRequest,
  secret: string | undefined,
) {
  const guard = await prepareGuard(shop);
  const composer = await prepareComposer(shop, guard, secret, 'send');
  await refuseErrors(shop, campaign, composer);
  const overtime =
    maxDuration === undefined ? [] : [AbortSignal.timeout(Math.min(maxDuration, LONGEST_TIMER_MS))];
  return {
    runId: randomUUID(),
    campaign,
    rivals: [...shop.workspace.campaigns.values()],
    retired: shop.workspace.config.retiredCampaigns,
    store: shop.store,
    guard,
    composer,
    now,
    ...controlKeyOf(secret),
    signal: AbortSignal.any([signal, ...overtime]),
    ...(limit === undefined ? {} : { limit }),
    ...(onEvent === undefined ? {} : { onEvent }),
  };
}

/** Control groups are drawn by the oldest secret of a rotation: whoever was drawn already stays where they are in any case. */
function controlKeyOf(secret: string | undefined): { readonly controlKey?: string } {
  const oldest = secret === undefined ? undefined : tokenKeys(secret).at(-1)?.secret;
  return oldest === undefined ? {} : { controlKey: oldest };
}

/** How many messages are to be expected. */
async function countDue(run: Awaited<ReturnType<typeof prepareRun>>): Promise<number> {
  const { store, guard, campaign, rivals, now, limit = Number.POSITIVE_INFINITY } = run;
  const [plan] = await planCampaigns(store, guard, [campaign], rivals, now());
  const { send = 0, 'send-without-history': without = 0 } = plan?.decisions ?? {};
  return Math.min(send + without, limit);
}
