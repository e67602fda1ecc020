import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { callMesura } from '../support/callMesura.ts';
import type { Ran } from '../support/runMesura.ts';
import { copySample, importInto, type SampleFolder, TEST_SECRET } from '../support/sampleShop.ts';

let sample: SampleFolder;
beforeEach(async () => {
  sample = await copySample();
});
afterEach(() => sample[Symbol.asyncDispose]());

const run = (...args: string[]) => callMesura(args, { cwd: sample.folder });
const file = (name: string) => path.join(sample.folder, name);

/** A refusal tells code and words, and shows nothing of the program's inside. */
function expectRefusal({ code, stderr }: Ran, exit: number, ...words: string[]) {
  for (const word of words) expect(stderr).toContain(word);
  expect(code).toBe(exit);
  expect(stderr).not.toMatch(/^\s+at |node:internal|\.ts:\d+:\d+\)/m);
}

it('a missing data file is named', async () => {
  await rm(file('data/orders.csv'));
  expectRefusal(await run('import'), 2, 'FILE_MISSING', 'data/orders.csv');
});

it('an empty data file is named', async () => {
  await writeFile(file('data/products.csv'), '');
  expectRefusal(await run('import'), 2, 'FILE_EMPTY', 'data/products.csv');
});

it('a broken policy is named with line and column, and nothing is done', async () => {
  await sample.change('policy.yaml', (text) => text.replace(/^version: 1$/m, 'version: [1'));
  expectRefusal(await run('plan'), 2, 'POLICY_INVALID', 'policy.yaml:');
  await sample.change('policy.yaml', (text) => text.replace('version: [1', 'version: 1\nquite: {}'));
  const result = await run('plan');
  expectRefusal(result, 2, 'POLICY_INVALID', 'quiet');
  expect(result.stderr).toMatch(/policy\.yaml:\d+:\d+/);
  expect(await readdir(sample.folder)).not.toContain('.mesura');
});

it('a configuration that is not valid names each field', async () => {
  await sample.change('mesura.config.ts', (text) =>
    text.replace("currency: 'EUR'", "currency: 'euros'").replace("language: 'es'", "langauge: 'es'"),
  );
  expectRefusal(await run('plan'), 2, 'CONFIG_INVALID', 'shop.currency', 'langauge');
});

it('a folder without a configuration says how to get one', async () => {
  await rm(file('mesura.config.ts'));
  expectRefusal(await run('plan'), 2, 'CONFIG_MISSING', 'mesura init');
  expectRefusal(await run('plan', '--config', 'nowhere.ts'), 2, 'CONFIG_MISSING', 'nowhere.ts');
});

it('an unknown campaign is answered with those that there are', async () => {
  expectRefusal(
    await run('plan', '--campaign', 'black-friday'),
    2,
    'CAMPAIGN_UNKNOWN',
    'after-purchase, care-tips',
  );
});

it('an unknown customer is answered without the id', async () => {
  await importInto(sample);
  const result = await run('explain', 'eve@example.com');
  expectRefusal(result, 2, 'CUSTOMER_UNKNOWN');
  expect(result.stderr).not.toContain('eve@');
});

it('an invalid address is refused with its row and without its value; the good rows are kept', async () => {
  await sample.change('data/customers.csv', (text) =>
    text.replace('lucia.ferrer@example.com', 'lucia@ferrer@nowhere'),
  );
  const result = await run('import', '--only', 'customers');
  expectRefusal(result, 1, 'data/customers.csv:2 email: must be one plain address');
  expect(result.stdout).toMatch(/customers +59 +0 +0 +0 +1/);
  expect(result.stdout + result.stderr).not.toContain('ferrer@nowhere');
});

it('a second import changes nothing', async () => {
  await run('import');
  const { code, stdout } = await run('import', '--json');
  expect(code).toBe(0);
  for (const kind of JSON.parse(stdout).imported)
    expect(kind).toMatchObject({ added: 0, changed: 0, refused: 0 });
});

it('a template with a syntax error is named with line and column, and no preview is written', async () => {
  await importInto(sample);
  await sample.change('templates/care-tips.en.mjml', (text) => text.replace('{{#if', '{{#iff if'));
  const result = await run('preview');
  expectRefusal(result, 2, 'TEMPLATE_INVALID');
  expect(result.stderr).toMatch(/templates\/care-tips\.en\.mjml:\d+:\d+/);
  expect(await readdir(sample.folder)).not.toContain('previews');
});

it('a database that is none is left as it is', async () => {
  await mkdir(file('.mesura'));
  await writeFile(file('.mesura/mesura.db'), 'Dear diary, this is no database at all. '.repeat(50));
  expectRefusal(await run('import'), 2, 'STORE_INVALID');
});

it('a database server that is away means: try again later', async () => {
  const result = await callMesura(['plan'], {
    cwd: sample.folder,
    env: { MESURA_DATABASE_URL: 'postgres://user:hunter2@127.0.0.1:1/none' },
  });
  expectRefusal(result, 75, 'STORE_AWAY');
  expect(result.stderr).not.toContain('hunter2');
});

// A place where even root cannot write: it lies below a file.
const UNWRITABLE = '/dev/null/mesura';

it('a folder that cannot be written is named, and nothing is left behind', async () => {
  await importInto(sample);
  expectRefusal(await run('preview', '--out', UNWRITABLE), 2, 'FOLDER_READONLY');
  expectRefusal(await run('init', `${UNWRITABLE}/shop`), 2, 'FOLDER_READONLY');
});

it('a database in a folder that cannot be written is refused', async () => {
  await sample.change('mesura.config.ts', (text) =>
    text.replace('  // The sample shop', `  database: '${UNWRITABLE}/mesura.db',\n  // The sample shop`),
  );
  expectRefusal(await run('import'), 2, 'FOLDER_READONLY');
});

it('previews that would have to go where a file is are refused, and the file is left as it is', async () => {
  await importInto(sample);
  await writeFile(file('previews'), 'mine');
  expectRefusal(await run('preview'), 2, 'FOLDER_READONLY', 'previews');
});

it('a mail server address that is none is refused before anything is recorded', async () => {
  await importInto(sample);
  const result = await callMesura(['send', '--campaign', 'after-purchase'], {
    cwd: sample.folder,
    env: { SMTP_URL: 'mail.example.com', MESURA_SECRET: TEST_SECRET },
  });
  expectRefusal(result, 2, 'SMTP_INVALID');
  expect(JSON.parse((await run('status', '--json')).stdout).runs).toEqual([]);
});

it('with --json an error is one JSON object', async () => {
  const { code, stdout, stderr } = await run('plan', '--campaign', 'nope', '--json');
  expect(code).toBe(2);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout).error).toMatchObject({ code: 'CAMPAIGN_UNKNOWN' });
});

it('a file in the wrong encoding is found before anything is imported', async () => {
  await writeFile(file('data/consents.csv'), Buffer.from('customer_id,purpose\nJos\xe9,email\n', 'latin1'));
  const result = await run('import');
  expectRefusal(result, 2, 'data/consents.csv', 'UTF-8');
  expect(JSON.parse((await run('status', '--json')).stdout).counts.products).toBe(0);
});

it('a campaign without a template in the language of the shop fails the check', async () => {
  await rm(file('templates/care-tips.es.mjml'));
  const result = await run('check');
  expect(result.code).toBe(1);
  expect(result.stdout).toContain('missing-template');
  expect(result.stdout).toContain('care-tips.es.mjml');
});

it('a sample is not sent to a server that is not on this machine', async () => {
  await importInto(sample);
  const result = await callMesura(['send', '--campaign', 'after-purchase'], {
    cwd: sample.folder,
    env: { SMTP_URL: 'smtps://mail.example.com', MESURA_SECRET: TEST_SECRET },
  });
  expectRefusal(result, 2, 'still a sample', '`now` is fixed');
});

it('an unsubscribe page without TLS is refused at once', async () => {
  await sample.change('mesura.config.ts', (text) =>
    text.replace(/base: '[^']+',/, "unsubscribe: 'http://shop.example/{token}',"),
  );
  expectRefusal(await run('plan'), 2, 'links.unsubscribe', 'https://', 'links.preferences', '"base"');
});

it('an empty database is told from a day on which nobody is due', async () => {
  expect((await run('plan')).stderr).toContain('mesura import');
  await importInto(sample);
  expect((await run('plan', '--now', '2031-01-01T12:00:00Z')).stderr).toContain('Nobody is due');
});

it.each([
  ['serve', '--port', '65536'],
  ['studio', '--port', '65536'],
  ['preview', '--watch', '--port', '65536'],
])('a port that there cannot be is wrong usage: %s', async (...words) => {
  const result = await run(...words);
  expect(result).toMatchObject({ code: 2, stderr: expect.stringContaining('from 0 to 65535') });
});

it('a template that is not UTF-8 is told with what to do', async () => {
  await writeFile(file('templates/care-tips.es.mjml'), Buffer.from([0x3c, 0xe9, 0x3e]));
  expectRefusal(await run('check'), 2, 'FILE_UNREADABLE', 'save it as UTF-8');
});

it('render takes an address as every other command does, and lists the campaigns where none is named', async () => {
  await importInto(sample);
  expectRefusal(await run('render', 'C-1001'), 2, 'say which campaign', 'after-purchase, care-tips');
  const by = (customer: string) =>
    run('render', customer, '--campaign', 'after-purchase', '--part', 'subject');
  const { stdout } = await by('C-1001');
  expect(stdout.trim()).not.toBe('');
  expect(await by('lucia.ferrer@example.com')).toMatchObject({ code: 0, stdout });
});

it('a template with a slip in its name is told, and those of campaigns that are not set are not', async () => {
  await writeFile(file('templates/care-tisp.es.mjml'), await readFile(file('templates/care-tips.es.mjml')));
  const { code, stdout } = await run('check');
  expect(code).toBe(0);
  expect(stdout.match(/template-unused/g)).toHaveLength(1);
  expect(stdout).toMatch(
    /care-tisp\.es\.mjml:1:1 warning template-unused[\s\S]*did you mean care-tips\.es\.mjml/,
  );
});
