import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Shop } from '../../../src/run/shop/openShop.ts';
import { completionsAt } from '../../../src/run/writing/completions/completionsAt.ts';
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

/** What is offered where `¦` stands, and what of the text it would replace. */
async function offered(path: string, marked: string) {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const { from, to, options } = await completionsAt(shop, { path, text }, offset);
  return { labels: options.map(({ label }) => label), replaced: text.slice(from, to), options };
}

describe('in a mustache', () => {
  it.each([
    ['the view', '{{¦', ['customer', 'shop', 'money']],
    ['an object of it', '{{customer.fi¦}}', ['firstName']],
    [
      'an item of a helper, and what is outside',
      '{{#complements}}{{¦',
      ['name', 'price', '@index', '../shop', 'why'],
    ],
    ['only what is outside', '{{#complements}}{{../¦', ['customer']],
    ['an item by its name', '{{#each complements as |gift place|}}{{gift.¦', ['name', 'price']],
    ['block parameters', '{{#each complements as |gift place|}}{{¦', ['gift', 'place', '@last']],
    ['an object that a block goes into', '{{#with customer}}{{¦', ['firstName']],
    ['blocks', '{{#¦', ['if', 'each', 'complements']],
    ['the arguments of a helper', '{{#complements ¦', ['max']],
    ['what a loop can go over', '{{#each ¦', ['complements']],
    ['the block that is open', '{{#if order}}{{#complements}}a{{/¦', ['complements']],
    ['partials', '{{> prod¦', ['product-card', 'product-text']],
    ['else, inside of a block', '{{#if order}}{{¦', ['else']],
  ])('offers %s', async (_, marked, expected) => {
    const { labels } = await offered(TEMPLATE, `<mjml><mj-body>${marked}`);
    expect(labels).toEqual(expect.arrayContaining(expected));
  });

  it('replaces what was begun, and says what a value is', async () => {
    const { replaced, options } = await offered(TEMPLATE, '<mjml><mj-body>{{customer.fi¦}} and more');
    expect(replaced).toBe('fi');
    expect(options.find(({ label }) => label === 'firstName')?.detail).toBe('a text, may be absent');
  });

  it('knows what a partial is given by the templates that call it', async () => {
    const { labels } = await offered('partials/product-card.mjml', '<mj-text>{{¦');
    expect(labels).toEqual(expect.arrayContaining(['name', 'basis', '../shop']));
  });

  it('offers the names that a partial waits for', async () => {
    await sample.change('partials/header.mjml', (text) => `${text}{{#if tone}}{{tone}}{{/if}}`);
    expect((await offered(TEMPLATE, '<mjml><mj-body>{{> header ¦')).labels).toContain('tone');
  });

  it('goes on where the text before cannot be parsed', async () => {
    expect((await offered(TEMPLATE, '<mjml>{{#if}}{{/each}}{{¦')).labels).toContain('customer');
  });

  it.each(['{{! ¦', '<mj-text>words ¦'])('offers nothing in %s', async (marked) => {
    expect((await offered(TEMPLATE, marked)).labels).toEqual([]);
  });
});

describe('in markup', () => {
  it.each([
    ['what may stand in an element', '<mjml><mj-body><mj-section><¦', ['mj-column', 'mj-group']],
    ['HTML in what MJML hands on', '<mjml><mj-body><mj-text><¦', ['a', 'strong']],
    ['what may stand in the head', '<mjml><mj-head><¦', ['mj-title', 'mj-preview']],
    ["an element's attributes", '<mj-button ¦', ['href', 'background-color']],
    ['values that MJML lists', '<mj-text align="¦', ['left', 'center']],
    ['attributes after a mustache', '<mj-image src="{{shop.logo}}" ¦', ['alt']],
    ['the end of the element', '<mjml><mj-body><mj-text>a</¦', ['mj-text']],
  ])('offers %s', async (_, marked, expected) => {
    expect((await offered(TEMPLATE, marked)).labels).toEqual(expect.arrayContaining(expected));
  });

  it('does not offer what MJML refuses there', async () => {
    const { labels } = await offered(TEMPLATE, '<mjml><mj-body><mj-section><¦');
    expect(labels).not.toContain('mj-text');
    expect(labels).not.toContain('mj-include');
  });
});

describe('in a policy', () => {
  it.each([
    ['keys', 'version: 1\n¦', ['topics', 'exceptions']],
    ['keys of a topic', 'topics:\n  alcohol:\n    ¦', ['because', 'categories', 'proxies']],
    ['topics', 'topics:\n  ¦', ['alcohol', 'pregnancy-and-baby']],
    ['topics of an exception', 'exceptions:\n  - product: x\n    topic: ¦', ['alcohol']],
    ['topics in one line', 'exceptions:\n  - { product: x, topic: ¦', ['alcohol']],
    ["the shop's shelves", 'topics:\n  alcohol:\n    categories:\n      - ¦', ['Baby', 'Clothing']],
    ['products', 'topics:\n  alcohol:\n    proxies:\n      - ¦', ['abrigo-pirineo-azul-noche']],
    ["Google's categories", 'categories:\n  map:\n    Baby: nappies¦', []],
    ['words of the schema', 'categories:\n  unmapped: ¦', ['allow', 'deny']],
    ['a list at the indentation of its key', 'topics:\n  alcohol:\n    categories:\n    - ¦', ['Baby']],
  ])('offers %s', async (_, marked, expected) => {
    expect((await offered('policy.yaml', marked)).labels).toEqual(expect.arrayContaining(expected));
  });
});

it('offers products in the columns of pairs that name them', async () => {
  const { labels, replaced } = await offered('data/complements.csv', 'from_product,to_product,kind\nab¦');
  expect(labels).toContain('abrigo-pirineo-azul-noche');
  expect(replaced).toBe('ab');
});

it('answers at every place of every text', async () => {
  const text =
    '<mjml>{{#each complements as |c|}}<mj-text a="{{c.name}}">{{> head x=1}}</mj-text>{{/each}}</mjml>';
  for (let offset = 0; offset <= text.length; offset += 1) {
    const { from, to } = await completionsAt(shop, { path: TEMPLATE, text }, offset);
    expect(from <= to && to === offset).toBe(true);
  }
});
