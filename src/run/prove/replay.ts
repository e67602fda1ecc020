import { createHash } from 'node:crypto';
import {
  type Campaign,
  type Channel,
  DAY_MS,
  type Instant,
  type Message,
  type Outcome,
} from '../../domain/index.ts';
import type { Guard } from '../../guard/createGuard.ts';
import { policyFingerprint } from '../../guard/policy/policyFingerprint.ts';
import type { Learned } from '../../learn/pairs/Learned.ts';
import { learnPairs } from '../../learn/pairs/learnPairs.ts';
import type { Composer } from '../compose/createComposer.ts';
import { createExplainer } from '../explain/explainCustomer.ts';
import { gatherBaskets } from '../learn/gatherBaskets.ts';
import { planCampaigns } from '../plan/planCampaigns.ts';
import type { FolderSync } from '../preview/syncFolder.ts';
import { writePreviews } from '../preview/writePreviews.ts';
import { createRunLog } from '../send/createRunLog.ts';
import { rehearse } from '../send/rehearse.ts';
import { sendCampaign } from '../send/sendCampaign.ts';
import { metricsText } from '../send/writeMetrics.ts';
import type { Shop } from '../shop/openShop.ts';
import { statusOf } from '../statusOf.ts';
import { Readings } from './Readings.ts';

export interface ReplayOptions {
  readonly now: Instant;
  /** How many days are sent, one after the other: what was sent on one changes the next. */
  readonly days: number;
  readonly signal: AbortSignal;
  readonly onStep?: () => void;
  /** Of products, pairs, policy and templates, which are the same in all copies: made once, as in a run. */
  readonly guard: Guard;
  readonly composer: Composer;
}

/** A constant: nothing may differ by chance. */
const RANDOM = () => 0.5;

/**
 * Lives through some days of a shop with the very code of the commands, and reads everything that leaves and everything
 * that others may read. The shop must be a copy: its ledger is written.
 */
export async function replay(
  shop: Shop,
  { now, days, signal, onStep, guard, composer }: ReplayOptions,
): Promise<Readings> {
  const { store, workspace } = shop;
  const readings = new Readings();
  const campaigns = [...workspace.campaigns.values()];
  const json = (value: unknown) => JSON.stringify(value);

  readings.add('status', 'before', json(await statusOf(shop, 1000, () => now)));
  const explain = await createExplainer(shop, guard);
  for await (const customerId of store.customerIds()) {
    signal.throwIfAborted();
    const explanations = await explain({ customerId, campaigns, now, reveal: false });
    readings.add('decisions', customerId, json(explanations));
    onStep?.();
  }

  readings.add('learned', 'pairs', json(await learnedPairs(shop, guard, now)));

  const target: FolderSync = {
    write: (file, content) => readings.add('previews', file, content),
    finish: async () => undefined,
  };
  const { failed } = await writePreviews(shop, {
    campaigns,
    now,
    ...{ target, prepared: { guard, composer } },
    ...(onStep && { onCustomer: onStep }),
  });
  for (const { campaign, customerId, error } of failed)
    readings.add('previews', `${campaign}/${customerId}`, `${error.code} ${error.message}`);

  for (let day = 0; day < days; day++) {
    const at = now + day * DAY_MS;
    for (const plan of await planCampaigns(store, guard, campaigns, campaigns, at))
      readings.add('plans', `${day} ${plan.campaign}`, json(plan));
    for (const campaign of campaigns) {
      signal.throwIfAborted();
      await sendOnce({ shop, guard, composer, campaign, campaigns, at, day, signal, readings, onStep });
    }
  }
  readings.add('status', 'after', json(await statusOf(shop, 1000, () => now)));
  return readings;
}

/** What goes with what, as `mesura learn` counts it; not the proxies, which are learned from what is sensitive, for the officer. */
async function learnedPairs({ store }: Shop, guard: Guard, now: Instant): Promise<Learned> {
  const products = new Map((await store.products()).map((product) => [product.id, product]));
  const { baskets } = await gatherBaskets(store, guard, now);
  return learnPairs(baskets, {
    k: guard.policy.suggestions.minCustomers,
    shelfOf: (id) => products.get(id)?.category,
    areSubstitutes: () => true,
  });
}

interface Run {
  readonly shop: Shop;
  readonly guard: Guard;
  readonly composer: Composer;
  readonly campaign: Campaign;
  readonly campaigns: readonly Campaign[];
  readonly at: Instant;
  readonly day: number;
  readonly signal: AbortSignal;
  readonly readings: Readings;
  readonly onStep: (() => void) | undefined;
}

/** One run as cron would start it, rehearsed and then real, over a channel that keeps what it is given. */
async function sendOnce(run: Run): Promise<void> {
  const { shop, guard, composer, campaign, campaigns, at, day, signal, readings, onStep } = run;
  const { store, workspace } = shop;
  const key = `${day} ${campaign.name}`;
  const log = createRunLog({
    write: (line) => readings.add('logs', key, line),
    level: 'debug',
    clock: () => at,
  });
  const sent: Message[] = [];
  const channel: Channel = {
    async deliver(message) {
      sent.push(message);
      onStep?.();
      return outcomeOf(message);
    },
    close: async () => undefined,
  };
  const options = {
    ...{ runId: key, campaign, rivals: campaigns, store, guard, composer, signal },
    ...{ now: () => at, random: RANDOM, onEvent: log.event },
  };
  const rehearsed = await rehearse(options);
  readings.add('runs', `${key} rehearsed`, JSON.stringify(rehearsed));
  const policy = policyFingerprint(workspace.policy);
  const report = await sendCampaign({ ...options, channel, concurrency: 1, policy });
  log.summary(report);
  readings.add('runs', key, JSON.stringify(report));
  readings.add('metrics', key, metricsText([report], { started: at, finished: at }));
  for (const { messageId, envelope, raw } of sent) {
    readings.add('moments', `${key} ${messageId}`, envelope.to);
    readings.add('emails', `${key} ${messageId}`, `${JSON.stringify(envelope)}\n${raw}`);
    readings.add('records', `${key} ${messageId}`, JSON.stringify(await store.ledger.find(messageId)));
  }
}

/** A server that takes most messages, defers some and refuses a few: which ones is decided by the Message-ID. */
function outcomeOf({ messageId }: Message): Outcome {
  const digit = createHash('sha256').update(messageId).digest()[0] as number;
  if (digit < 16) return { state: 'deferred', code: 'smtp-451-4.3.0' };
  if (digit < 24) return { state: 'refused', code: 'smtp-554-5.6.0' };
  return { state: 'accepted', code: 'smtp-250' };
}
