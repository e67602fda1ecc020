import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type AddressObject, simpleParser } from 'mailparser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DAY_MS, OrderLine } from '../../src/domain/index.ts';
import { importData } from '../../src/run/import/importData.ts';
import type { SendReport } from '../../src/run/send/SendReport.ts';
import { sendFromEnvironment } from '../../src/run/send/sendFromEnvironment.ts';
import { openShop, type Shop } from '../../src/run/shop/openShop.ts';
import { CAMPAIGN, environment } from '../support/dueShop.ts';
import { copySample, SAMPLE_NOW, type SampleFolder } from '../support/sampleShop.ts';
import { startSmtp, type TestSmtp } from '../support/smtp.ts';

const EVIL = 'evil@evil.test';
const COAT = 'abrigo-pirineo-azul-noche';

/** What a shop's export may hold where a name should be. Whether it is admitted is not the question: what leaves is. */
const NAMES: readonly unknown[] = [
  `Ana\r\nBcc: ${EVIL}`,
  `Ana\nBcc: ${EVIL}`,
  `Ana\rBcc: ${EVIL}`,
  `Ana\u0085Bcc: ${EVIL}`,
  `Ana\u2028Bcc: ${EVIL}`,
  'Ana\r\n\r\n<h1>Body</h1>',
  `Ana\r\n.\r\nMAIL FROM:<${EVIL}>\r\nRCPT TO:<${EVIL}>\r\nDATA`,
  `Ana\n.\nMAIL FROM:<${EVIL}>`,
  'Ana\u0000',
  '\u202Eanna',
  '\u2066Ana\u2069',
  '\u200BAna\uFEFF',
  'A'.repeat(100_000),
  'A '.repeat(49),
  'Z\u0301\u0327\u0328'.repeat(25),
  { prepared: true, value: `x\r\nBcc: ${EVIL}` },
  { toString: 'x' },
  ['Ana', `Bcc: ${EVIL}`],
  42,
  true,
  null,
  `=?utf-8?Q?Ana=0D=0ABcc:_evil=40evil.test?=`,
  `=?utf-8?B?${Buffer.from(`Ana\r\nBcc: ${EVIL}`).toString('base64')}?=`,
  `Ana <${EVIL}>`,
  `Ana" <${EVIL}>, "`,
  `Ana, ${EVIL}`,
  `Ana); ${EVIL} (`,
  `Ana: ${EVIL};`,
  '{{constructor.constructor "return process" }}',
  '{{{this}}} {{> header}} {{log this}}',
  '<script>alert(1)</script>',
  '"><mj-raw><img src=x onerror=alert(1)>',
  'Аnа Ѕmіth',
  '👩‍👩‍👧 עברית العربية',
  '\uD800',
  '\u001B[31mAna',
  'Ana%0d%0aBcc:%20evil%40evil.test',
  '.',
  '-- ',
  '--=_boundary',
];

const ADDRESSES: readonly unknown[] = [
  `a@b.test\r\nBcc: ${EVIL}`,
  `a@b.test>\r\nRCPT TO:<${EVIL}`,
  `a@b.test,${EVIL}`,
  `a@b.test ${EVIL}`,
  `a@b.test;${EVIL}`,
  `Ana <${EVIL}>`,
  `<${EVIL}>`,
  `"${EVIL}"@c.test`,
  `@relay.test:${EVIL}`,
  `evil%evil.test@@b.test`,
  'a@[127.0.0.1]',
  'a@b.test\u0000',
  'a@b.test SIZE=1',
  'a@b',
  'а@b.test',
  'a@b。evil.test',
  // On the wire it would be another domain: "1.evil.test".
  'a@⒈evil.test',
  `${'a'.repeat(65)}@b.test`,
  `a@${'b'.repeat(250)}.test`,
  { address: EVIL },
  [EVIL, 'a@b.test'],
  null,
  42,
];

/** Addresses that look odd and are good, with what they are on the wire. */
const GOOD: readonly [address: string, wire: string][] = [
  ['ana+tag=1@b.test', 'ana+tag=1@b.test'],
  ["o'hara!#$%&*/?^_`{|}~@b.test", "o'hara!#$%&*/?^_`{|}~@b.test"],
  ['ana@exämple.test', 'ana@xn--exmple-cua.test'],
  ['ana@аpple.test', 'ana@xn--pple-43d.test'],
];

/** Names of products that are admitted and shown. */
const PRODUCTS = [
  `=?utf-8?Q?=0D=0ABcc:_evil=40evil.test?= ${EVIL}`,
  '{{#each this}}{{@key}}{{/each}} <b>bold</b> "quoted" </td></tr>',
  `${'ñ'.repeat(290)}`,
];

/** Categories that the policy maps. */
const CATEGORIES = [
  'Clothing > Accessories > Gloves',
  'Clothing > Accessories > Hats',
  'Clothing > Accessories > Scarves',
];

const HEADERS = new Set(
  'from to reply-to subject date message-id mime-version content-type list-id list-unsubscribe list-unsubscribe-post auto-submitted feedback-id content-language'.split(
    ' ',
  ),
);

let sample: SampleFolder;
let shop: Shop;
let smtp: TestSmtp;
let report: SendReport;
let admitted: string[];

beforeAll(async () => {
  sample = await copySample();
  smtp = await startSmtp();
  const people = [
    ...NAMES.map((name, n) => ({
      id: `N-${n}`,
      email: `name${n}@b.test`,
      first_name: name,
      last_name: name,
    })),
    ...ADDRESSES.map((email, n) => ({ id: `A-${n}`, email, first_name: 'Ana' })),
    ...GOOD.map(([email], n) => ({ id: `G-${n}`, email, first_name: 'Ana' })),
  ];
  const file = (name: string) => path.join(sample.folder, 'data', name);
  await writeFile(file('people.ndjson'), people.map((one) => JSON.stringify(one)).join('\n'));
  await sample.change('mesura.config.ts', (text) => text.replace('data/customers.csv', 'data/people.ndjson'));
  const env = environment({ smtpUrl: smtp.url });
  shop = await openShop({ cwd: sample.folder, env }, {});
  const { store, workspace } = shop;
  await importData(workspace, store, { kinds: ['products', 'customers', 'complements'] });
  const [first] = await store.products();
  if (first === undefined) throw new Error('the sample shop has no products');
  const hostile = PRODUCTS.map((name, n) => ({
    ...first,
    inStock: true,
    id: `P-${n}`,
    name,
    names: {},
    category: CATEGORIES[n] ?? '',
  }));
  await store.upsert('products', hostile);
  await store.dropComplements('curated');
  await store.upsert(
    'complements',
    hostile.map(({ id }) => ({
      from: { product: COAT },
      to: { product: id },
      evidence: { kind: 'curated' as const, strength: 1 },
    })),
  );
  admitted = [];
  for (const { id } of people) if (await store.history(id)) admitted.push(id);
  await store.upsert(
    'consents',
    admitted.flatMap((customerId) =>
      (['email', 'purchases'] as const).map((purpose) => ({
        customerId,
        purpose,
        state: 'given' as const,
        at: 0,
      })),
    ),
  );
  await store.upsert(
    'orders',
    admitted.map((id) =>
      OrderLine.parse({
        orderId: `O-${id}\u00e9 <x>`,
        customerId: id,
        productId: COAT,
        placedAt: SAMPLE_NOW - 9 * DAY_MS,
      }),
    ),
  );
  report = await sendFromEnvironment(shop, env, {
    ...{ campaign: CAMPAIGN, dryRun: false, now: () => SAMPLE_NOW, clock: () => SAMPLE_NOW },
    signal: new AbortController().signal,
  });
});
afterAll(async () => {
  await smtp.stop();
  await shop[Symbol.asyncDispose]();
  await sample[Symbol.asyncDispose]();
});

it('whoever is admitted gets one message, and nobody else gets any', () => {
  expect(admitted.filter((id) => id.startsWith('A-'))).toEqual([]);
  expect(admitted.filter((id) => id.startsWith('G-'))).toHaveLength(GOOD.length);
  expect(admitted.filter((id) => id.startsWith('N-')).length).toBeGreaterThan(15);
  expect(report.outcomes).toEqual({ accepted: admitted.length });
  const expected = admitted.map((id) =>
    id.startsWith('G-') ? GOOD[Number(id.slice(2))]?.[1] : `name${id.slice(2)}@b.test`,
  );
  const recipients = [
    ...smtp
      .wire()
      .join('')
      .matchAll(/^RCPT TO:<(.*)>\r$/gm),
  ].map(([, address]) => address);
  expect(recipients.sort()).toEqual(expected.sort());
  expect(smtp.received).toHaveLength(admitted.length);
});

it('on the wire there are only the commands that send these messages', () => {
  for (const wire of smtp.wire()) {
    const outside = wire.replace(/^DATA\r\n[\s\S]*?\r\n\.\r\n/gm, 'DATA\r\n');
    for (const line of outside.split('\r\n').slice(0, -1)) {
      expect(line).toMatch(
        /^(EHLO \S+|MAIL FROM:<hola@casapirineo\.example>(?: [A-Z0-9=]+)*|RCPT TO:<\S+>|DATA|QUIT|RSET)$/,
      );
    }
    expect(wire).not.toMatch(/[^\r]\n|\r[^\n]|\0/);
  }
  const commands = smtp.wire().join('');
  expect(commands.match(/^MAIL FROM:/gm)).toHaveLength(admitted.length);
});

it('each message has the headers that were meant, each once, and one sender and one recipient', async () => {
  for (const { raw, to } of smtp.received) {
    const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
    const names = head.split('\r\n').map((line) => line.slice(0, line.indexOf(':')).toLowerCase());
    expect(names.filter((name) => !HEADERS.has(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(head).toMatch(/^[\t\r\n -~]*$/);
    const mail = await simpleParser(raw);
    const addresses = (field: AddressObject | AddressObject[] | undefined) =>
      [field].flat().flatMap((one) => one?.value.map(({ address }) => address) ?? []);
    expect(addresses(mail.from)).toEqual(['hola@casapirineo.example']);
    expect(addresses(mail.to)).toHaveLength(1);
    expect(to).toHaveLength(1);
    expect(mail.cc ?? mail.bcc).toBeUndefined();
    expect(mail.attachments).toEqual([]);
  }
});

it('what was shown is text: no markup, no template code and no script of the data came alive', async () => {
  for (const { raw } of smtp.received) {
    const { html } = await simpleParser(raw);
    expect(html).not.toMatch(/<script|onerror=alert|<b>bold/i);
    expect(html).toContain('{{#each this}}');
  }
});
