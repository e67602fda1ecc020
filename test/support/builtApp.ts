import { execFile } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SOURCES = path.join(ROOT, 'src/studio/app');
const BUILT = path.join(ROOT, 'dist/studio/app');
const run = promisify(execFile);

/**
 * The folder with the studio's application, as it is in the sources now: built when it is missing or older than they are.
 * It is built aside and then renamed, because several test files may get here at the same moment.
 */
export async function builtApp(): Promise<string> {
  if (isFresh()) return BUILT;
  const cache = path.join(ROOT, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const aside = await mkdtemp(path.join(cache, 'app-'));
  const config = path.join(SOURCES, 'vite.config.ts');
  const built = path.join(aside, 'built');
  await run(
    path.join(ROOT, 'node_modules/.bin/vite'),
    ['build', '--config', config, '--outDir', built, '--emptyOutDir', '--logLevel', 'error'],
    // As it is published: under the tests' own NODE_ENV the application is a quarter larger.
    { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production' } },
  );
  // Somebody else may have been faster; then theirs is as new.
  if (!isFresh()) {
    // A fresh clone that was installed without its scripts has no `dist` yet.
    await mkdir(path.dirname(BUILT), { recursive: true });
    await rename(BUILT, path.join(aside, 'old')).catch(() => undefined);
    await rename(built, BUILT).catch(() => undefined);
  }
  await rm(aside, { recursive: true, force: true });
  return BUILT;
}

function isFresh(): boolean {
  const page = path.join(BUILT, 'index.html');
  if (!existsSync(page)) return false;
  const builtAt = statSync(page).mtimeMs;
  return globSync('**/*.*', { cwd: SOURCES }).every(
    (file) => statSync(path.join(SOURCES, file)).mtimeMs <= builtAt,
  );
}
