import { execFile } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DIST = path.join(ROOT, 'dist');
/** Written last: whoever finds it new finds all of it. */
const LAST = 'index.js';
const run = promisify(execFile);

/**
 * Sees to it that `dist/` is the program as it is in the sources now, without the studio's application. It is built aside and then moved, because
 * one test file may pack what another one builds.
 */
export async function builtProgram(): Promise<void> {
  if (isFresh()) return;
  const cache = path.join(ROOT, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const aside = await mkdtemp(path.join(cache, 'program-'));
  const built = path.join(aside, 'built');
  await run(path.join(ROOT, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.build.json', '--outDir', built], {
    cwd: ROOT,
  });
  // Somebody else may have been faster; then theirs is as new.
  if (!isFresh()) {
    await move(path.join(built, 'studio'), path.join(DIST, 'studio'), path.join(aside, 'old-studio'));
    await rm(path.join(built, 'studio'), { recursive: true });
    await move(built, DIST, path.join(aside, 'old'));
  }
  await rm(aside, { recursive: true, force: true });
}

/** Puts each entry of a folder in the place of the one of its name. */
async function move(from: string, to: string, old: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await mkdir(old);
  const names = await readdir(from);
  for (const name of names.sort((a, b) => Number(a === LAST) - Number(b === LAST))) {
    await rename(path.join(to, name), path.join(old, name)).catch(() => undefined);
    await rename(path.join(from, name), path.join(to, name)).catch(() => undefined);
  }
}

function isFresh(): boolean {
  const last = path.join(DIST, LAST);
  if (!existsSync(last)) return false;
  const builtAt = statSync(last).mtimeMs;
  return globSync('src/**/*.ts', { cwd: ROOT, exclude: ['src/studio/app/**'] }).every(
    (file) => statSync(path.join(ROOT, file)).mtimeMs <= builtAt,
  );
}
