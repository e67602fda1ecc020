import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { callMesura } from '../support/callMesura.ts';
import { copySample, type SampleFolder } from '../support/sampleShop.ts';

let sample: SampleFolder;
beforeEach(async () => {
  sample = await copySample();
});
afterEach(() => sample[Symbol.asyncDispose]());

const git = (...args: string[]) =>
  execFileSync('git', ['-C', sample.folder, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', HOME: sample.folder, GIT_CONFIG_NOSYSTEM: '1' },
  });
const mesura = (...args: string[]) => callMesura(args, { cwd: sample.folder });

it('against a commit: what a change does to everybody, as exit code, table and page; the checkout is not touched', async () => {
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'first');
  const same = await mesura('preview', '--diff', 'HEAD');
  expect([same.code, same.stdout]).toEqual([0, expect.stringContaining('the same to the byte')]);

  await sample.change('templates/after-purchase.es.mjml', (text) => text.replaceAll('Hola', '<b>Buenas</b>'));
  const before = git('status', '--porcelain', '--ignored=no');
  const index = await readFile(path.join(sample.folder, '.git/index'));
  const told = await mesura('preview', '--diff', 'HEAD', '--report', 'report.html');
  expect([told.code, told.stdout]).toEqual([1, expect.stringContaining('sent, and different')]);
  const page = await readFile(path.join(sample.folder, 'report.html'), 'utf8');
  expect(page).toContain('<del>');
  expect(page).toContain('sandbox=""');
  expect(page).not.toMatch(/<script|script-src/);
  await rm(path.join(sample.folder, 'report.html'));

  expect(git('status', '--porcelain', '--ignored=no')).toBe(before);
  expect((await readFile(path.join(sample.folder, '.git/index'))).equals(index)).toBe(true);
  expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1);

  // A name that git would take for an option is none.
  const wrong = await mesura('preview', '--diff=--output=owned');
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('nothing can be compared')]);
});

it('against a folder: with a row of its data that differs, and by a database that holds people already', async () => {
  const other = await mkdtemp(path.join(tmpdir(), 'mesura-other-'));
  try {
    await cp(sample.folder, other, { recursive: true });
    expect((await mesura('import')).code).toBe(0);
    await sample.change('data/customers.csv', (text) => text.replace('Lucía', 'Lucinda'));
    const { code, stdout } = await mesura('preview', '--diff', other, '--json');
    const { groups } = JSON.parse(stdout) as { groups: { count: number; example: { customerId: string } }[] };
    expect([code, ...groups.map(({ count, example }) => [count, example.customerId])]).toEqual([
      1,
      [1, 'C-1001'],
    ]);
    // Its own database was not written: the name is what was imported.
    const render = await mesura('render', 'C-1001', '--campaign', 'after-purchase');
    expect(render.stdout).toContain('Lucía');
  } finally {
    await rm(other, { recursive: true });
  }
});
