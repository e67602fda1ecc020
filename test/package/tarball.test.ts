import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { OPTIONAL_PACKAGES } from '../../src/domain/index.ts';
import { builtApp } from '../support/builtApp.ts';
import { builtProgram } from '../support/builtProgram.ts';
import { startSmtp } from '../support/smtp.ts';

const run = promisify(execFile);
const ROOT = path.resolve(import.meta.dirname, '../..');
/** The packages are in npm's cache where the project was installed on this machine; install scripts do not belong to us. */
const INSTALL = ['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', '--omit=dev'];

let folder = '';
let tarball = '';
let shop = '';

/** As on a machine that has Node, npm and nothing of the clone. */
const on = (cwd: string, program: string, ...args: string[]) =>
  run(program, args, {
    cwd,
    env: {
      ...process.env,
      PATH: `${path.dirname(process.execPath)}:${process.env.PATH ?? ''}`,
      NODE_PATH: '',
      ...SMTP,
    },
    timeout: 240_000,
  });
const SMTP: Record<string, string> = {};

beforeAll(async () => {
  await builtProgram();
  await builtApp();
  folder = await mkdtemp(path.join(tmpdir(), 'mesura-package-'));
  await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: ROOT });
  tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz')) ?? '';
  await mkdir(path.join(folder, 'program'));
  await writeFile(path.join(folder, 'program/package.json'), '{ "private": true, "type": "module" }');
  await on(path.join(folder, 'program'), 'npm', ...INSTALL, `../${tarball}`);
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

it('the package holds what is used, and nothing of how it is made', async () => {
  const { stdout } = await run('tar', ['-tzf', path.join(folder, tarball)]);
  const names = stdout
    .trim()
    .split('\n')
    .map((name) => name.replace(/^package\//, ''));
  const tops = [...new Set(names.map((name) => name.split('/')[0]))].sort();
  expect(tops).toEqual([
    ...[
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'action.yml',
      'bin',
      'data',
      'dist',
      'docs',
      'mesura.config.ts',
      'package.json',
      'partials',
    ],
    ...['policy.schema.json', 'policy.yaml', 'templates'],
  ]);
  expect(names.filter((name) => /\.(test|spec)\.|\.db$|\.env$|(^|\/)\.(?!gitkeep)/.test(name))).toEqual([]);
  expect(names.some((name) => name.startsWith('dist/studio/app/'))).toBe(true);
});

it('its entries are found by Node, by bundlers and by TypeScript', async () => {
  const bin = (name: string) => path.join(ROOT, 'node_modules/.bin', name);
  const lint = await run(bin('publint'), [path.join(folder, tarball), '--strict']);
  expect(lint.stdout).toContain('All good!');
  const types = await run(bin('attw'), [
    path.join(folder, tarball),
    '--profile',
    'esm-only',
    '--format',
    'json',
  ]);
  expect(JSON.parse(types.stdout).analysis.packageName).toBe('mesura');
});

it('each entry says in one line that a Node is too old', async () => {
  const older = (await on(folder, 'sh', '-c', 'command -v -p node || true')).stdout.trim();
  const version = older === '' ? 'v24' : (await run(older, ['--version'])).stdout;
  // Machines that have no older Node beside the pinned one cannot try it.
  if (Number(version.slice(1).split('.')[0]) >= 24) return;
  for (const entry of ['mesura', 'mesura/template', 'mesura/guard', 'mesura/web', 'mesura/helpers']) {
    const script = `import('${entry}').catch((error) => console.log(error.message))`;
    const { stdout } = await run(older, ['-e', script], { cwd: path.join(folder, 'program') });
    expect(stdout).toMatch(/^mesura needs Node 24\.19 or newer; this is [\d.]+\n$/);
  }
});

it('what not every shop needs is not installed, and is asked for by name and version', async () => {
  const program = path.join(folder, 'program');
  const manifest = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
  const peers = Object.entries(manifest.peerDependencies).map(([name, range]) => `${name}@${range}`);
  expect(peers.sort()).toEqual(Object.values(OPTIONAL_PACKAGES).flat().sort());
  const installed = await readdir(path.join(program, 'node_modules'));
  expect(installed.filter((name) => name in manifest.peerDependencies)).toEqual([]);

  const other = path.join(folder, 'other');
  await on(program, 'npx', 'mesura', 'init', '../other');
  await symlink(path.join(program, 'node_modules'), path.join(other, 'node_modules'));
  const refused = async (...args: string[]) => {
    const { code, stderr } = await on(other, 'npx', 'mesura', ...args).catch((error) => error);
    return [code, stderr];
  };
  await writeFile(
    path.join(other, 'enum.config.ts'),
    "enum Language { Spanish = 'es' }\nexport default { language: Language.Spanish };\n",
  );
  expect(await refused('plan', '--config', 'enum.config.ts')).toEqual([
    2,
    expect.stringMatching(/PACKAGE_MISSING[\s\S]*npm install tsx@/),
  ]);
  // The sample has a database of its own, whatever the environment says.
  const config = await readFile(path.join(other, 'mesura.config.ts'), 'utf8');
  await writeFile(path.join(other, 'mesura.config.ts'), config.replace(/^ *sample: true,?$/m, ''));
  SMTP.MESURA_DATABASE_URL = 'postgres://nobody@127.0.0.1:1/none';
  expect(await refused('import')).toEqual([
    2,
    expect.stringMatching(/PACKAGE_MISSING[\s\S]*npm install pg@/),
  ]);
  delete SMTP.MESURA_DATABASE_URL;
}, 120_000);

it('in an empty folder it makes a shop, which imports, previews and sends', async () => {
  const server = await startSmtp();
  await using _end = { [Symbol.asyncDispose]: () => server.stop() };
  Object.assign(SMTP, {
    SMTP_URL: server.url,
    MESURA_SECRET: 'a-secret-of-more-than-32-characters!',
  });
  const program = path.join(folder, 'program');
  shop = path.join(folder, 'shop');
  await on(program, 'npx', 'mesura', 'init', '../shop', '--name', 'Little Shop');
  const { dependencies } = JSON.parse(await readFile(path.join(shop, 'package.json'), 'utf8'));
  expect(dependencies.mesura).toBe(`file:../${tarball}`);
  await on(shop, 'npm', ...INSTALL);
  await on(shop, 'npx', 'mesura', 'import');
  const { stdout: preview } = await on(shop, 'npx', 'mesura', 'preview', '--now', '2026-10-15T10:00:00Z');
  expect(preview).toContain('previews/index.html');
  await on(
    shop,
    'npx',
    'mesura',
    'send',
    '--campaign',
    'after-purchase',
    '--sample',
    '--now',
    '2026-10-15T10:00:00Z',
  );
  expect(server.accepted).toBeGreaterThan(5);
  const { stdout: size } = await run('du', ['-sm', path.join(program, 'node_modules')]);
  const megabytes = Number(size.split('\t')[0]);
  process.stdout.write(`installed: ${megabytes} MB, without the packages that make it\n`);
  expect(megabytes).toBeLessThan(130);
}, 300_000);
