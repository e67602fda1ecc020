import { existsSync } from 'node:fs';
import path from 'node:path';

/** The repository: the pages lie in its `docs/` and in its root, and the reference in `site/api/`. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Pages of the repository's root, by the address that they have on the site. */
const ROOT_PAGES: Readonly<Record<string, string>> = {
  'ARCHITECTURE.md': 'architecture.md',
  'CHANGELOG.md': 'changelog.md',
  'CODE_OF_CONDUCT.md': 'code-of-conduct.md',
  'CONTRIBUTING.md': 'contributing.md',
  'SECURITY.md': 'security.md',
};

/** Where a file of the repository stands on the site; nothing for a file that the site does not show. */
export function sitePath(file: string): string | undefined {
  if (file in ROOT_PAGES) return ROOT_PAGES[file];
  if (!file.endsWith('.md') || !existsSync(path.join(ROOT, file))) return undefined;
  if (file.startsWith('docs/')) return file.slice('docs/'.length);
  return file.startsWith('site/api/') ? file.slice('site/'.length) : undefined;
}

/** What the site does not show: all of the repository but its pages. */
export const NOT_SHOWN = ['!(docs|site)/**/*', 'site/!(api)/**/*', 'README.md'];
