import fs from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mjml2html from 'mjml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileTemplate, includesIn } from '../../src/template/index.ts';

let outer = '';
let root = '';
const write = (name: string, text: string) => writeFile(join(root, name), text);
const page = (body: string, head = '<mj-head><mj-title>T</mj-title></mj-head>') =>
  `<mjml>\n${head}\n<mj-body>\n${body}\n</mj-body></mjml>`;

beforeAll(async () => {
  outer = await mkdtemp(join(tmpdir(), 'mesura-includes-'));
  root = join(outer, 'mails');
  await mkdir(join(root, 'parts'), { recursive: true });
  await writeFile(join(outer, 'secret.mjml'), '<mj-text>secret</mj-text>');
  await symlink(join(outer, 'secret.mjml'), join(root, 'link.mjml'));
  await write(
    'parts/header.mjml',
    '<mj-section><mj-column>\n  <mj-text>\n   a\n   b\n  </mj-text>\n</mj-column></mj-section>\n',
  );
  await write(
    'parts/whole.mjml',
    '<mjml><mj-head><mj-attributes><mj-text color="#ff0000" /></mj-attributes></mj-head><mj-body><mj-include path="./header.mjml" /><mj-section><mj-column><mj-text>whole</mj-text></mj-column></mj-section></mj-body></mjml>',
  );
  await write('parts/style.css', '.a > b { color: blue }');
  await write('parts/raw.html', '<p>raw</p>');
  await write(
    'parts/value.mjml',
    '<mj-section><mj-column><mj-text>\n{{name}}</mj-text></mj-column></mj-section>',
  );
  await write('loop.mjml', '<mj-include path="./loop.mjml" />');
  await write('parts/there.mjml', '<mj-include path="../back.mjml" />');
  await write('back.mjml', '<mj-include path="./parts/there.mjml" />');
  await mkdir(join(outer, 'mails-private'));
  await writeFile(join(outer, 'mails-private/secret.mjml'), '<mj-text>secret</mj-text>');
  await symlink(join(outer, 'mails-private'), join(root, 'folder'));
  await write('main.mjml', '');
});
afterAll(() => rm(outer, { recursive: true, force: true }));

describe('mj-include', () => {
  it.each([
    ['parts', page('  <mj-include path="./parts/header.mjml" />\n<mj-include path="parts/header.mjml" />')],
    ['a whole document', page('<mj-include path="./parts/whole.mjml" />')],
    ['a whole document, without a head', page('<mj-include path="./parts/whole.mjml"></mj-include>', '')],
    [
      'CSS',
      page(
        '<mj-section><mj-column><mj-text css-class="a"><b>x</b></mj-text></mj-column></mj-section><mj-include type="css" path="./parts/style.css" />',
      ),
    ],
    [
      'inlined CSS',
      page(
        '<mj-section><mj-column><mj-text><p class="a"><b>x</b></p></mj-text></mj-column></mj-section><mj-include type="css" css-inline="inline" path="./parts/style.css" />',
      ),
    ],
    ['HTML', page('<mj-include type="html" path="./parts/raw.html" />')],
    [
      'comments that name one',
      page('<!-- <mj-include path="./nothing.mjml" /> --><mj-include path="./parts/header.mjml" />'),
    ],
  ])('gives what MJML gives: %s', async (_, source) => {
    const { html } = await compileTemplate(source, {
      name: 'main.mjml',
      includes: includesIn(root, fs),
    }).render({});
    const naive = await mjml2html(source, { filePath: join(root, 'main.mjml'), ignoreIncludes: false });
    expect(html).toBe(naive.html);
  });

  it('values inside are printed, and errors name the included file', async () => {
    const engine = compileTemplate(page('<mj-include path="./parts/value.mjml" />'), {
      name: 'main.mjml',
      includes: includesIn(root, fs),
    });
    expect((await engine.render({ name: 'Ana' })).text).toBe('Ana');
    await expect(engine.render({})).rejects.toMatchObject({
      code: 'VALUE_MISSING',
      place: { file: 'parts/value.mjml', line: 2 },
    });
  });

  it.each([
    '../secret.mjml',
    './parts/../../secret.mjml',
    '/etc/passwd',
    '%2e%2e/secret.mjml',
    'file:///etc/passwd',
    'https://mail.example/a.mjml',
    'C:\\secret.mjml',
    '\\\\host\\share',
    './link.mjml',
    './nothing.mjml',
    './parts',
    './loop.mjml',
    './back.mjml',
    './folder/secret.mjml',
    '../mails-private/secret.mjml',
    '..%2fsecret.mjml',
    '..\\secret.mjml',
    '&#46;&#46;/secret.mjml',
    '/secret.mjml',
    './parts/header.mjml\0.css',
    '',
    '{{file}}',
  ])('refuses %s', (path) => {
    expect(() =>
      compileTemplate(page(`<mj-include path="${path}" />`), {
        name: 'main.mjml',
        includes: includesIn(root, fs),
      }),
    ).toThrow(expect.objectContaining({ code: 'TEMPLATE_INVALID' }));
  });

  it('is refused where no folder is given', () => {
    expect(() => compileTemplate(page('<mj-include path="./parts/header.mjml" />'))).toThrow(
      expect.objectContaining({ code: 'TEMPLATE_INVALID', message: 'mj-include is refused' }),
    );
  });
});
