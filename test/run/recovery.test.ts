import { expect, it } from 'vitest';
import { sendFromEnvironment } from '../../src/run/send/sendFromEnvironment.ts';
import { openShop } from '../../src/run/shop/openShop.ts';
import { CAMPAIGN, createDueShop, environment } from '../support/dueShop.ts';
import { SAMPLE_NOW } from '../support/sampleShop.ts';
import { startSmtp } from '../support/smtp.ts';

it('a run names what a crash left in any campaign, not only in its own', async () => {
  await using sample = await createDueShop(2, undefined);
  const smtp = await startSmtp();
  const env = environment({ smtpUrl: smtp.url });
  await using shop = await openShop({ cwd: sample.folder, env }, {});
  const messageId = '<of-the-run-that-died@casapirineo.example>';
  const { ledger } = shop.store;
  await ledger.reserve({
    ...{
      campaign: 'care-tips',
      customerId: 'C-9',
      orderId: 'O-9',
      runId: 'r0',
      messageId,
      at: SAMPLE_NOW - 1,
    },
    ...{ productIds: [], legalBasis: 'consent', policy: 'f' },
  });
  await ledger.markSending({ messageId, address: 'reader9@example.test', at: SAMPLE_NOW - 1 });
  const report = await sendFromEnvironment(shop, env, {
    ...{ campaign: CAMPAIGN, dryRun: false, now: () => SAMPLE_NOW, clock: () => SAMPLE_NOW },
    signal: new AbortController().signal,
  });
  await smtp.stop();
  expect(report).toMatchObject({ outcomes: { accepted: 2, uncertain: 1 }, exit: 1 });
  expect(await ledger.find(messageId)).toMatchObject({ state: 'uncertain', code: 'interrupted' });
});
