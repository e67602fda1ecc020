import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DAY_MS, OrderLine } from '../../src/domain/index.ts';
import { openShop } from '../../src/run/shop/openShop.ts';
import { callMesura } from '../support/callMesura.ts';
import { copySample, importInto, SAMPLE_NOW, type SampleFolder } from '../support/sampleShop.ts';

const PEOPLE = 400;
const FILE = 'data/complements.learned.csv';
const [BACKPACK, LAMP] = ['mochila-ordina-30-azul', 'linterna-frontal-lince'];

let sample: SampleFolder;
beforeEach(async () => {
  sample = await copySample();
  await importInto(sample);
  await addBuyers(sample.folder, 0, PEOPLE);
});
afterEach(() => sample[Symbol.asyncDispose]());

/** People of whom every fifth buys two things in one order, and the others one or the other, or something else. */
async function addBuyers(folder: string, from: number, to: number): Promise<void> {
  await using shop = await openShop({ cwd: folder, env: {} }, {});
  const products = (await shop.store.products()).map(({ id }) => id);
  const numbers = Array.from({ length: to - from }, (_, i) => from + i);
  await shop.store.upsert(
    'customers',
    numbers.map((n) => ({ id: `L-${n}`, email: `buyer${n}@example.test` })),
  );
  await shop.store.upsert(
    'consents',
    numbers.map((n) => ({
      customerId: `L-${n}`,
      purpose: 'purchases',
      state: 'given',
      at: SAMPLE_NOW - 900 * DAY_MS,
    })),
  );
  await shop.store.upsert(
    'orders',
    numbers.flatMap((n) => {
      const at = SAMPLE_NOW - (200 + (n % 150)) * DAY_MS;
      const other = products[(n * 7) % products.length] as string;
      const bought =
        n % 5 === 0
          ? [BACKPACK, LAMP]
          : n % 5 === 1
            ? [BACKPACK, other]
            : [other, products[(n * 11) % products.length] as string];
      return [...new Set(bought)].map((productId) =>
        OrderLine.parse({ orderId: `L-${n}`, customerId: `L-${n}`, productId, placedAt: at }),
      );
    }),
  );
}

const learn = (...args: string[]) => callMesura(['learn', ...args], { cwd: sample.folder });
const proposal = () => readFile(path.join(sample.folder, FILE), 'utf8');
const decideFirst = (decision: string) =>
  sample.change(FILE, (text) => text.replace(/\n,/, `\n${decision},`));

it('proposes in words, and nothing is used before it is approved', async () => {
  const { code, stdout } = await learn();
  expect(code).toBe(0);
  expect(stdout).toContain('To be decided');
  expect(await proposal()).toMatch(
    /8\d of 1\d\d buyers of .* bought .* with it or within 90 days; [\d.]+ times what chance would give/,
  );
  const before = await callMesura(['import', '--only', 'complements', '--json'], { cwd: sample.folder });
  expect(JSON.parse(before.stdout.trim().split('\n').at(-1) as string).imported[0]).toMatchObject({
    added: 0,
    removed: 0,
  });
  await decideFirst('approve');
  const after = await callMesura(['import', '--only', 'complements', '--json'], { cwd: sample.folder });
  expect(JSON.parse(after.stdout.trim().split('\n').at(-1) as string).imported[0].added).toBeGreaterThan(0);
});

it('a later run keeps decisions, and the numbers of pairs that fewer than k people changed', async () => {
  await learn();
  await decideFirst('veto');
  const before = await proposal();
  await addBuyers(sample.folder, PEOPLE, PEOPLE + 10);
  const { stdout } = await learn();
  expect(await proposal()).toBe(before);
  expect(stdout).toContain('Decisions that were kept: 1');
  const json = JSON.parse((await learn('--json')).stdout);
  expect(json.changes).toMatchObject({ added: 0, lapsed: 0 });
  expect(json.pairs[0]).toMatchObject({ decision: 'veto' });
});

it('a decision that cannot be read stops the import and names its line', async () => {
  await learn();
  await decideFirst('aprove');
  const { code, stderr } = await callMesura(['import'], { cwd: sample.folder });
  expect(code).toBe(2);
  expect(stderr.replace(/\s+/g, ' ')).toContain(
    `${FILE}:2: decision: must be approve, narrow, veto or nothing`,
  );
});

it('options that do not go together are refused', async () => {
  expect((await learn('--all')).code).toBe(2);
  expect((await learn('--review')).stderr).toContain('--review needs a terminal');
});
