import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runMesura } from '../support/runMesura.ts';

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
  const { code, stdout } = await runMesura(['check', '--templates', 'mails', '--sample', 'data.json'], {
    cwd: folder,
  });
  expect(stdout).toContain('mails/order.mjml:4:');
  expect(stdout).toContain('did you mean "customer.name"?');
  expect(stdout).toContain('"price" can be absent');
  expect(stdout).toContain('Checked 1 template and 1 partial: 2 errors, 0 warnings.');
  expect(code).toBe(1);
});

it('looks no names up where nothing is known of the data', async () => {
  const { code, stdout } = await runMesura(['check', '--templates', 'mails'], { cwd: folder });
  expect(stdout).toContain('nothing wrong');
  expect(code).toBe(0);
});

it.each([
  [['check', '--sample', 'data.json'], '--sample belongs to --templates'],
  [['check', '--templates', 'nothing'], 'there is no folder nothing'],
  [['check', '--templates', 'mails', '--sample', 'no.json'], 'there is no file no.json'],
])('refuses what it cannot do: %j', async (args, message) => {
  const { code, stderr } = await runMesura(args, { cwd: folder });
  expect(stderr).toContain(message);
  expect(code).toBe(2);
});
