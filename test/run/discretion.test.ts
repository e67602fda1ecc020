import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MesuraError } from '../../src/domain/index.ts';
import { guardHelpers } from '../../src/guard/index.ts';
import { createComposer } from '../../src/run/compose/createComposer.ts';
import { prepareGuard } from '../../src/run/prepareGuard.ts';
import type { Shop } from '../../src/run/shop/openShop.ts';
import { compileTemplate, createLocator } from '../../src/template/index.ts';
import { copySample, openSample, SAMPLE_NOW, type SampleFolder, TEST_SECRET } from '../support/sampleShop.ts';

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

const PREHEADER = '<mj-preview>Para ti</mj-preview>';
const mjml = (body: string, head = `<mj-title>Hola</mj-title>${PREHEADER}`) =>
  `<mjml><mj-head>${head}</mj-head><mj-body><mj-section><mj-column>${body}</mj-column></mj-section></mj-body></mjml>`;

/** Composes with a template that no check has seen, as `send` would. Gives the error's code, or `sent`. */
async function compose(source: string, partials: Record<string, string> = {}): Promise<string> {
  const guard = await prepareGuard(shop);
  const compiled = compileTemplate(source, { partials, helpers: guardHelpers() });
  const only = { name: 'after-purchase.es', compiled, locator: () => createLocator(source, { partials }) };
  const composer = createComposer(
    shop.workspace.config,
    { all: [only], choose: () => only },
    guard,
    TEST_SECRET,
  );
  const campaign = shop.workspace.campaigns.get('after-purchase');
  const history = await shop.store.history('C-1001');
  if (campaign === undefined || history === undefined) throw new Error('the sample shop has changed');
  const decision = guard.decide({ ...history, campaign, now: SAMPLE_NOW });
  return composer.compose(campaign, history.customer, decision, SAMPLE_NOW).then(
    () => 'sent',
    (error: MesuraError) => error.code,
  );
}

describe('no way into subject or preheader names a product', () => {
  it.each([
    ['a suggestion', '{{#complements max=1}}{{name}}{{/complements}}'],
    ['a suggestion in capitals of its own', '{{#complements}}¡{{name}}!{{/complements}}'],
    ['a purchase', '{{#purchases}}{{name}}{{/purchases}}'],
    ['what a suggestion goes with', '{{#complements max=1}}{{basis.name}}{{/complements}}'],
    ['the reason', '{{#complements max=1}}{{why}}{{/complements}}'],
    ['a price', '{{#complements max=1}}{{#if price}}{{money price}}{{/if}}{{/complements}}'],
    ['an address', '{{#complements max=1}}{{#if url}}{{url}}{{/if}}{{/complements}}'],
    ['a partial', '{{> line}}'],
    ['a partial that is given one', '{{#complements max=1}}{{> given said=name}}{{/complements}}'],
    ['a block parameter', '{{#complements max=1 as |one|}}{{one.name}}{{/complements}}'],
  ])('%s', async (_, path) => {
    const partials = { line: '{{#purchases}}{{name}} {{/purchases}}', given: '{{said}}' };
    const body = '<mj-text>x</mj-text>';
    for (const head of [
      `<mj-title>${path}</mj-title>${PREHEADER}`,
      `<mj-title>Hola</mj-title><mj-preview>Hoy: ${path}</mj-preview>`,
    ])
      expect(await compose(mjml(body, head), partials)).toBe('LOCK_SCREEN');
  });

  it('nor do the first words of an email without a preheader', async () => {
    const body = '<mj-text>{{#purchases}}{{name}}{{/purchases}}</mj-text>';
    expect(await compose(mjml(body, '<mj-title>Hola</mj-title>'))).toBe('LOCK_SCREEN');
    expect(await compose(mjml(body))).toBe('sent');
  });

  it('while the shop and the reader may be named', async () => {
    const head = `<mj-title>{{customer.firstName}}, de {{shop.name}}</mj-title>${PREHEADER}`;
    expect(await compose(mjml('<mj-text>x</mj-text>', head))).toBe('sent');
  });
});

describe('products are printed by the helpers and by nothing else', () => {
  it.each([
    '{{#each purchases}}{{name}}{{/each}}',
    '{{#each complements}}{{price.amount}}{{/each}}',
    '{{complements.0.name}}',
    '{{complements.[0].basis.name}}',
    '{{#with (lookup purchases 0)}}{{placedAt}}{{/with}}',
    '{{#complements}}{{#each @root.purchases}}{{name}}{{/each}}{{/complements}}',
    '{{#each purchases}}{{#each this}}{{this}}{{/each}}{{name}}{{/each}}',
  ])('%s', async (body) => {
    expect(await compose(mjml(`<mj-text>${body}</mj-text>`))).toBe('NOT_ISSUED');
  });

  it.each([
    '{{#if purchases}}{{purchases.length}}{{/if}}',
    '{{#complements}}{{name}}, {{why}}{{/complements}}',
  ])('while %s is let be', async (body) => {
    expect(await compose(mjml(`<mj-text>${body}</mj-text>`))).toBe('sent');
  });
});

describe("somebody else's address tells nothing of the reader", () => {
  it.each([
    '<mj-image src="https://other.example/{{customer.firstName}}.png" />',
    '<mj-image src="https://other.example/p?n={{customer.firstName}}&amp;x=1" />',
    '<mj-text><a href="//other.example/{{customer.firstName}}">x</a></mj-text>',
    '{{#complements max=1}}<mj-image src="https://other.example/?p={{name}}" />{{/complements}}',
    '{{#complements max=1}}<mj-text><img src="https://other.example/{{why}}"></mj-text>{{/complements}}',
    '{{#purchases max=1}}<mj-text>https://other.example/?d={{date placedAt}}</mj-text>{{/purchases}}',
    '{{#purchases max=1}}<mj-text><i style="background:url(https://other.example/{{name}})">x</i></mj-text>{{/purchases}}',
    '<mj-image src="https://{{customer.firstName}}.other.example/a.png" />',
    '<mj-section background-url="https://other.example/{{customer.firstName}}"><mj-column /></mj-section>',
    '<mj-raw><img src="https://other.example/{{customer.firstName}}"></mj-raw>',
    '<mj-text css-class="{{customer.firstName}}"><a href="https://other.example/{{shop.name}}/{{customer.firstName}}">x</a></mj-text>',
  ])('%s', async (body) => {
    expect(await compose(mjml(body))).toBe('TOLD_TO_OTHERS');
  });

  it.each([
    '<mj-image src="https://casapirineo.example/{{customer.firstName}}.png" />',
    '<mj-image src="https://img.casapirineo.example/{{customer.firstName}}.png" />',
    '<mj-text><a href="{{shop.url}}/?n={{customer.firstName}}">{{customer.firstName}}</a></mj-text>',
    '<mj-image src="https://other.example/{{language}}/{{campaign.name}}.png" />',
    '{{#complements}}<mj-button href="{{link url}}">{{name}}</mj-button>{{/complements}}',
    '<mj-text>https://other.example/ {{customer.firstName}}</mj-text>',
  ])('while %s is let be', async (body) => {
    expect(await compose(mjml(body))).toBe('sent');
  });
});
