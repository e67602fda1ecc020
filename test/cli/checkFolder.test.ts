import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFolder } from '../../src/run/check/checkFolder.ts';
import { callMesura } from '../support/callMesura.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mesura-check-'));
  await mkdir(join(folder, 'mails', 'partials'), { recursive: true });
  await writeFile(
    join(folder, 'mails', 'order.mjml'),
    '<mjml>\n<mj-head><mj-title>Order {{number}}</mj-title><mj-preview>x</mj-preview></mj-head>\n<mj-body><mj-section><mj-column>\n<mj-text>{{customer.nmae}}{{#each items}}{{name}} {{price}}{{/each}}</mj-text>{{> foot}}\n</mj-column></mj-section></mj-body></mjml>\n',
  );
  await writeFile(join(folder, 'mails', 'partials', 'foot.mjml'), '<mj-text>{{company}}</mj-text>\n');
  await writeFile(
    join(folder, 'data.json'),
    JSON.stringify({
      number: 'O-1',
      company: 'Ltd',
      customer: { name: 'Ana' },
      items: [{ name: 'Coat', price: '1' }, { name: 'Hat' }],
    }),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('checks a folder of templates against an example of their data, without a shop', async () => {
  const { code, stdout } = await callMesura(['check', '--templates', 'mails', '--sample', 'data.json'], {
    cwd: folder,
  });
  expect(stdout).toContain('mails/order.mjml:4:');
  expect(stdout).toContain('did you mean "customer.name"?');
  expect(stdout).toContain('"price" can be absent');
  expect(stdout).toContain('Checked 1 template and 1 partial: 2 errors, 0 warnings.');
  expect(code).toBe(1);
});

it('looks no names up where nothing is known of the data', async () => {
  const { code, stdout } = await callMesura(['check', '--templates', 'mails'], { cwd: folder });
  expect(stdout).toContain('nothing wrong');
  expect(code).toBe(0);
});

it.each([
  [['check', '--sample', 'data.json'], '--sample belongs to --templates'],
  [['check', '--templates', 'nothing'], 'there is no folder nothing'],
  [['check', '--templates', 'mails', '--sample', 'no.json'], 'there is no file no.json'],
])('refuses what it cannot do: %j', async (args, message) => {
  const { code, stderr } = await callMesura(args, { cwd: folder });
  expect(stderr).toContain(message);
  expect(code).toBe(2);
});

describe('a folder as other projects have it', () => {
  const HEAD = '<mjml><mj-head><mj-title>{{title}}</mj-title><mj-preview>x</mj-preview></mj-head><mj-body>';
  const section = (text: string) =>
    `<mj-section><mj-column><mj-text>${text}</mj-text></mj-column></mj-section>`;
  const files = {
    'partials/header.hbs': `${HEAD}\n${section('Top')}\n`,
    'partials/footer.hbs': `${section('Bottom')}\n</mj-body></mjml>\n`,
    'order.hbs': `{{> header title="Order"}}\n${section('{{order.nubmer}} {{money order.total}} {{money order.tax}}')}\n{{> footer}}\n`,
    'parts/whole.mjml': `<mjml>\n<mj-head><mj-style>.a { color: red }</mj-style></mj-head>\n<mj-body>\n${section('<img src="https://shop.example/a.png">')}\n</mj-body></mjml>`,
    'parts/hero.mjml': section('{{title}}'),
    'welcome.mjml': `${HEAD}\n<mj-include path="./parts/hero.mjml" />\n<mj-include path="./parts/whole.mjml" />\n</mj-body></mjml>`,
    'gone.mjml': `${HEAD}\n <mj-include path="./parts/none.mjml" />\n</mj-body></mjml>`,
  };
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: {
      title: { type: 'string' },
      order: {
        type: 'object',
        properties: { number: { type: 'string' }, total: { type: 'number' }, tax: { type: 'number' } },
        required: ['number', 'total', 'tax'],
        additionalProperties: false,
      },
    },
    required: ['title', 'order'],
    additionalProperties: false,
  };

  beforeAll(async () => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, 'theirs', name)), { recursive: true });
      await writeFile(join(folder, 'theirs', name), text);
    }
    await writeFile(join(folder, 'schema.json'), JSON.stringify(schema));
  });

  it('takes a layout across partials, includes and unknown helpers for what they are', async () => {
    const { diagnostics, templates, partials } = await checkFolder(folder, 'theirs', 'schema.json');
    expect({ templates, partials }).toEqual({ templates: 3, partials: 4 });
    expect(
      diagnostics.map(({ code, place }) => `${place.file}:${place.line}:${place.column} ${code}`).sort(),
    ).toEqual([
      'theirs/gone.mjml:2:2 mjml-include',
      'theirs/order.hbs:2:41 unknown-variable',
      'theirs/order.hbs:2:52 unknown-helper',
      'theirs/parts/whole.mjml:4:33 missing-alt',
    ]);
  });
});
