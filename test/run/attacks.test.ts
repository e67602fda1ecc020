import { stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DAY_MS } from '../../src/domain/index.ts';
import { keepLinksSafe } from '../../src/run/compose/keepLinksSafe.ts';
import type { SendEvent } from '../../src/run/send/SendReport.ts';
import { type SendRequest, sendFromEnvironment } from '../../src/run/send/sendFromEnvironment.ts';
import { openShop } from '../../src/run/shop/openShop.ts';
import { all } from '../contracts/store/samples.ts';
import { callMesura } from '../support/callMesura.ts';
import { CAMPAIGN, configure, createDueShop, environment } from '../support/dueShop.ts';
import { SAMPLE_NOW, type SampleFolder } from '../support/sampleShop.ts';
import { type SmtpOptions, startSmtp } from '../support/smtp.ts';

async function start(
  people: number,
  prepare?: (sample: SampleFolder) => Promise<void>,
  options?: SmtpOptions,
) {
  const sample = await createDueShop(people, undefined);
  await prepare?.(sample);
  const smtp = await startSmtp(options);
  const env = environment({ smtpUrl: smtp.url });
  const open = async () => {
    const shop = await openShop({ cwd: sample.folder, env }, {});
    onTestFinished(() => shop[Symbol.asyncDispose]());
    return shop;
  };
  onTestFinished(async () => {
    await smtp.stop();
    await sample[Symbol.asyncDispose]();
  });
  const shop = await open();
  const send = (request: Partial<SendRequest> = {}, by = shop) =>
    sendFromEnvironment(by, env, {
      ...{ campaign: CAMPAIGN, dryRun: false, now: () => SAMPLE_NOW, clock: () => SAMPLE_NOW },
      ...{ signal: new AbortController().signal, ...request },
    });
  return { sample, smtp, shop, send, open };
}

const withoutUnsubscribe = (sample: SampleFolder) =>
  sample.change('partials/footer.es.mjml', (text) =>
    text.replace('{{link links.unsubscribe}}', 'https://x.example'),
  );

describe('what attacks from outside found in the sender', () => {
  it('what the check calls an error stops a run before anything is reserved', async () => {
    const { shop, smtp, send } = await start(3, withoutUnsubscribe);
    await expect(send()).rejects.toMatchObject({ code: 'TEMPLATE_INVALID', exit: 2 });
    await expect(send()).rejects.toThrow('missing-unsubscribe');
    expect(await shop.store.ledger.campaigns()).toEqual([]);
    expect(smtp.connections).toBe(0);
  });

  it('unless the configuration waives it by its name', async () => {
    const { send } = await start(3, async (sample) => {
      await withoutUnsubscribe(sample);
      await configure(sample, "check: { waive: ['missing-unsubscribe'] }");
    });
    expect(await send()).toMatchObject({ outcomes: { accepted: 3 }, exit: 0 });
  });

  it('a whole address that came as a value is looked at as it was rendered', async () => {
    const { shop, smtp, send } = await start(3, (sample) =>
      sample.change('templates/after-purchase.es.mjml', (text) =>
        text.replace(
          '{{#if customer.firstName}}Hola, {{customer.firstName}}',
          '{{#if customer.firstName}}<a href="{{customer.firstName}}">Hola</a>',
        ),
      ),
    );
    await shop.store.upsert('customers', [
      {
        id: 'C-1',
        email: 'reader1@example.test',
        timeZone: 'Europe/Madrid',
        firstName: 'java\tscript:alert(1)',
      },
    ]);
    const report = await send();
    expect(report).toMatchObject({
      outcomes: { accepted: 2, failed: 1 },
      reasons: { LINK_REFUSED: 1 },
      exit: 1,
    });
    expect(smtp.received.some(({ to }) => to[0] === 'reader1@example.test')).toBe(false);
  });

  it.each([
    ['<a href="javascript:alert(1)">', true],
    ['<a href="JaVa&#x0A;script:alert(1)">', true],
    ['<a href="&#106;avascript&colon;alert(1)">', true],
    ["<a href='vbscript:x'>", true],
    ['<img src="data:text/html,x">', true],
    ['<td background="file:///etc/passwd">', true],
    ['<a href="https://shop.example/?a=1&amp;b=javascript:">', false],
    ['<a href="mailto:shop@example.test">', false],
    ['<img src="cid:logo@shop.example">', false],
    ['<a href="#top">', false],
  ])('%s is refused: %s', (html, isRefused) => {
    const look = () => keepLinksSafe(html);
    if (isRefused) expect(look).toThrow('must not leave');
    else expect(look).not.toThrow();
  });

  it('a campaign that was renamed after a crash is named, and mapped once it is said', async () => {
    const { sample, shop, smtp, send, open } = await start(4, undefined, { keep: true });
    expect(await send({ limit: 2 })).toMatchObject({ outcomes: { accepted: 2 } });
    await sample.change('mesura.config.ts', (text) =>
      text.replace(`'${CAMPAIGN}': {`, `'thank-you': { template: '${CAMPAIGN}',`),
    );
    const renamed = await open();
    await expect(send({ campaign: 'thank-you' }, renamed)).rejects.toMatchObject({
      ...{ code: 'CAMPAIGN_RENAMED', fix: expect.stringContaining(`formerly: ['${CAMPAIGN}']`) },
    });
    await sample.change('mesura.config.ts', (text) =>
      text.replace("'thank-you': {", `'thank-you': { formerly: ['${CAMPAIGN}'],`),
    );
    const mapped = await open();
    expect(await send({ campaign: 'thank-you' }, mapped)).toMatchObject({ outcomes: { accepted: 2 } });
    expect(new Set(smtp.received.flatMap(({ to }) => to)).size).toBe(4);
    expect(smtp.accepted).toBe(4);
    expect((await shop.store.ledger.campaigns()).map(({ campaign }) => campaign)).toEqual(['thank-you']);
  });

  it('a clock behind the last attempt stops the run, and impressions of the future count', async () => {
    const { send, smtp } = await start(3);
    await send();
    const earlier = SAMPLE_NOW - DAY_MS;
    await expect(send({ now: () => earlier })).rejects.toMatchObject({ code: 'CLOCK_BEHIND', exit: 75 });
    expect(smtp.accepted).toBe(3);
  });

  it('forgetting somebody while a run is at work cancels that message, and the run goes on', async () => {
    const { shop, smtp, send } = await start(
      6,
      (sample) => configure(sample, 'sending: { connections: 1 }'),
      {
        delay: 100,
      },
    );
    let isForgotten: Promise<unknown> | undefined;
    const report = await send({
      onEvent: (event) => {
        if (event.kind !== 'message') return;
        isForgotten ??= Promise.all(['C-3', 'C-4'].map((id) => shop.store.forget(id, SAMPLE_NOW)));
      },
    });
    await isForgotten;
    expect(report.stopped).toBeUndefined();
    expect(report.outcomes.accepted).toBeGreaterThanOrEqual(4);
    expect((await all(shop.store.ledger.uncertain())).length).toBe(0);
    expect(smtp.accepted).toBeLessThanOrEqual(6);
  });

  it('an empty ledger beside another database says so, and bounces that nobody read are told', async () => {
    const { sample, send, shop } = await start(2);
    const said: SendEvent[] = [];
    const other = await openShop(
      { cwd: sample.folder, env: { MESURA_DATABASE_URL: path.join(sample.folder, '.mesura/older.db') } },
      {},
    );
    await other[Symbol.asyncDispose]();
    await send({ onEvent: (event) => said.push(event) });
    expect(said).toContainEqual({ kind: 'ledger-empty', beside: 'another-database' });
    expect((await shop.store.ledger.campaigns())[0]?.messages).toBe(2);
  });

  it('previews are for their owner only', async () => {
    const { sample } = await start(1);
    const { code } = await callMesura(['preview', '--out', 'looks'], { cwd: sample.folder });
    expect(code).toBe(0);
    expect((await stat(path.join(sample.folder, 'looks'))).mode & 0o777).toBe(0o700);
    expect((await stat(path.join(sample.folder, 'looks/index.html'))).mode & 0o777).toBe(0o600);
  });
});
