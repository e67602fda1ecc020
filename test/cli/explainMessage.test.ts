import { afterAll, beforeAll, expect, it } from 'vitest';
import { openShop } from '../../src/run/shop/openShop.ts';
import { callMesura } from '../support/callMesura.ts';
import { environment } from '../support/dueShop.ts';
import type { Ran } from '../support/runMesura.ts';
import { copySample, importInto, type SampleFolder } from '../support/sampleShop.ts';
import { startSmtp, type TestSmtp } from '../support/smtp.ts';

let sample: SampleFolder;
let smtp: TestSmtp;
let messageId = '';
const env = () => environment({ smtpUrl: smtp.url });
const run = (...args: string[]): Promise<Ran> => callMesura(args, { cwd: sample.folder, env: env() });

beforeAll(async () => {
  sample = await copySample();
  smtp = await startSmtp();
  await importInto(sample);
  const sent = await run('send', '--campaign', 'after-purchase', '--limit', '60');
  expect(sent.code).toBe(0);
  await using shop = await openShop({ cwd: sample.folder, env: env() }, {});
  const person = await shop.store.exportPerson('C-1001');
  messageId = person?.messages.find(({ state }) => state === 'accepted')?.messageId ?? '';
  expect(messageId).toMatch(/^<.*>$/);
}, 120_000);
afterAll(async () => {
  await smtp.stop();
  await sample[Symbol.asyncDispose]();
});

it('a message tells what it said and why, by its Message-ID with or without brackets', async () => {
  const { code, stdout } = await run('explain', '--message', messageId);
  expect(code).toBe(0);
  expect(stdout).toMatch(/: accepted 2026-10-15T/);
  expect(stdout).toContain('to the customer C-1001 about the order CP-');
  expect(stdout).toMatch(/It suggested\n {2}\S.*\n {4}with Abrigo de invierno Pirine/);
  expect(stdout).toMatch(/template after-purchase\.es, version [0-9a-f]{16}, kept as it was/);
  expect((await run('explain', '--message', messageId.slice(1, -1))).stdout).toBe(stdout);
});

it('years later the catalog, the orders, the policy and the templates of then are not needed', async () => {
  const before = JSON.parse((await run('explain', '--message', messageId, '--json')).stdout);
  const emptied = ['data/products.csv', 'data/orders.csv', 'data/complements.csv'];
  for (const file of emptied) await sample.change(file, (text) => `${text.split('\n')[0]}\n`);
  await sample.change('policy.yaml', (text) => `${text}\n# years later\n`);
  await sample.change('policy.yaml', (text) => text.replace(/^name: .*$/m, 'name: Another policy'));
  await sample.change('templates/after-purchase.es.mjml', (text) =>
    text.replace('<mj-body', '<mj-body css-class="x"'),
  );
  const after = JSON.parse((await run('explain', '--message', messageId, '--json')).stdout);
  expect(after).toEqual(before);
  expect((await run('explain', '--message', messageId, '--show', 'policy')).stdout).not.toContain(
    'Another policy',
  );
  expect((await run('explain', '--message', messageId, '--show', 'template')).stdout).toContain('<mj-body');
});

it('neither the address nor what the policy of today keeps silent about is told', async () => {
  const { said } = JSON.parse((await run('explain', '--message', messageId, '--json')).stdout);
  const [first] = said.suggestions;
  const word = first.name.split(' ')[0];
  await sample.change('policy.yaml', (text) =>
    text.replace(/^topics:$/m, `topics:\n  later: {because: a later thought, words: {es: ["${word}"]}}`),
  );
  const { stdout } = await run('explain', '--message', messageId, '--json');
  expect(stdout).not.toContain('@example');
  expect(JSON.parse(stdout).said.suggestions[0]).toMatchObject({ silentToday: true });
  expect(stdout).not.toContain(first.name);
  expect((await run('explain', '--message', messageId)).stdout).toContain(
    "that today's policy keeps silent about",
  );
});

it('what was bought is not told either where the catalog of today has it among what is silent', async () => {
  const before = JSON.parse((await run('explain', '--message', messageId, '--json')).stdout);
  const { name } = before.said.purchases[0];
  const { productId } = before.said.suggestions.find(
    ({ basis }: { basis: { name: string } }) => basis.name === name,
  ).basis;
  await sample.change('policy.yaml', (text) =>
    text.replace(/^topics:$/m, `topics:\n  telling: {because: it tells, proxies: ["${productId}"]}`),
  );
  const { stdout } = await run('explain', '--message', messageId, '--json');
  expect(JSON.parse(stdout).said.purchases[0]).toEqual({ silentToday: true });
  expect(stdout).not.toContain(name);
});

it('says what is wrong with the question', async () => {
  expect(await run('explain', '--message', '<nobody@shop.example>')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('there is no message with this Message-ID'),
  });
  expect((await run('explain')).code).toBe(2);
  expect((await run('explain', 'C-1001', '--message', messageId)).code).toBe(2);
  expect((await run('explain', '--message', messageId, '--reveal')).code).toBe(2);
  expect((await run('explain', 'C-1001', '--show', 'policy')).code).toBe(2);
});
