import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Shop } from '../../../src/run/shop/openShop.ts';
import type { Finding } from '../../../src/run/writing/findings/Finding.ts';
import { findingsFor } from '../../../src/run/writing/findings/findingsFor.ts';
import { copySample, openSample, type SampleFolder } from '../../support/sampleShop.ts';

let sample: SampleFolder;
let shop: Shop;
beforeAll(async () => {
  sample = await copySample();
  shop = await openSample(sample);
});
afterAll(async () => {
  await shop[Symbol.asyncDispose]();
  await sample[Symbol.asyncDispose]();
});

const TEMPLATE = 'templates/after-purchase.es.mjml';
const textOf = (file: string) => readFile(path.join(sample.folder, file), 'utf8');
const find = async (file: string, text: string) => (await findingsFor(shop, { path: file, text })).findings;

function mended(text: string, { edits = [] }: Finding): string {
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((all, { from, to, insert }) => all.slice(0, from) + insert + all.slice(to), text);
}

it('says nothing of the files as they are, and looks into no file of people', async () => {
  for (const file of [TEMPLATE, 'partials/footer.es.mjml', 'policy.yaml'])
    expect(await find(file, await textOf(file))).toEqual([]);
  await expect(findingsFor(shop, { path: 'data/customers.csv', text: '' })).rejects.toMatchObject({
    code: 'FILE_MISSING',
  });
});

it('tells a mistake in a template at its place, with an edit that mends it', async () => {
  const text = (await textOf(TEMPLATE)).replace('{{customer.firstName}}', '{{customer.firsName}}');
  const [finding] = await find(TEMPLATE, text);
  expect(text.slice(finding?.from, finding?.to)).toBe('firsName');
  expect(await find(TEMPLATE, mended(text, finding as Finding))).toEqual([]);
});

it('checks a partial where it is called, and tells of it alone', async () => {
  const text = (await textOf('partials/product-card.mjml')).replace('{{link image}}', '{{link imag}}');
  const findings = await find('partials/product-card.mjml', text);
  expect(findings.map(({ code }) => code)).toContain('unknown-variable');
  expect(text.slice(findings[0]?.from, findings[0]?.to)).toBe('imag');
});

it('stops at templates when time is up, and says so', async () => {
  const draft = { path: 'partials/head.mjml', text: await textOf('partials/head.mjml') };
  expect((await findingsFor(shop, draft, () => true)).complete).toBe(false);
});

it('says which partials of a template have findings', async () => {
  await using other = await copySample();
  await other.change('partials/header.mjml', (text) => `${text}{{nothing.here}}`);
  await using broken = await openSample(other);
  const { elsewhere } = await findingsFor(broken, { path: TEMPLATE, text: await textOf(TEMPLATE) });
  expect(elsewhere).toEqual([{ path: 'partials/header.mjml', errors: expect.any(Number), warnings: 0 }]);
});

describe('a policy', () => {
  it('is told every problem of its shape, with the name that was meant', async () => {
    const text = 'version: 1\nname: Ours\nextends: mesura:default\ntopcs: {}\nfrequency:\n  groth: 2\n';
    const findings = await find('policy.yaml', text);
    expect(findings.map(({ from, to }) => text.slice(from, to)).sort()).toEqual(['groth', 'topcs']);
    const once = mended(text, findings.find(({ from }) => text.startsWith('topcs', from)) as Finding);
    expect(once).toContain('\ntopics: {}');
  });

  it('is told what it names in vain', async () => {
    const text = (await textOf('policy.yaml')).replace('\n      - Baby\n', '\n      - Babyy\n');
    const [finding] = await find('policy.yaml', text);
    expect(finding).toMatchObject({
      code: 'names-nothing',
      severity: 'warning',
      edits: [{ insert: 'Baby' }],
    });
    expect(text.slice(finding?.from, finding?.to)).toBe('Babyy');
  });

  it('is told where YAML ends', async () => {
    const [finding] = await find('policy.yaml', 'version: 1\nname: "open\n');
    expect(finding?.severity).toBe('error');
  });
});

describe('a list of pairs', () => {
  const head = 'from_product,from_category,to_product,to_category,kind,strength\n';
  it('is told which rows an import refuses and which a review questions, and no value', async () => {
    const text = `${head}nobody-has-this,,gorro-punto-azul-noche,,curated,1\nabrigo-pirineo-azul-noche,,gorro-punto-azul-noche,,curated,7\n`;
    const findings = await find('data/complements.csv', text);
    expect(findings.map(({ code, from }) => [code, text.slice(0, from).split('\n').length])).toEqual([
      ['questioned', 2],
      ['refused-row', 3],
    ]);
  });

  it('is told of a file that cannot be read at all', async () => {
    const findings = await find('data/complements.csv', '[{ "a": 1 }]\n');
    expect(findings).toHaveLength(1);
    expect(JSON.stringify(findings)).not.toContain('mesura-draft');
  });
});
