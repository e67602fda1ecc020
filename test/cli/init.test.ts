import { globSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, onTestFinished } from 'vitest';
import { parsePolicy } from '../../src/guard/index.ts';
import { PLACEHOLDERS } from '../../src/run/init/configText.ts';
import { packageText } from '../../src/run/init/packageText.ts';
import { callMesura } from '../support/callMesura.ts';
import { environment } from '../support/dueShop.ts';
import { runMesura } from '../support/runMesura.ts';
import { ROOT } from '../support/sampleShop.ts';
import { startSmtp } from '../support/smtp.ts';

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'mesura-init-'));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

it('the new folder works at once: import, check and preview', async () => {
  const made = await runMesura(
    ['init', 'my-shop', '--name', "O'Hara & Söhne", '--url', 'https://ohara.example', '--language', 'en'],
    { cwd: parent },
  );
  expect(made).toMatchObject({ code: 0 });
  const cwd = path.join(parent, 'my-shop');
  expect(await callMesura(['import'], { cwd })).toMatchObject({ code: 0 });
  expect(await callMesura(['check'], { cwd })).toMatchObject({ code: 0 });
  expect(await callMesura(['preview'], { cwd })).toMatchObject({ code: 0 });
  const messages = globSync('previews/*/*/email.eml', { cwd });
  expect(messages.length).toBeGreaterThan(20);
  expect(await readFile(path.join(cwd, messages[0] ?? ''), 'utf8')).toContain('ohara.example');
  expect(await readdir(path.join(cwd, 'previews'))).toContain('index.html');
});

it('a new shop is signed by nobody, and promises nothing in its name', async () => {
  const name = 'Ana: "the #1" & Söhne $& \\ {x}';
  expect(await callMesura(['init', 'x', '--name', name], { cwd: parent })).toMatchObject({ code: 0 });
  const read = (file: string) => readFile(path.join(parent, 'x', file), 'utf8');
  const written = globSync(['*', 'templates/*', 'partials/*'], { cwd: path.join(parent, 'x') });
  for (const file of written.filter((one) => path.extname(one) && one !== 'mesura.config.ts'))
    expect(await read(file), file).not.toMatch(
      /Casa Pirineo|Jaca|Salcedo|30 (days to|días para)|repair bench|taller de arreglos/i,
    );
  const policy = await read('policy.yaml');
  expect(policy).toMatch(/^# Read and approved: _+ /m);
  expect(parsePolicy(policy, 'policy.yaml').name).toBe(`${name}, follow-up emails`);
  const config = await read('mesura.config.ts');
  for (const placeholder of PLACEHOLDERS) expect(config).toContain(placeholder);
});

it('the first policy is the built-in one with an empty map, and not the aisles of another shop', async () => {
  await callMesura(['init', 'x'], { cwd: parent });
  const policy = parsePolicy(await readFile(path.join(parent, 'x', 'policy.yaml'), 'utf8'), 'policy.yaml');
  expect(policy).toMatchObject({ extends: 'mesura:default', categories: { unmapped: 'deny', map: {} } });
});

it('the sample has a database of its own, and is sent only when it is asked for, and only to this machine', async () => {
  await callMesura(['init', 'x'], { cwd: parent });
  const cwd = path.join(parent, 'x');
  const smtp = await startSmtp();
  onTestFinished(() => smtp.stop());
  const env = environment({ smtpUrl: smtp.url, databaseUrl: 'postgres://nobody@127.0.0.1:1/none' });
  expect(await callMesura(['import'], { cwd, env })).toMatchObject({ code: 0 });
  expect(await readdir(path.join(cwd, '.mesura'))).toContain('sample.db');
  const send = (...more: string[]) =>
    callMesura(['send', '--campaign', 'after-purchase', '--limit', '1', ...more], { cwd, env });
  expect(await send()).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/still a sample[\s\S]*not filled in[\s\S]*--sample/),
  });
  expect(smtp.received).toHaveLength(0);
  expect(await send('--sample')).toMatchObject({ code: 0 });
  expect(smtp.received).toHaveLength(1);
  const elsewhere = { ...env, SMTP_URL: 'smtps://mail.example.com' };
  const away = await callMesura(['send', '--campaign', 'after-purchase', '--sample'], {
    cwd,
    env: elsewhere,
  });
  expect(away).toMatchObject({ code: 2, stderr: expect.stringContaining('still a sample') });
});

it('keeps what holds people out of the repository', async () => {
  await callMesura(['init', 'x'], { cwd: parent });
  const ignored = (await readFile(path.join(parent, 'x', '.gitignore'), 'utf8')).split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['.mesura/', 'data/', 'previews/', 'mesura.env']));
});

it('brings the Mesura that wrote it, and the Node that Mesura needs', async () => {
  const { stderr } = await callMesura(['init', 'x'], { cwd: parent });
  expect(stderr).toContain('npm install');
  const written = JSON.parse(await readFile(path.join(parent, 'x', 'package.json'), 'utf8'));
  const own = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
  expect(written).toMatchObject({
    private: true,
    type: 'module',
    dependencies: { node: own.devDependencies.node },
    allowScripts: { node: true },
  });
  expect(path.resolve(parent, 'x', written.dependencies.mesura.slice('file:'.length))).toBe(ROOT);
});

it.each([
  ['/home/ana/my-shop', '/home/ana/mesura/', 'file:../mesura'],
  ['/home/ana/mesura/my-shop', '/home/ana/mesura/', 'file:..'],
  ['/srv/my-shop', '/home/ana/mesura/', 'file:/home/ana/mesura'],
  ['/srv/my-shop', '/usr/lib/node_modules/mesura/', '1.2.3'],
])('a folder %s made from %s depends on %s', (folder, installed, expected) => {
  const own = { version: '1.2.3', devDependencies: { node: '24.21.0' } };
  expect(JSON.parse(packageText(folder, installed, own)).dependencies.mesura).toBe(expected);
});

it('a folder that holds something is left as it is', async () => {
  await writeFile(path.join(parent, 'mine.txt'), 'mine');
  const { code, stderr } = await callMesura(['init', '.'], { cwd: parent });
  expect(code).toBe(2);
  expect(stderr).toContain('holds files already');
  expect(await readdir(parent)).toEqual(['mine.txt']);
});

it('an empty folder stays the one that it was: a shell that stands in it sees what was written', async () => {
  const before = await stat(parent);
  expect(await callMesura(['init', '.'], { cwd: parent })).toMatchObject({ code: 0 });
  const after = await stat(parent);
  expect([after.ino, after.mode]).toEqual([before.ino, before.mode]);
  expect(await readdir(parent)).toEqual(expect.arrayContaining(['mesura.config.ts', 'policy.yaml']));
  expect((await readdir(parent)).filter((name) => name.startsWith('.mesura-init'))).toEqual([]);
});

it('answers that make no sense are refused before anything is written', async () => {
  const { code, stderr } = await callMesura(['init', 'x', '--currency', 'euro', '--from', 'nobody'], {
    cwd: parent,
  });
  expect(code).toBe(2);
  expect(stderr).toContain('--currency');
  expect(stderr).toContain('--from');
  expect(await readdir(parent)).toEqual([]);
});
