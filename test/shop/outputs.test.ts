import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isWithin, type Product } from '../../src/domain/index.ts';
import { explainCustomer } from '../../src/run/explain/explainCustomer.ts';
import { planCampaigns } from '../../src/run/plan/planCampaigns.ts';
import { prepareGuard } from '../../src/run/prepareGuard.ts';
import { writePreviews } from '../../src/run/preview/writePreviews.ts';
import { sendFromEnvironment } from '../../src/run/send/sendFromEnvironment.ts';
import { openShop, type Shop } from '../../src/run/shop/openShop.ts';
import { statusOf } from '../../src/run/statusOf.ts';
import { callMesura } from '../support/callMesura.ts';
import { copySample, openSample, SAMPLE_NOW, type SampleFolder, TEST_SECRET } from '../support/sampleShop.ts';
import { startSmtp } from '../support/smtp.ts';

/**
 * What of the sample shop is nobody's business, written down here apart from the policy: if the policy forgot one, this test
 * would not.
 */
const SENSITIVE_CATEGORIES = ['Baby', 'Pharmacy', 'Drinks > Wine and Vermouth'];
const SENSITIVE_PRODUCTS = [
  'locion-manteca-cacao-400',
  'bolas-algodon-100',
  'libro-nueve-meses',
  'libro-vivir-con-ansiedad',
];

let sample: SampleFolder;
let shop: Shop;
/** Every output of the shop by its name. */
const outputs = new Map<string, string>();
let sensitive: Product[];

beforeAll(async () => {
  sample = await copySample();
  shop = await openSample(sample);
  const products = await shop.store.products();
  sensitive = products.filter(
    ({ id, category }) =>
      SENSITIVE_PRODUCTS.includes(id) || SENSITIVE_CATEGORIES.some((root) => isWithin(category, root)),
  );
  await previewAll();
  await explainAll();
  await sendAll();
  for (const args of [
    ['plan'],
    ['plan', '--json'],
    ['status'],
    ['status', '--json'],
    ['explain', 'C-1001'],
  ]) {
    const { stdout, stderr } = await callMesura(args, { cwd: sample.folder });
    outputs.set(`mesura ${args.join(' ')}`, stdout + stderr);
  }
});

afterAll(async () => {
  await shop[Symbol.asyncDispose]();
  await sample[Symbol.asyncDispose]();
});

const campaigns = () => [...shop.workspace.campaigns.values()];

async function previewAll() {
  const folder = path.join(sample.folder, 'previews');
  await writePreviews(shop, { campaigns: campaigns(), now: SAMPLE_NOW, folder });
  for (const file of globSync('**/*.*', { cwd: folder })) {
    const content = readFileSync(path.join(folder, file), 'utf8');
    outputs.set(file, content);
    if (file.endsWith('.eml')) outputs.set(`${file}, decoded`, await decoded(content));
  }
}

async function explainAll() {
  const guard = await prepareGuard(shop);
  outputs.set(
    'plan',
    JSON.stringify(await planCampaigns(shop.store, guard, campaigns(), campaigns(), SAMPLE_NOW)),
  );
  for (const line of readFileSync(path.join(sample.folder, 'data/customers.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)) {
    const customerId = line.slice(0, line.indexOf(','));
    const explained = await explainCustomer(shop, {
      customerId,
      campaigns: campaigns(),
      now: SAMPLE_NOW,
      reveal: false,
    });
    outputs.set(`explain ${customerId}`, JSON.stringify(explained));
  }
}

async function sendAll() {
  const smtp = await startSmtp();
  const lines: string[] = [];
  for (const campaign of ['after-purchase', 'care-tips']) {
    const report = await sendFromEnvironment(
      shop,
      { SMTP_URL: smtp.url, MESURA_SECRET: TEST_SECRET },
      {
        campaign,
        dryRun: false,
        now: () => SAMPLE_NOW,
        clock: () => SAMPLE_NOW,
        signal: new AbortController().signal,
        onEvent: (event) => lines.push(JSON.stringify(event)),
      },
    );
    lines.push(JSON.stringify(report));
  }
  outputs.set('send, JSON lines', lines.join('\n'));
  for (const [n, { raw }] of smtp.received.entries()) outputs.set(`sent ${n}`, await decoded(raw));
  await smtp.stop();
  const reopened = await openShop({ cwd: sample.folder, env: {} }, {});
  outputs.set('status', JSON.stringify(await statusOf(reopened, 10, () => SAMPLE_NOW)));
  await reopened[Symbol.asyncDispose]();
}

async function decoded(raw: string): Promise<string> {
  const mail = await simpleParser(raw);
  return [mail.subject, mail.text, mail.html, JSON.stringify([...mail.headers])].join('\n');
}

it('the walk covers previews, messages, explanations and logs of the whole shop', () => {
  expect(sensitive.length).toBeGreaterThanOrEqual(15);
  expect(outputs.size).toBeGreaterThan(250);
  expect([...outputs.keys()].filter((name) => name.startsWith('sent ')).length).toBeGreaterThan(30);
  expect([...outputs.keys()].filter((name) => name.startsWith('explain ')).length).toBe(60);
});

it('the policy knows every sensitive product of the shop', async () => {
  const guard = await prepareGuard(shop);
  expect(
    sensitive.filter((product) => guard.verdict(product).finding === undefined).map(({ id }) => id),
  ).toEqual([]);
});

it('no output holds the name, category, id, address or picture of a sensitive product', () => {
  const words = new Map<string, string>();
  for (const { id, name, names = {}, category, url, image } of sensitive) {
    const leaf = category.split(' > ').at(-1) ?? '';
    const own = SENSITIVE_CATEGORIES.some((root) => isWithin(category, root)) ? [category, leaf] : [];
    for (const word of [id, name, ...Object.values(names), ...own, url ?? id, image ?? id])
      words.set(word.toLowerCase(), id);
  }
  const found: string[] = [];
  for (const [output, content] of outputs) {
    const folded = content.toLowerCase();
    for (const [word, id] of words) if (folded.includes(word)) found.push(`${output}: ${word} (${id})`);
  }
  expect(found).toEqual([]);
});
