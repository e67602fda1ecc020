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

it.each([
  ['\tshop.example/a ', 'shop.example/a'],
  ['https://shop.example/\n a', 'https://shop.example/ a'],
  ['mailto:ana@shop.example', 'ana@shop.example'],
  ['#top', undefined],
  ['', undefined],
])(
  'a link to %j says the same in the text part, written in the template or come as a value',
  async (href, said) => {
    const link = (to: string) => page(`<a href="${to}">Here</a> <a href="/x"></a> and on`);
    const written = (await compileTemplate(link(href)).render({})).text;
    const template = compileTemplate(link('{{href}}'), { lenient: true });
    for (const other of ['https://shop.example/b', href, '/c', href]) {
      const { text } = await template.render({ href: other });
      if (other === href) expect(text).toBe(written);
    }
    expect(written).toBe(said === undefined ? 'Here /x and on\nEnd' : `Here [${said}] /x and on\nEnd`);
  },
);
