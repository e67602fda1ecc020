import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { enableCompileCache } from 'node:module';

// A sending process that waits for a word before it begins, so that its start can overlap the end of the one before.
// From there on it is what `mesura send` does, until somebody kills it.
enableCompileCache();
const { createSmtpChannel } = await import('../../src/deliver/smtp/createSmtpChannel.ts');
const { MesuraError } = await import('../../src/domain/index.ts');
const { policyFingerprint } = await import('../../src/guard/policy/policyFingerprint.ts');
const { campaignNamed } = await import('../../src/run/workspace/openWorkspace.ts');
const { openShop } = await import('../../src/run/shop/openShop.ts');
const { prepareComposer } = await import('../../src/run/prepareComposer.ts');
const { prepareGuard } = await import('../../src/run/prepareGuard.ts');
const { sendCampaign } = await import('../../src/run/send/sendCampaign.ts');
const { SAMPLE_NOW } = await import('../support/sampleShop.ts');
const { CAMPAIGN } = await import('../support/dueShop.ts');

const [, , connections = '2'] = process.argv;
const { env } = process;
const shop = await openShop({ cwd: process.cwd(), env }, {});
const guard = await prepareGuard(shop);
const composer = await prepareComposer(shop, guard, env.MESURA_SECRET);
const channel = createSmtpChannel({ url: env.SMTP_URL ?? '', connections: Number(connections) });
process.send?.('ready');
await once(process, 'message');
const report = await sendCampaign({
  ...{ runId: randomUUID(), campaign: campaignNamed(shop.workspace, CAMPAIGN), store: shop.store },
  ...{ rivals: [...shop.workspace.campaigns.values()], guard, composer, channel },
  ...{ concurrency: channel.connections * 2, policy: policyFingerprint(shop.workspace.policy) },
  ...{ now: () => SAMPLE_NOW, random: Math.random, signal: new AbortController().signal },
}).catch((error: unknown) => {
  if (error instanceof MesuraError) return { refused: error.code };
  throw error;
});
await channel.close();
await shop[Symbol.asyncDispose]();
process.send?.(report, () => process.disconnect());
