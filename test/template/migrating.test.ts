import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { simpleParser } from 'mailparser';
import mjml2html from 'mjml';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { compileTemplate } from '../../src/template/index.ts';

const page = readFileSync(new URL('../../docs/migrating.md', import.meta.url), 'utf8');

it('the page for people who come from React Email shows a template that renders', async () => {
  const source = /<mjml>[\s\S]*?<\/mjml>/.exec(page)?.[0] ?? '';
  const context = z.object({ name: z.string(), items: z.array(z.object({ title: z.string() })) });
  const template = compileTemplate(source, { context });
  const { subject, text } = await template.render({
    name: 'Ana',
    items: [{ title: 'Coat' }, { title: 'Hat' }],
  });
  expect([subject, text]).toEqual(['Order', expect.stringMatching(/Hello Ana\s+Coat\s+Hat/)]);
});

it('the call for people who come from mjml and handlebars sends the bytes that they sent before', async () => {
  const call = /compileTemplate\(source, (\{[^}]*\})\)[\s\S]*?renderMessage\(person, (\{.*\})\);/.exec(page);
  expect(call?.slice(1)).toEqual([
    '{ partials, helpers }',
    '{ from, to: { address: person.email }, date, messageId, extra: [] }',
  ]);
  const source = `<mjml><mj-head><mj-title>For {{name}}</mj-title></mj-head><mj-body><mj-section><mj-column>
    <mj-text>{{> hello}} {{shout name}}</mj-text></mj-column></mj-section></mj-body></mjml>`;
  const partials = { hello: 'Hello {{name}}' };
  const helpers = { shout: (value: string) => value.toUpperCase() };
  const person = { name: 'Ana & Bo', email: 'ana@shop.example' };
  const before = Handlebars.create();
  before.registerPartial(partials);
  before.registerHelper(helpers);
  const { html } = await mjml2html(before.compile(source)(person));

  const template = compileTemplate(source, { partials, helpers });
  const from = { address: 'shop@shop.example' };
  const date = new Date('2026-11-26T10:00:00Z');
  const messageId = '<1@shop.example>';
  const { raw } = await template.renderMessage(person, {
    from,
    to: { address: person.email },
    date,
    messageId,
    extra: [],
  });
  const sent = await simpleParser(Buffer.from(raw));
  expect(sent.subject).toBe('For Ana & Bo');
  expect(String(sent.html).trim()).toBe(html.trim());
});

it('the line for people who come from Maizzle shows a class that reaches the text', async () => {
  const after = /after: `([^`]*)` with `([^`]*)`/.exec(page);
  const text = after?.[1] ?? '';
  const style = (after?.[2] ?? '').replace('...', 'font-size="18px" color="#374151"');
  const template = compileTemplate(
    `<mjml><mj-head><mj-attributes>${style}</mj-attributes></mj-head><mj-body><mj-section><mj-column>${text}</mj-column></mj-section></mj-body></mjml>`,
  );
  const { html } = await template.render({ name: 'Ana' });
  expect(html).toMatch(/font-size:18px;[^"]*color:#374151;[^"]*"\s*>Ana</);
});

it('what Maizzle writes as a component with a slot is a partial with a block', async () => {
  expect(page).toContain('`{{> card title="..."}}`');
  const template = compileTemplate(
    '<mjml><mj-body><mj-section><mj-column><mj-text>{{#> card title="News"}}{{#if name}}{{name}}{{/if}}{{/card}}</mj-text></mj-column></mj-section></mj-body></mjml>',
    { partials: { card: '<b>{{title}}</b>: {{> @partial-block}}' } },
  );
  expect((await template.render({ name: 'Ana' })).text).toBe('News: Ana');
});

const rows = page
  .split('\n')
  .filter((line) => /^\| `/.test(line))
  .flatMap((line) => [...(line.split(/(?<!\\)\|/)[2] ?? '').matchAll(/`(\{\{[^`]*)`/g)])
  .map(([, code = '']) => code.replaceAll('\\|', '|'))
  .filter((code) => !code.includes('...'));

it('the page for people who come from Liquid has its table', () => {
  expect(rows.length).toBeGreaterThan(6);
});

it.each(rows)('the page for people who come from Liquid is right about %s', async (code) => {
  const whole = code.includes('{{#if') && !code.includes('{{/if}}') ? `${code}yes{{/if}}` : code;
  const template = compileTemplate(
    `<mjml><mj-body><mj-section><mj-column><mj-text>${whole}</mj-text></mj-column></mj-section></mj-body></mjml>`,
    {
      partials: { card: '{{title}}' },
      helpers: {
        same: (a: unknown, b: unknown) => a === b,
        money: (price: unknown) => `${String(price)} EUR`,
      },
    },
  );
  const context = {
    a: 'x',
    b: 1,
    name: 'Ana',
    items: ['x'],
    price: 5,
    customer: { name: 'Ana', html: '<b>x</b>' },
  };
  expect((await template.render(context)).text).not.toMatch(/[{}]|^$/);
});
