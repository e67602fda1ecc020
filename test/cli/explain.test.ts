import { afterAll, beforeAll, expect, it } from 'vitest';
import { callMesura } from '../support/callMesura.ts';
import { copySample, importInto, type SampleFolder } from '../support/sampleShop.ts';

let sample: SampleFolder;
beforeAll(async () => {
  sample = await copySample();
  await importInto(sample);
});
afterAll(() => sample[Symbol.asyncDispose]());

const explain = async (...args: string[]) =>
  (await callMesura(['explain', ...args], { cwd: sample.folder })).stdout;

it('what is in stands first with its purchase and its evidence, then what is out, by rule', async () => {
  const text = await explain('C-1001', '--campaign', 'after-purchase');
  expect(text).toMatch(/^after-purchase: send\n/);
  expect(text).toMatch(/\nIn\n {2}\S.*, with Abrigo de invierno Pirine/);
  expect(text).toMatch(/\nOut\n(.*\n)* +\d+ x there are enough better ones: /);
  expect(text.indexOf('\nIn\n')).toBeLessThan(text.indexOf('\nOut\n'));
});

it('no line is wider than the terminal, and a campaign fits one screen', async () => {
  const text = await explain('C-1001', '--campaign', 'after-purchase');
  const lines = text.split('\n');
  for (const line of lines) expect([...line].length).toBeLessThanOrEqual(100);
  expect(lines.length).toBeLessThan(40);
});

it('every candidate that the program knows of stands on the screen', async () => {
  const text = (await explain('C-1001', '--campaign', 'after-purchase')).replace(/\s+/g, ' ');
  const [{ products }] = JSON.parse(
    await explain('C-1001', '--campaign', 'after-purchase', '--json'),
  ).campaigns;
  const missing = products.filter(({ name }: { name: string }) => !text.includes(name));
  expect(products.length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});

it('silence is explained like an email: with what it would have suggested', async () => {
  const text = await explain('C-1001', '--campaign', 'care-tips');
  expect(text).toMatch(/^care-tips: defer until \d{4}-\d\d-\d\dT/);
  expect(text).toContain('In, if it were sent');
  expect(text).toContain('Out, if it were sent');
});

it('as JSON it has a row for each product, and moments as ISO 8601', async () => {
  const { campaigns } = JSON.parse(await explain('C-1001', '--json'));
  const [sent, deferred] = campaigns;
  expect(sent).toMatchObject({ kind: 'send', hypothetical: false });
  expect(deferred).toMatchObject({ kind: 'defer', hypothetical: true });
  expect(deferred.until).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(sent.products).toContainEqual(
    expect.objectContaining({ role: 'suggested', basis: expect.any(String), rule: 'curated complement' }),
  );
  expect(sent.products).toContainEqual(
    expect.objectContaining({ role: 'candidate', rule: 'candidate.max', text: expect.any(String) }),
  );
});

it('an export tells moments as ISO 8601', async () => {
  const { stdout } = await callMesura(['export', 'C-1001', '--json'], { cwd: sample.folder });
  const { consents, orders } = JSON.parse(stdout);
  expect(consents[0].at).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect(orders[0].placedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
});
