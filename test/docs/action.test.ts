import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { blocksIn } from '../support/docBlocks.ts';
import { copySample, ROOT } from '../support/sampleShop.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly 'working-directory'?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}
interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly (Step & { with?: Record<string, unknown> })[] }>
  >;
}

const read = (name: string) => readFile(path.join(ROOT, name), 'utf8');
let repository = '';
let first = '';
let action: Action;

const git = (...args: string[]) =>
  execFileSync('git', ['-C', repository, '-c', 'user.name=A', '-c', 'user.email=a@example.test', ...args], {
    encoding: 'utf8',
  }).trim();

/** A repository of a shop, in a folder of it, as after `npm ci`. */
beforeAll(async () => {
  action = parse(await read('action.yml')) as Action;
  repository = await mkdtemp(path.join(tmpdir(), 'mesura-action-'));
  await rename((await copySample()).folder, path.join(repository, 'emails'));
  const bin = path.join(repository, 'emails/node_modules/.bin');
  await mkdir(bin, { recursive: true });
  await writeFile(path.join(repository, '.gitignore'), 'node_modules\n');
  await writeFile(path.join(repository, 'emails/package.json'), '{ "private": true, "type": "module" }');
  const main = path.join(ROOT, 'src/cli/main.ts');
  await writeFile(path.join(bin, 'mesura'), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`, {
    mode: 0o755,
  });
  await symlink(ROOT, path.join(repository, 'emails/node_modules/mesura'));
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'the shop');
  first = git('rev-parse', 'HEAD');
});
afterAll(() => rm(repository, { recursive: true, force: true }));

/** Runs a step as a runner does: its variables filled in, then bash with `-e`. */
async function runStep(id: string, inputs: Readonly<Record<string, string>>) {
  const step = action.runs.steps.find((one) => one.id === id);
  const value = (text: string) =>
    text.replaceAll(
      /\$\{\{ inputs\.([\w-]+) \}\}/g,
      (_, name: string) => inputs[name] ?? action.inputs[name]?.default ?? '',
    );
  const temp = await mkdtemp(path.join(tmpdir(), 'mesura-runner-'));
  const files = { GITHUB_OUTPUT: path.join(temp, 'output'), GITHUB_STEP_SUMMARY: path.join(temp, 'summary') };
  for (const file of Object.values(files)) await writeFile(file, '');
  const env = Object.fromEntries(Object.entries(step?.env ?? {}).map(([name, text]) => [name, value(text)]));
  const ran = await new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? ''],
      {
        cwd: path.join(repository, value(step?.['working-directory'] ?? '.')),
        env: { PATH: process.env.PATH ?? '', HOME: temp, RUNNER_TEMP: temp, ...files, ...env },
      },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
  const [output, summary] = await Promise.all(Object.values(files).map((file) => readFile(file, 'utf8')));
  const report = await readFile(path.join(temp, 'mesura.html'), 'utf8').catch(() => '');
  await rm(temp, { recursive: true, force: true });
  return { ...ran, output, summary, report };
}

it('a pull request that changes nothing is told so, and passes', async () => {
  const inputs = { folder: 'emails', against: first };
  expect((await runStep('check', inputs)).code).toBe(0);
  const { code, output, summary, stderr } = await runStep('compare', inputs);
  expect([code, output], stderr).toEqual([0, 'changed=false\n']);
  expect(summary).toContain('the same to the byte');
});

it('a finding stands at its line of the repository, and what the change does to everybody in summary and report', async () => {
  const file = 'emails/templates/after-purchase.es.mjml';
  const text = await readFile(path.join(repository, file), 'utf8');
  await writeFile(
    path.join(repository, file),
    text.replaceAll('Hola', 'Buenas').replace('<mj-body', '<!-- {{customer.firsName}} -->\n  <mj-body'),
  );
  git('commit', '--quiet', '--all', '--message', 'another greeting');

  const check = await runStep('check', { folder: 'emails' });
  expect(check.code).toBe(1);
  expect(check.stdout).toMatch(
    /^::error file=emails\/templates\/after-purchase\.es\.mjml,line=\d+,col=\d+,/m,
  );

  await writeFile(path.join(repository, file), text.replaceAll('Hola', 'Buenas'));
  git('commit', '--quiet', '--all', '--message', 'without the mistake');
  const inputs = { folder: 'emails', against: first };
  const { code, output, summary, report } = await runStep('compare', inputs);
  expect([code, output]).toEqual([0, 'changed=true\n']);
  expect(summary).toContain('sent, and different');
  expect(report).toContain('<del>');
  expect((await runStep('compare', { ...inputs, 'fail-on-change': 'true' })).code).toBe(1);
});

it('a commit that is not there fails the step', async () => {
  expect((await runStep('compare', { folder: 'emails', against: '0'.repeat(40) })).code).toBeGreaterThan(1);
});

it('nothing that a pull request can write is put into a line of a shell', () => {
  const lines = action.runs.steps.map(({ run = '' }) => run);
  expect(lines.filter((run) => run.includes('${{'))).toEqual([]);
});

it('each action of somebody else is named by its commit, and the docs use inputs that there are', async () => {
  const shown = blocksIn('yaml')
    .filter(({ text }) => /^jobs:/m.test(text))
    .map(({ text }) => parse(text) as Workflow);
  const own = await Promise.all(['ci', 'release'].map((name) => read(`.github/workflows/${name}.yml`)));
  const workflows = [...shown, ...own.map((text) => parse(text) as Workflow)];
  const steps = [
    ...action.runs.steps,
    ...workflows.flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps)),
  ];
  const loose = steps
    .map(({ uses }) => uses)
    .filter((uses) => uses && !uses.startsWith('./') && !/@[0-9a-f]{40}$/.test(uses));
  expect(loose).toEqual([]);
  const ours = workflows
    .flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps))
    .filter(({ uses }) => uses?.startsWith('./'));
  expect(ours.length).toBeGreaterThan(0);
  for (const { with: inputs = {} } of ours)
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
});
