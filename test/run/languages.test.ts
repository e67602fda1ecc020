import { cp, rename } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkTemplates } from '../../src/run/check/checkTemplates.ts';
import { renderOne } from '../../src/run/renderOne.ts';
import { openWorkspace } from '../../src/run/workspace/openWorkspace.ts';
import { copySample, openSample, SAMPLE_NOW, type SampleFolder } from '../support/sampleShop.ts';

let sample: SampleFolder;
beforeEach(async () => {
  sample = await copySample();
});
afterEach(() => sample[Symbol.asyncDispose]());

const template = (name: string) => path.join(sample.folder, 'templates', `${name}.mjml`);

async function emailFor(language: string) {
  await sample.change('data/customers.csv', (text) => text.replace(/^(C-1001,.*?),es,/m, `$1,${language},`));
  await using shop = await openSample(sample);
  const campaign = shop.workspace.campaigns.get('after-purchase');
  if (campaign === undefined) throw new Error('the sample shop has changed');
  const { composed } = await renderOne(shop, { customerId: 'C-1001', campaign, now: SAMPLE_NOW });
  return composed?.rendered.text ?? '';
}

it.each([
  ['de', 'weil du am 28. September'],
  ['de-AT', 'weil du am 28. September'],
  ['fr', 'parce que vous avez acheté'],
  ['it', 'perché hai acquistato'],
  ['pt', 'porque compraste «'],
  ['pt-BR', 'porque você comprou “'],
])('a reader of %s is written to in that language', async (language, why) => {
  expect(await emailFor(language)).toContain(why);
});

it('a reader of a language without a template gets one language, that of the shop, with its sentence, dates and prices', async () => {
  const text = await emailFor('sv');
  expect(text).toContain('porque compraste «');
  expect(text).toContain('28 de septiembre');
  expect(text).toMatch(/\d,\d\d\s€/);
});

it('the shop that says Sie takes the template and the sentences that do', async () => {
  await sample.change('mesura.config.ts', (text) =>
    text.replace('campaigns: {', `languages: { de: { form: 'formal' } },\n  campaigns: {`),
  );
  const text = await emailFor('de');
  expect(text).toContain('weil Sie am 28. September');
  expect(text).not.toMatch(/\b(du|dein|dir)\b/i);
});

const codes = async () => {
  const { diagnostics } = await checkTemplates(await openWorkspace(sample.folder));
  return diagnostics.map(({ severity, code, place }) => `${severity} ${code} ${path.basename(place.file)}`);
};

it('a template in a language without the sentence of {{why}} is an error of the check, until the shop has written it', async () => {
  await cp(template('after-purchase.en'), template('after-purchase.sv'));
  expect(await codes()).toEqual(['error missing-sentence after-purchase.sv.mjml']);
  await sample.change('mesura.config.ts', (text) =>
    text.replace('campaigns: {', `languages: { sv: { why: 'för att du köpte {product}' } },\n  campaigns: {`),
  );
  expect(await codes()).toEqual([]);
});

it('a template that does not say why needs no sentence', async () => {
  await cp(template('after-purchase.en'), template('after-purchase.sv'));
  await sample.change('partials/product-text.mjml', (text) => text.replace('{{why}}', ''));
  expect(await codes()).toEqual([]);
});

it('a template in a language that nobody knows is an error: its dates would be told in that of the machine', async () => {
  await cp(template('after-purchase.en'), template('after-purchase.xx'));
  expect(await codes()).toEqual(['error missing-sentence after-purchase.xx.mjml']);
});

it('a shop whose language falls back to that of its templates misses none', async () => {
  await sample.change('mesura.config.ts', (text) => text.replace(`language: 'es'`, `language: 'es-MX'`));
  expect(await codes()).toEqual([]);
  await rename(template('care-tips.es'), template('care-tips.sl'));
  expect(await codes()).toContain('error missing-template care-tips.es-MX.mjml');
});
