import { readFileSync } from 'node:fs';
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
