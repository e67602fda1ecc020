import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { callMesura } from '../support/callMesura.ts';
import { copySample, importInto, type SampleFolder } from '../support/sampleShop.ts';

let sample: SampleFolder;
beforeEach(async () => {
  sample = await copySample();
  await importInto(sample);
});
afterEach(() => sample[Symbol.asyncDispose]());

const read = (file: string) => readFile(path.join(sample.folder, file), 'utf8');
const write = (file: string, text: string) => writeFile(path.join(sample.folder, file), text);
const policy = (...args: string[]) => callMesura(['policy', ...args], { cwd: sample.folder });

it('each topic tells its reason and its law once, each product its id; in a file nothing is cut', async () => {
  const { code, stdout } = await policy();
  expect(code).toBe(0);
  const reason = 'A pregnancy is for the person to announce, and not every pregnancy ends with a child.';
  expect(stdout.split(reason).length).toBe(2);
  expect(stdout).toContain('GDPR art. 9(1)');
  expect(stdout).not.toContain('…');
  const { sensitive } = JSON.parse((await policy('--json')).stdout);
  for (const { id, name } of sensitive) {
    expect(stdout).toContain(id);
    expect(stdout).toContain(name);
  }
});

it('--all shows every finding', async () => {
  const [short, long] = [(await policy()).stdout, (await policy('--all')).stdout];
  expect(long.length).toBeGreaterThan(short.length);
});

it('a decision made in the CSV is written into the policy with its reason, and settles its group', async () => {
  const csv = (await policy('--csv')).stdout;
  const line = csv.split('\r\n').find((one) => one.includes('libro-vivir-con-ansiedad')) ?? '';
  expect(line.endsWith(',,')).toBe(true);
  await write('review.csv', csv.replace(line, `${line.slice(0, -2)},harmless,A book for everybody`));
  const dry = await policy('--decide', 'review.csv', '--dry-run');
  expect(dry.stdout).toContain('would write 1 lines');
  expect(await read('policy.yaml')).not.toContain('A book for everybody');
  const { code, stdout } = await policy('--decide', 'review.csv');
  expect(code, stdout).toBe(0);
  const text = await read('policy.yaml');
  expect(text).toContain(
    'product: libro-vivir-con-ansiedad, topic: mental-health, because: A book for everybody',
  );
  expect(text).toContain('# This file is for people: the person who answers for privacy');
  const { sensitive, excepted } = JSON.parse((await policy('--json')).stdout);
  expect(sensitive.map(({ id }: { id: string }) => id)).not.toContain('libro-vivir-con-ansiedad');
  expect(excepted).toHaveLength(1);
});

it.each([
  ['a decision without a reason', ',harmless,', 'write why in the column'],
  ['a decision that is none', ',perhaps,x', 'harmless, sensitive'],
])('%s is refused with its line, and nothing is written', async (_, ending, fix) => {
  const csv = (await policy('--csv')).stdout;
  const line = csv.split('\r\n')[2] ?? '';
  await write('review.csv', csv.replace(line, `${line.slice(0, -2)}${ending}`));
  const before = await read('policy.yaml');
  const { code, stderr } = await policy('--decide', 'review.csv');
  expect(code).not.toBe(0);
  expect(stderr).toContain('review.csv:3');
  expect(stderr.replace(/\s+/g, ' ')).toContain(fix);
  expect(await read('policy.yaml')).toBe(before);
});

it('--pairs questions what nothing supports, as text, JSON and CSV, and ends with 1 for a pair that points at nothing', async () => {
  expect((await policy('--pairs')).code).toBe(0);
  await sample.change(
    'data/complements.csv',
    (text) =>
      `${text.trimEnd()}\nabrigo-pirineo-azul-noche,,pienso-gato-pollo-2kg,,curated,1,,\nabrigo-pirineo-azul-noche,,no-such,,curated,1,,\n`,
  );
  await callMesura(['import'], { cwd: sample.folder });
  const { code, stdout } = await policy('--pairs', '--json');
  const { questioned } = JSON.parse(stdout);
  const found = (to: string) =>
    questioned.find((one: { to: { product?: string } }) => one.to.product === to)?.doubt;
  expect(found('pienso-gato-pollo-2kg')).toBe('unsupported');
  expect(found('no-such')).toBe('dangling');
  expect(code).toBe(1);
  expect((await policy('--pairs', '--csv')).stdout).toContain('unsupported,');
});

it('a mistyped proxy, aisle or exception is a hole: it is named, and the command ends with 1', async () => {
  await sample.change('policy.yaml', (text) =>
    text
      .replace('- locion-manteca-cacao-400', '- locion-manteca-cacoa-400')
      .replace('      - Drinks > Wine and Vermouth', '      - Drinks > Wines')
      .replace('exceptions: []', 'exceptions:\n  - {product: no-such-thing, topic: alcohol, because: x}'),
  );
  const { code, stdout } = await policy();
  expect(code).toBe(1);
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    'topics.pregnancy-and-baby.proxies: "locion-manteca-cacoa-400"; did you mean "locion-manteca-cacao-400"?',
  );
  expect(stdout).toContain('topics.alcohol.categories: "Drinks > Wines"');
  expect(stdout).toContain('exceptions.0.product: "no-such-thing"');
  const { unmatched } = JSON.parse((await policy('--json')).stdout);
  expect(unmatched).toHaveLength(3);
});

it('a campaign that refills what the catalog does not have is told too: nobody would ever be reminded', async () => {
  await sample.change('mesura.config.ts', (text) =>
    text.replace(
      'campaigns: {',
      `campaigns: {
    refill: {
      trigger: 'refill',
      refill: { consumables: [{ product: 'cafe-grano-monte-2kg', lasts: '30 days' }, { category: 'Pets', lasts: '30 days' }] },
    },`,
    ),
  );
  const { code, stdout } = await policy();
  expect(code).toBe(1);
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    'campaigns.refill.refill.consumables: "cafe-grano-monte-2kg"; did you mean "cafe-grano-monte-1kg"?',
  );
});
