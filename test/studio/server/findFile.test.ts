import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findFile } from '../../../src/studio/server/findFile.ts';

let home: string;
let served: string;
beforeAll(async () => {
  home = await realpath(await mkdtemp(path.join(tmpdir(), 'mesura-find-')));
  served = path.join(home, 'pictures');
  await mkdir(path.join(served, 'shelf'), { recursive: true });
  await mkdir(path.join(home, 'pictures-of-others'));
  await writeFile(path.join(home, 'policy.yaml'), 'version: 1');
  await writeFile(path.join(home, 'pictures-of-others/coat.png'), 'of others');
  await writeFile(path.join(served, 'shelf/coat.png'), 'a coat');
  await symlink('shelf/coat.png', path.join(served, 'inside.png'));
  await symlink('../policy.yaml', path.join(served, 'outside.png'));
  await symlink('..', path.join(served, 'up'));
  await symlink('../pictures-of-others', path.join(served, 'beside'));
  await symlink('shelf', path.join(served, 'folder.png'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

it.each(['/shelf/coat.png', '/inside.png', '/folder.png/coat.png'])('%s is in the folder', async (named) => {
  expect(await findFile(served, named)).toBe(path.join(served, 'shelf/coat.png'));
});

it.each([
  ...['/outside.png', '/up/policy.yaml', '/beside/coat.png', '/up/pictures/shelf/../../policy.yaml'],
  ...['/folder.png', '/', '/shelf', '/shelf/', '/nothing.png', '/..%2fpolicy.yaml', '/%2e%2e/policy.yaml'],
])('%s is no file of the folder, whatever links are in it', async (named) => {
  expect(await findFile(served, named)).toBeUndefined();
});
