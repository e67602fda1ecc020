import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { enableCompileCache } from 'node:module';

// One machine of several, which waits for a word before it begins, and whose clock may be wrong. The moment of the sample shop goes on with the time of the
// database, or with this machine's, should it believe that one.
enableCompileCache();
const [, , lease = '', offset = '0', since = '0'] = process.argv;
const trueNow = Date.now;
Date.now = () => trueNow() + Number(offset);

const { createSmtpChannel } = await import('../../src/deliver/smtp/createSmtpChannel.ts');
const { MesuraError } = await import('../../src/domain/index.ts');
const { policyFingerprint } = await import('../../src/guard/policy/policyFingerprint.ts');
const { campaignNamed } = await import('../../src/run/workspace/openWorkspace.ts');
const { databaseClock } = await import('../../src/run/send/databaseClock.ts');
const { openShop } = await import('../../src/run/shop/openShop.ts');
const { prepareComposer } = await import('../../src/run/prepareComposer.ts');
const { prepareGuard } = await import('../../src/run/prepareGuard.ts');
const { sendCampaign } = await import('../../src/run/send/sendCampaign.ts');
const { SAMPLE_NOW } = await import('../support/sampleShop.ts');
const { CAMPAIGN } = await import('../support/dueShop.ts');

const { env } = process;
const ending = new AbortController();
process.once('SIGTERM', () => ending.abort());

async function send() {
  await using shop = await openShop({ cwd: process.cwd(), env }, {});
  const guard = await prepareGuard(shop);
  const composer = await prepareComposer(shop, guard, env.MESURA_SECRET);
  const channel = createSmtpChannel({ url: env.SMTP_URL ?? '', connections: 2 });
  process.send?.('ready');
  await once(process, 'message');
  const clock = await databaseClock(shop.store, Date.now);
  try {
    return await sendCampaign({
      ...{ runId: randomUUID(), campaign: campaignNamed(shop.workspace, CAMPAIGN), store: shop.store },
      ...{ rivals: [...shop.workspace.campaigns.values()], guard, composer, channel },
      ...{ concurrency: channel.connections * 2, policy: policyFingerprint(shop.workspace.policy) },
      ...{ now: () => SAMPLE_NOW + clock() - Number(since), random: Math.random, signal: ending.signal },
      ...{ leaseMs: Number(lease), machine: { name: `machine-${process.pid}`, version: 'test' } },
    });
  } finally {
    await channel.close();
  }
}

const report = await send().catch((error: unknown) => {
  if (error instanceof MesuraError) return { refused: error.code };
  throw error;
});
process.send?.(report, () => process.disconnect());
