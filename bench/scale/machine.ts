import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createSmtpChannel } from '../../src/deliver/index.ts';
import { policyFingerprint } from '../../src/guard/index.ts';
import { campaignNamed, prepareComposer, prepareGuard, sendCampaign } from '../../src/run/index.ts';
import { CAMPAIGN, NOW, openShopAt } from '../send/openBenchShop.ts';

/** What one of several machines did from the word to begin. */
export interface MachineResult {
  readonly accepted: number;
  /** When its last message was accepted. */
  readonly lastAt: number;
  /** Processor time, in microseconds. */
  readonly cpu: number;
  /** The most memory that it ever had, in MB. */
  readonly peak: number;
}

const [, , address = '', url = ''] = process.argv;
/** As `mesura send` has them by default. */
const CONNECTIONS = 10;

async function send(): Promise<MachineResult> {
  await using shop = await openShopAt(address);
  const { workspace, store } = shop;
  const guard = await prepareGuard(shop);
  const composer = await prepareComposer(shop, guard, 'a-secret-of-the-bench-of-enough-characters');
  const channel = createSmtpChannel({ url, connections: CONNECTIONS, messagesPerConnection: 1000 });
  process.send?.('ready');
  await once(process, 'message');
  const before = process.cpuUsage();
  let lastAt = Date.now();
  const report = await sendCampaign({
    ...{ runId: randomUUID(), campaign: campaignNamed(workspace, CAMPAIGN), store, guard, composer, channel },
    ...{ rivals: [...workspace.campaigns.values()], policy: policyFingerprint(workspace.policy) },
    ...{ concurrency: CONNECTIONS * 2, now: () => NOW, random: Math.random },
    ...{
      signal: new AbortController().signal,
      machine: { name: `machine-${process.pid}`, version: 'bench' },
    },
    onEvent: ({ kind }) => {
      if (kind === 'message') lastAt = Date.now();
    },
  });
  const { user, system } = process.cpuUsage(before);
  await channel.close();
  return {
    ...{ accepted: report.outcomes.accepted ?? 0, lastAt, cpu: user + system },
    peak: process.resourceUsage().maxRSS / 1024,
  };
}

process.send?.(await send(), () => process.disconnect());
