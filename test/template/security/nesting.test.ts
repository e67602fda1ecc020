import { expect, it } from 'vitest';
import { compileTemplate } from '../../../src/template/index.ts';

const email = (body: string) =>
  `<mjml><mj-head><mj-title>T</mj-title></mj-head><mj-body><mj-section><mj-column><mj-text>${body}</mj-text></mj-column></mj-section></mj-body></mjml>`;
const nested = (n: number, open: string, close: string) => open.repeat(n) + close.repeat(n);
const helpers = { f: (value: unknown) => String(value) };

it.each([
  ['blocks', nested(20_000, '{{#if a}}', '{{/if}}')],
  ['loops', nested(20_000, '{{#each a}}', '{{/each}}')],
  ['inverses', nested(20_000, '{{^a}}', '{{/a}}')],
  ['chains', `{{#if a}}${'{{else if b}}'.repeat(20_000)}{{/if}}`],
  ['expressions', `{{f ${nested(20_000, '(f ', ')')}}}`],
])('20,000 %s in one another are refused at once, with their place', (_, body) => {
  const started = performance.now();
  expect(() => compileTemplate(email(body), { helpers })).toThrow(
    expect.objectContaining({ code: 'TEMPLATE_INVALID', message: 'the template is nested too deeply' }),
  );
  expect(performance.now() - started).toBeLessThan(2_000);
});

it('what is open and never closed costs no more than its length', () => {
  const started = performance.now();
  for (const body of ['{{!--'.repeat(60_000), '{{'.repeat(100_000), '{{#if'.repeat(60_000)])
    expect(() => compileTemplate(email(body), { helpers })).toThrow();
  expect(performance.now() - started).toBeLessThan(5_000);
});

it('blocks one behind the other, and in comments, are as many as one likes', async () => {
  const body = '{{!-- {{#if a}} --}}{{#if a}}x{{else if b}}y{{else}}z{{/if}}'.repeat(400);
  const { html } = await compileTemplate(email(body)).render({ a: 1, b: 0 });
  expect(html.match(/x{400}/)).not.toBeNull();
});

it('partials that each call the next one twice are bounded, whatever their depth', async () => {
  const partials = Object.fromEntries(
    Array.from({ length: 41 }, (_, n) => [`p${n}`, n === 40 ? 'x' : `{{> p${n + 1}}}{{> p${n + 1}}}`]),
  );
  await expect(compileTemplate(email('{{> p0}}'), { partials }).render({})).rejects.toMatchObject({
    code: 'RENDER_LIMIT',
  });
});
