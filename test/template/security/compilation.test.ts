import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileTemplate } from '../../../src/template/index.ts';
import { renderText } from './engineOf.ts';

const MJML = (text: string) =>
  `<mjml><mj-body><mj-section><mj-column><mj-text>${text}</mj-text></mj-column></mj-section></mj-body></mjml>`;

describe('nothing but the template becomes a template', () => {
  it.each(['{{*decorator}}x', '{{#*decorator}}x{{/decorator}}', '{{#*inline name}}x{{/inline}}'])(
    'the decorator %s is refused when the template is compiled',
    (text) => {
      expect(() => compileTemplate(MJML(text))).toThrow(
        expect.objectContaining({ code: 'TEMPLATE_INVALID' }),
      );
    },
  );

  it.each(['log', 'helperMissing', 'blockHelperMissing'])('{{%s value}} is no helper', (name) => {
    expect(() => compileTemplate(MJML(`{{${name} value}}`))).toThrow(
      expect.objectContaining({ code: 'TEMPLATE_INVALID' }),
    );
  });

  it('a syntax tree in the data, as a partial or a value, is not run', async () => {
    const tree = {
      type: 'Program',
      body: [{ type: 'MustacheStatement', path: { type: 'NumberLiteral', value: 1 } }],
    };
    await expect(renderText('{{> (lookup . "tree")}}', { tree })).rejects.toMatchObject({
      code: 'TEMPLATE_INVALID',
    });
    await expect(renderText('{{tree}}', { tree })).rejects.toMatchObject({ code: 'VALUE_UNPRINTABLE' });
    expect(() => compileTemplate(tree as unknown as string)).toThrow();
  });

  it('a value that looks like a mustache, a token or MJML is text', async () => {
    const secret = 'told';
    expect(await renderText('{{name}}', { name: '{{secret}}', secret })).toBe('{{secret}}');
    expect(await renderText('{{name}}', { name: '{{> card}}' })).toBe('{{&gt; card}}');
    expect(await renderText('{{name}}', { name: 'qz00000000' })).toBe('qz00000000');
    expect(await renderText('{{name}}{{name}}', { name: 'qz00000001' })).toBe('qz00000001qz00000001');
    expect(await renderText('{{name}}', { name: '$&' })).toBe('$&amp;');
    expect(await renderText('{{name}}', { name: '</mj-text><mj-raw>' })).toBe(
      '&lt;/mj-text&gt;&lt;mj-raw&gt;',
    );
  });

  it('mj-include is refused, with its place', () => {
    expect(() =>
      compileTemplate('<mjml>\n<mj-body><mj-include path="/etc/passwd" /></mj-body></mjml>'),
    ).toThrow(
      expect.objectContaining({ code: 'TEMPLATE_INVALID', place: { file: 'template', line: 2, column: 10 } }),
    );
  });

  it('a raw value cannot include a file either', async () => {
    const engine = compileTemplate('<mjml><mj-body>{{{raw}}}</mj-body></mjml>');
    const { html } = await engine.render({ raw: '<mj-include path="./package.json" />' });
    expect(html).not.toContain('devDependencies');
  });

  it('the engine makes no code of its own', () => {
    const folder = join(import.meta.dirname, '../../../src/template');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const code = readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      expect(code).not.toMatch(/new Function|\beval\(|Handlebars\.(?:compile|template)\(/);
    }
  });
});
