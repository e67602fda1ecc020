import { expect, it, onTestFinished } from 'vitest';
import { sendFromEnvironment } from '../../src/run/send/sendFromEnvironment.ts';
import { openShop } from '../../src/run/shop/openShop.ts';
import { CAMPAIGN, configure, createDueShop, environment } from '../support/dueShop.ts';
import { SAMPLE_NOW } from '../support/sampleShop.ts';
import { startSmtp } from '../support/smtp.ts';

async function start() {
  const sample = await createDueShop(30, undefined);
  await configure(sample, 'sending: { connections: 1 }');
  const smtp = await startSmtp({ delay: 5 });
  const env = environment({ smtpUrl: smtp.url });
  const shop = await openShop({ cwd: sample.folder, env }, {});
  onTestFinished(async () => {
    await smtp.stop();
    await shop[Symbol.asyncDispose]();
    await sample[Symbol.asyncDispose]();
  });
  const send = (onFirst: () => void = () => undefined) => {
    let first = true;
    return sendFromEnvironment(shop, env, {
      ...{ campaign: CAMPAIGN, dryRun: false, now: () => SAMPLE_NOW, clock: () => SAMPLE_NOW },
      signal: new AbortController().signal,
      onEvent: (event) => {
        if (event.kind !== 'message' || !first) return;
        first = false;
        onFirst();
      },
    });
  };
  return { shop, smtp, send };
}

it('an unsubscribe in the middle of a batch counts, though the batch was decided before', async () => {
  const { shop, smtp, send } = await start();
  const added: Promise<boolean>[] = [];
  const report = await send(() => {
    added.push(shop.store.suppressions.add('READER9@example.test', 'unsubscribed', SAMPLE_NOW));
  });
  expect(await Promise.all(added)).toEqual([true]);
  expect(report.outcomes).toEqual({ accepted: 29, cancelled: 1 });
  expect(report.reasons).toMatchObject({ suppressed: 1 });
  expect(smtp.received.flatMap(({ to }) => to)).not.toContain('reader9@example.test');
});

it('what an earlier run reserved is decided anew: whoever took their consent back since gets nothing', async () => {
  const { shop, smtp, send } = await start();
  smtp.setFaults([{ step: 'mail', act: '451 4.3.0 Later' }]);
  const first = await send();
  expect(first.outcomes).toEqual({ deferred: 30 });
  smtp.setFaults([]);
  const withdrawn = { customerId: 'C-4', purpose: 'email', state: 'withdrawn', at: SAMPLE_NOW - 1 } as const;
  await shop.store.upsert('consents', [withdrawn]);
  const env = environment({ smtpUrl: smtp.url });
  const later = SAMPLE_NOW + 45 * 60_000;
  const report = await sendFromEnvironment(shop, env, {
    ...{ campaign: CAMPAIGN, dryRun: false, now: () => later, clock: () => later },
    signal: new AbortController().signal,
  });
  expect(report.outcomes).toMatchObject({ accepted: 29, cancelled: 1 });
  expect(smtp.received.flatMap(({ to }) => to)).not.toContain('reader4@example.test');
});
