import { expect, it } from 'vitest';
import { compileTemplate } from '../../src/template/index.ts';

const page = (content: string) =>
  `<mjml><mj-body><mj-section><mj-column><mj-text>\n ${content} \n</mj-text><mj-text>End</mj-text></mj-column></mj-section></mj-body></mjml>`;

it.each([
  ['a value', '{{name}}', { name: '\ufeffAna\u00a0' }],
  ['markup', '{{{name}}}', { name: '\u00a0<b>Ana</b>\ufeff' }],
  ['a block', '{{#if name}}{{name}}{{/if}}', { name: '\u2003Ana' }],
  ['text behind an empty value', '{{empty}}\u00a0Ana', { empty: '' }],
])('what MJML trims off %s at the edge of a content is not in the text part', async (_, content, context) => {
  const template = compileTemplate(page(content));
  for (const _round of [1, 2]) {
    const { text, html } = await template.render(context);
    expect(html).not.toMatch(/[\ufeff\u00a0\u2003]/);
    expect(text).toBe('Ana\nEnd');
  }
});
