import { globSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runMesura } from '../support/runMesura.ts';

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
  expect(await runMesura(['import'], { cwd })).toMatchObject({ code: 0 });
  expect(await runMesura(['check'], { cwd })).toMatchObject({ code: 0 });
  expect(await runMesura(['preview'], { cwd })).toMatchObject({ code: 0 });
  const messages = globSync('previews/*/*/email.eml', { cwd });
  expect(messages.length).toBeGreaterThan(20);
  expect(await readFile(path.join(cwd, messages[0] ?? ''), 'utf8')).toContain('ohara.example');
  expect(await readdir(path.join(cwd, 'previews'))).toContain('index.html');
});

it('a folder that holds something is left as it is', async () => {
  await writeFile(path.join(parent, 'mine.txt'), 'mine');
  const { code, stderr } = await runMesura(['init', '.'], { cwd: parent });
  expect(code).toBe(2);
  expect(stderr).toContain('holds files already');
  expect(await readdir(parent)).toEqual(['mine.txt']);
});

it('answers that make no sense are refused before anything is written', async () => {
  const { code, stderr } = await runMesura(['init', 'x', '--currency', 'euro', '--from', 'nobody'], {
    cwd: parent,
  });
  expect(code).toBe(2);
  expect(stderr).toContain('--currency');
  expect(stderr).toContain('--from');
  expect(await readdir(parent)).toEqual([]);
});
