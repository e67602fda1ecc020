import { afterAll, beforeAll, expect, it } from 'vitest';
import { parsePolicy } from '../../src/guard/index.ts';
import { callMesura } from '../support/callMesura.ts';
import { copySample, type SampleFolder } from '../support/sampleShop.ts';

let sample: SampleFolder;
beforeAll(async () => {
  sample = await copySample();
  await sample.change('policy.yaml', (text) => text.replace(/^ {4}(Pharmacy|Drinks|Pets) > .*\n/gm, ''));
  await callMesura(['import'], { cwd: sample.folder });
});
afterAll(() => sample[Symbol.asyncDispose]());

const suggest = (...args: string[]) => callMesura(['policy', '--suggest', ...args], { cwd: sample.folder });

it('prints a block to paste for what is not mapped, and says beside it how much is', async () => {
  const { code, stdout, stderr } = await suggest();
  expect(code).toBe(0);
  const { categories } = parsePolicy(
    `version: 1\nname: t\nextends: mesura:default\n${stdout}`,
    'policy.yaml',
  );
  const shelves = Object.keys(categories.map);
  expect(shelves.slice(0, 3).every((shelf) => /^(Pharmacy|Drinks)/.test(shelf))).toBe(true);
  expect(shelves.some((shelf) => shelf.startsWith('Pets'))).toBe(true);
  expect(categories.map['Drinks > Wine and Vermouth']).toContain('Alcoholic Beverages');
  expect(stderr).toContain('are mapped already');
});

it('as JSON tells of every shelf: its candidates, their scores, reasons and topics, and what it is mapped to', async () => {
  const { shelves } = JSON.parse((await suggest('--json')).stdout);
  const wine = shelves.find(({ shelf }: { shelf: string }) => shelf === 'Drinks > Wine and Vermouth');
  expect(wine.candidates[0]).toMatchObject({ topics: ['alcohol'], reason: expect.stringContaining('Wine') });
  expect(shelves.find(({ shelf }: { shelf: string }) => shelf.startsWith('Clothing'))?.mapped).toMatch(
    /^\d+ - /,
  );
});

it('with --all also what is mapped; and not with other kinds of review', async () => {
  expect((await suggest('--all')).stdout).toContain('Clothing > ');
  expect((await suggest('--pairs')).code).toBe(2);
});
