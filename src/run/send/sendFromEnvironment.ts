import { randomUUID } from 'node:crypto';
import { tokenKeys } from '../../deliver/headers/createTokens.ts';
import { createSmtpChannel } from '../../deliver/smtp/createSmtpChannel.ts';
import type { Campaign, Instant } from '../../domain/index.ts';
import { policyFingerprint } from '../../guard/policy/policyFingerprint.ts';
import { unchecked } from '../../store/objections/Objections.ts';
import { planCampaigns } from '../plan/planCampaigns.ts';
import { guardedData, guardOver } from '../prepareGuard.ts';
import type { Shop, Surroundings } from '../shop/openShop.ts';
import { campaignNamed } from '../workspace/openWorkspace.ts';
import { archivedPolicy } from './archivedTexts.ts';
import { cutAfterGrace } from './cutAfterGrace.ts';
import { databaseClock } from './databaseClock.ts';
import { greetingName } from './greetingName.ts';
import { openPacer } from './openPacer.ts';
import { readDkimKey } from './readDkimKey.ts';
import { refuseSample } from './refuseSample.ts';
import type { SendEvent, SendReport } from './SendReport.ts';
import { sendCampaigns } from './sendCampaign.ts';
import { senderSettings } from './senderSettings.ts';
import { warnOfFirstSends } from './warnOfFirstSends.ts';
import { prepareComposing, whoComposes } from './whoComposes.ts';

export interface SendRequest {
  /** Absent: all campaigns, the highest first. */
  readonly campaign?: string;
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
  /** How this machine is called where several share the work; its host's name when absent. */
  readonly machine?: { readonly name: string; readonly version: string };
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
 * Sends a campaign, or all, over the server in `SMTP_URL`, with links signed by `MESURA_SECRET`.
 *
 * @throws MesuraError SMTP_MISSING, SMTP_INVALID, SECRET_MISSING, CAMPAIGN_UNKNOWN, CONFIG_INVALID, TEMPLATE_INVALID,
 *   OBJECTIONS_UNCHECKED, LOCKED: nothing is
 *   recorded then
 * @returns a report for each campaign, the highest first
 */
export async function sendAllFromEnvironment(
  shop: Shop,
  env: Surroundings['env'],
  asked: SendRequest,
): Promise<readonly SendReport[]> {
  const campaigns = campaignsOf(shop, asked.campaign);
  if (asked.dryRun) {
    const secret = env.MESURA_SECRET || undefined;
    const { data: _, ...run } = await prepareRun(shop, asked, secret);
    const { composer } = await prepareComposing(shop, run.guard, campaigns, secret);
    const { rehearse } = await import('./rehearse.ts');
    const reports = [];
    for (const campaign of campaigns) reports.push(await rehearse({ ...run, composer, campaign }));
    return reports;
  }
  const request = await withSharedClock(shop, asked);
  const { url, secret } = senderSettings(env);
  const obstacle = await shop.store.suppressions.obstacle();
  if (obstacle !== undefined) throw unchecked(obstacle);
  refuseSample(shop.workspace.config, url, request.sample === true);
  const { sending } = shop.workspace.config;
  const dkim = await readDkimKey(shop.workspace, sending.dkim);
  const { connections, messagesPerConnection, rates, retry } = sending;
  const name = greetingName(shop.workspace.config);
  const channel = createSmtpChannel({ url, connections, messagesPerConnection, name, ...(dkim && { dkim }) });
  const prepared = await prepareRun(shop, request, secret);
  const { data, ...run } = prepared;
  const { now, onEvent } = request;
  const composers = await whoComposes(shop, run.guard, campaigns, {
    ...{ secret, now, data },
    ...(onEvent && { onEvent }),
  });
  const { composer, texts, threads } = composers;
  const concurrency = channel.connections * 2;
  const pacer = await openPacer(shop.store, rates, request.clock, run.signal, concurrency);
  using _impatience = cutAfterGrace(request.signal, request.grace ?? GRACE_MS, () => channel.cut());
  try {
    if (request.countFirst) request.onEvent?.({ kind: 'planned', messages: await countDue(run, campaigns) });
    const options = {
      ...{ ...run, composer, channel, pacer, retry, ...(threads && { threads }) },
      ...(request.machine && { machine: request.machine }),
      begun: async () => {
        await warnOfFirstSends(shop, env, request);
        await warnOfLinks(shop, request);
      },
      concurrency,
      policy: policyFingerprint(shop.workspace.policy),
      texts: [...archivedPolicy(shop.workspace), ...texts],
      random: Math.random,
    };
    return await sendCampaigns(options, campaigns);
  } finally {
    // What was allowed and not used may be lost with the store; connections must end.
    await Promise.allSettled([pacer.close(), channel.close(), threads?.close()]);
  }
}

/** The same for one campaign. @returns its report */
export async function sendFromEnvironment(
  shop: Shop,
  env: Surroundings['env'],
  request: SendRequest & { readonly campaign: string },
): Promise<SendReport> {
  const [report] = await sendAllFromEnvironment(shop, env, request);
  return report as SendReport;
}

/** The one that is named, or all in the order in which they go: as where two want the same person. */
function campaignsOf({ workspace }: Shop, name: string | undefined): readonly Campaign[] {
  if (name !== undefined) return [campaignNamed(workspace, name)];
  return [...workspace.campaigns.values()].sort(
    (a, b) => b.priority - a.priority || (a.name < b.name ? -1 : 1),
  );
}

/** Machines that share a database share its clock too; a moment that was fixed stays as it is. */
async function withSharedClock({ store }: Shop, request: SendRequest): Promise<SendRequest> {
  const clock = await databaseClock(store, request.clock);
  return { ...request, clock, now: request.now === request.clock ? clock : request.now };
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
  { now, signal, maxDuration, limit, onEvent }: SendRequest,
  secret: string | undefined,
) {
  const data = await guardedData(shop);
  const guard = guardOver(shop.workspace, data);
  const overtime =
    maxDuration === undefined ? [] : [AbortSignal.timeout(Math.min(maxDuration, LONGEST_TIMER_MS))];
  return {
    runId: randomUUID(),
    rivals: [...shop.workspace.campaigns.values()],
    retired: shop.workspace.config.retiredCampaigns,
    store: shop.store,
    guard,
    data,
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
async function countDue(
  run: Omit<Awaited<ReturnType<typeof prepareRun>>, 'data'>,
  campaigns: readonly Campaign[],
): Promise<number> {
  const { store, guard, rivals, now, limit = Number.POSITIVE_INFINITY } = run;
  const plans = await planCampaigns(store, guard, campaigns, rivals, now());
  const due = plans.map(({ decisions }) => decisions.send + decisions['send-without-history']);
  return Math.min(
    due.reduce((sum, one) => sum + one, 0),
    limit,
  );
}
