/**
 * Builds the site from `docs/` into `site/dist`: `npm run docs`. What builds pages is a package of its own (`site/`), so that whoever
 * works on Mesura does not install it; the first run does. Ends with 1 where a link leads nowhere.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkSite } from './checkSite.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SITE = path.join(ROOT, 'site/dist');

function npm(...args: string[]): void {
  const { status } = spawnSync('npm', [...args, '--prefix', 'site'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(path.join(ROOT, 'site/node_modules/vitepress'))) {
  npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
}
npm('run', '--silent', 'build');
const { pages, faults } = checkSite(SITE);
for (const fault of faults) console.error(fault);
console.log(`site/dist: ${pages} pages, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
