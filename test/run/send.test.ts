import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SendRequest, sendFromEnvironment } from '../../src/run/send/sendFromEnvironment.ts';
import type { Shop } from '../../src/run/shop/openShop.ts';
import { all } from '../contracts/store/samples.ts';
import { copySample, openSample, SAMPLE_NOW, type SampleFolder, TEST_SECRET } from '../support/sampleShop.ts';
import { startSmtp, type TestSmtp } from '../support/smtp.ts';

let sample: SampleFolder;
let shop: Shop;
let smtp: TestSmtp;

beforeAll(async () => {
  sample = await copySample();
  shop = await openSample(sample);
  smtp = await startSmtp();
});

afterAll(async () => {
  await smtp.stop();
  await shop[Symbol.asyncDispose]();
  await sample[Symbol.asyncDispose]();
});

const send = (request: Partial<SendRequest> = {}, env: Record<string, string> = {}) =>
  sendFromEnvironment(
    shop,
    { SMTP_URL: smtp.url, MESURA_SECRET: TEST_SECRET, ...env },
    {
      campaign: 'after-purchase',
      dryRun: false,
      now: () => SAMPLE_NOW,
      clock: () => SAMPLE_NOW,
      signal: new AbortController().signal,
      ...request,
    },
  );

it('without a mail server it says so and records nothing', async () => {
  await expect(send({}, { SMTP_URL: '' })).rejects.toMatchObject({ code: 'SMTP_MISSING', exit: 2 });
  await expect(send({}, { MESURA_SECRET: '' })).rejects.toMatchObject({ code: 'SECRET_MISSING', exit: 2 });
  expect(await shop.store.runs.last(1)).toEqual([]);
});

it('an unknown campaign is refused with the ones that there are', async () => {
  await expect(send({ campaign: 'summer-sale' })).rejects.toMatchObject({
    code: 'CAMPAIGN_UNKNOWN',
    fix: expect.stringContaining('after-purchase, care-tips'),
  });
});

it('a dry run hands nothing over and records nothing', async () => {
  const report = await send({ dryRun: true });
  expect(report.outcomes['would-send']).toBe(30);
  expect(smtp.accepted).toBe(0);
  expect((await shop.store.ledger.states('after-purchase')).reserved).toBe(0);
});

it('a limit holds, and the next run goes on where it stopped', async () => {
  const report = await send({ limit: 4 });
  expect(report).toMatchObject({ outcomes: { accepted: 4 }, stopped: 'limit', exit: 0 });
  expect(smtp.received).toHaveLength(4);
});

it('everyone who is due gets one email, addressed to nobody else', async () => {
  const report = await send();
  expect(report).toMatchObject({ outcomes: { accepted: 26 }, exit: 0 });
  const recipients = smtp.received.map(({ to }) => to);
  expect(recipients.every((to) => to.length === 1)).toBe(true);
  expect(new Set(recipients.flat()).size).toBe(30);
  expect(smtp.received.every(({ from }) => from === 'hola@casapirineo.example')).toBe(true);
});

it('each message has both parts and the headers that the law and mailbox providers ask for', async () => {
  expect(smtp.received.length).toBeGreaterThan(0);
  for (const { raw, to } of smtp.received) {
    const mail = await simpleParser(raw);
    const unsubscribe =
      /^List-Unsubscribe: <([^>]*)>\r$/m.exec(raw.replace(/\r\n[ \t]+/g, ' '))?.[1] ?? 'none';
    expect(mail.subject).toBeTruthy();
    expect(mail.text).toContain('Calle del Puerto 12');
    expect(mail.html).toContain('Casa Pirineo, S.L.');
    expect(mail.messageId).toMatch(/^<[0-9a-f]{40}@casapirineo\.example>$/);
    expect(mail.date?.getTime()).toBe(SAMPLE_NOW);
    expect([mail.to].flat().map((one) => one?.value.map(({ address }) => address))).toEqual([to]);
    expect(raw).toContain('List-Id: <after-purchase.casapirineo.example>\r\n');
    expect(unsubscribe).toMatch(/^https:\/\/correo\.casapirineo\.example\/u\/[\w.-]+$/);
    expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
    expect(mail.html).toContain(unsubscribe);
  }
});

it('a second run the same day sends nothing', async () => {
  const before = smtp.accepted;
  const report = await send();
  expect(report.outcomes.accepted).toBeUndefined();
  expect(report.exit).toBe(0);
  expect(smtp.accepted).toBe(before);
});

it('what was sent holds back the campaign of lower priority', async () => {
  const report = await send({ campaign: 'care-tips', dryRun: true });
  expect(report.reasons['frequency.gap']).toBeGreaterThan(10);
});

it('each message keeps what it suggested and from which order, under which policy and which template', async () => {
  const { store } = shop;
  const names = new Map((await store.products()).map((product) => [product.id, product]));
  let suggestions = 0;
  for (const { id } of (await all(store.histories({ placedFrom: 0, placedTo: SAMPLE_NOW }))).map(
    ({ customer }) => customer,
  )) {
    const person = await store.exportPerson(id);
    for (const message of person?.messages ?? []) {
      expect(message.address).toBe(person?.customer?.email);
      expect(message.record?.suggestions.map(({ productId }) => productId)).toEqual(message.productIds);
      expect(message.record?.rules[0]).toBe('trigger.due');
      const { name = '', version = '' } = message.record?.template ?? {};
      expect(await store.archive.find('template', version)).toMatchObject([{ kind: 'template', name }]);
      expect((await store.archive.find('policy', message.policy)).map((one) => one.name)).toEqual(
        expect.arrayContaining(['policy.yaml', 'resolved.json']),
      );
      for (const { basis } of message.record?.suggestions ?? []) {
        suggestions += 1;
        const line = person?.orders.find(
          ({ orderId, productId }) => orderId === basis.orderId && productId === basis.productId,
        );
        expect(line?.status).toBe('kept');
        expect(names.has(basis.productId)).toBe(true);
      }
    }
  }
  expect(suggestions).toBeGreaterThan(40);
});
