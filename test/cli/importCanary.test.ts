import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { callMesura } from '../support/callMesura.ts';
import { ROOT } from '../support/sampleShop.ts';

/** Stands for whatever is personal in a file: names, addresses, ids, statuses, dates, amounts, and the header of a file without one. */
const CANARY = /kanari/i;

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'mesura-canary-'));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFile(path.join(cwd, name), text);

async function configure(data: object): Promise<void> {
  const { default: sample } = await import('../../mesura.config.ts');
  await write('mesura.config.json', JSON.stringify({ ...sample, now: undefined, preview: {}, data }));
  await write('policy.yaml', 'version: 1\nname: Test\nextends: mesura:default\n');
}

async function expectQuiet(args: readonly string[]) {
  const ran = await callMesura(args, { cwd });
  expect({ args, ...ran }).toSatisfy(
    ({ stdout, stderr }: typeof ran) => !CANARY.test(stdout) && !CANARY.test(stderr),
  );
  return ran;
}

/** A row of an export in which every cell is the canary. */
async function rowOfCanaries(file: string, separator = ','): Promise<string> {
  const text = await readFile(path.join(ROOT, 'test/cases', file), 'utf8');
  const header = text.split('\n')[0] ?? '';
  return `${text.trimEnd()}\n${header
    .split(separator)
    .map(() => '"Kanari, X 5,000"')
    .join(separator)}\n`;
}

it.each([
  ['shopify', 'orders', 'orders_export.csv', ','],
  ['shopify', 'products', 'products_export.csv', ','],
  ['shopify', 'customers', 'customers_export.csv', ','],
  ['magento', 'orders', 'sales_order_item.csv', ','],
  ['prestashop', 'orders', 'order_lines.csv', ';'],
  ['lines', 'orders', 'lines.csv', ','],
] as const)(
  'an import from %s says of %s which rows are bad, and not what is in them',
  async (preset, kind, file, separator) => {
    await write('data.csv', await rowOfCanaries(`${preset}/${file}`, separator));
    await configure({ [kind]: { preset, file: 'data.csv' } });
    expect((await expectQuiet(['import', '--refused', 'bad.csv'])).code).toBe(1);
    await expectQuiet(['import', '--json']);
    await expectQuiet(['status']);
    await expectQuiet(['plan']);
    // What was asked for is written, and only the owner may read it.
    expect(await readFile(path.join(cwd, 'bad.csv'), 'utf8')).toMatch(CANARY);
    expect((await stat(path.join(cwd, 'bad.csv'))).mode & 0o077).toBe(0);
  },
);

it('a file that is another, or has no header, is refused without its first line', async () => {
  await write('data.csv', 'Kanari,kanari@kanari.test,1\nKanari,kanari@kanari.test,2\n');
  for (const source of [
    { preset: 'shopify', file: 'data.csv' },
    'data.csv',
    { file: 'data.csv', columns: { order_id: 'x' } },
  ]) {
    await configure({ orders: source });
    expect((await expectQuiet(['import'])).code).toBe(2);
  }
  expect((await expectQuiet(['import', '--explain', 'data.csv'])).code).toBe(2);
  expect((await expectQuiet(['init', 'shop', 'data.csv'])).code).toBe(2);
  expect((await expectQuiet(['init', '--from', 'shopify', 'data.csv'])).code).toBe(2);
});

it('a suppression list that is none is refused without what is in it', async () => {
  await write('list.csv', 'Email Address,MEMBER_RATING,LEID\nkanari@kanari.test,1,2\n');
  await write('list.json', '{"people":[{"name":"Kanari"}]}');
  await write('bad.csv', 'email,reason\nKanari <kanari@>,kanari\n');
  await write('data.csv', 'order_id,customer_id,product_id,placed_at\n');
  await configure({ orders: 'data.csv' });
  expect((await expectQuiet(['suppress', 'import', 'list.csv'])).code).toBe(2);
  expect((await expectQuiet(['suppress', 'import', 'list.json'])).code).toBe(2);
  expect((await expectQuiet(['suppress', 'import', 'bad.csv'])).code).toBe(1);
});
