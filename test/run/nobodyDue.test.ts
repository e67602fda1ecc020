import { describe, expect, it, onTestFinished } from 'vitest';
import { DAY_MS, OrderLine } from '../../src/domain/index.ts';
import { guardedData, guardOver } from '../../src/run/prepareGuard.ts';
import { sendFromEnvironment } from '../../src/run/send/sendFromEnvironment.ts';
import { whoComposes } from '../../src/run/send/whoComposes.ts';
import { openShop } from '../../src/run/shop/openShop.ts';
import { CAMPAIGN, createDueShop, environment } from '../support/dueShop.ts';
import { SAMPLE_NOW, TEST_SECRET } from '../support/sampleShop.ts';
import { startSmtp } from '../support/smtp.ts';

const now = () => SAMPLE_NOW;

/** A shop whose only customers, if any, have bought one product nine days ago. */
async function start({ broken, bought }: { readonly broken?: boolean; readonly bought?: string }) {
  const sample = await createDueShop(0, undefined);
  if (broken)
    await sample.change('partials/footer.es.mjml', (text) =>
      text.replace('{{link links.unsubscribe}}', 'https://x.example'),
    );
  const smtp = await startSmtp();
  const env = environment({ smtpUrl: smtp.url });
  const shop = await openShop({ cwd: sample.folder, env }, {});
  onTestFinished(async () => {
    await shop[Symbol.asyncDispose]();
    await smtp.stop();
    await sample[Symbol.asyncDispose]();
  });
  const buys = async (productId: string) => {
    await shop.store.upsert('customers', [
      { id: 'C-1', email: 'reader@example.test', timeZone: 'Europe/Madrid' },
    ]);
    await shop.store.upsert(
      'consents',
      (['email', 'purchases'] as const).map((purpose) => ({
        ...{ customerId: 'C-1', purpose, state: 'given' as const, at: SAMPLE_NOW - 100 * DAY_MS },
      })),
    );
    const placedAt = SAMPLE_NOW - 9 * DAY_MS;
    await shop.store.upsert('orders', [
      OrderLine.parse({ orderId: 'O-1', customerId: 'C-1', productId, placedAt }),
    ]);
  };
  if (bought !== undefined) await buys(bought);
  const send = () =>
    sendFromEnvironment(shop, env, {
      ...{ campaign: CAMPAIGN, dryRun: false, now, clock: now, signal: new AbortController().signal },
    });
  return { shop, smtp, send, buys };
}

describe('a run that finds nobody', () => {
  it('ends well, without a look at templates that are wrong', async () => {
    const { send } = await start({ broken: true });
    expect(await send()).toMatchObject({ outcomes: {}, exit: 0 });
  });

  it('refuses them as soon as somebody is due', async () => {
    const { send, buys, smtp } = await start({ broken: true });
    await send();
    await buys('abrigo-pirineo-azul-noche');
    await expect(send()).rejects.toMatchObject({ code: 'TEMPLATE_INVALID', exit: 2 });
    expect(smtp.connections).toBe(0);
  });

  it('begins in the same way where somebody has bought something sensitive alone', async () => {
    const { send } = await start({ broken: true, bought: 'prueba-embarazo-2' });
    expect(await send()).toMatchObject({ outcomes: {}, exit: 0 });
  });

  it('composes all the same for whoever comes to be due while it is at work, and archives what with', async () => {
    const { shop, buys } = await start({});
    const data = await guardedData(shop);
    const guard = guardOver(shop.workspace, data);
    const campaign = shop.workspace.campaigns.get(CAMPAIGN);
    if (campaign === undefined) throw new Error('the sample has no such campaign');
    const { composer, texts } = await whoComposes(shop, guard, [campaign], {
      ...{ secret: TEST_SECRET, now, data },
    });
    expect(texts).toEqual([]);
    await buys('abrigo-pirineo-azul-noche');
    const history = await shop.store.history('C-1');
    if (history === undefined) throw new Error('nobody has bought');
    const decision = guard.decide({ ...history, campaign, rivals: [campaign], now: SAMPLE_NOW });
    const { template } = await composer.compose(campaign, history.customer, decision, SAMPLE_NOW);
    expect(await shop.store.archive.find('template', template.version)).toHaveLength(1);
  });
});
