import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Deeper than anybody keeps mail. */
const MAX_DEPTH = 8;

/**
 * The files of a source: itself, or those of a folder and the folders in it. A Maildir keeps what is new in `new` and what was seen in
 * `cur`; `tmp` is not ready. Names that begin with a dot are left out, but for the folders of a Maildir, which have one.
 */
export async function filesIn(source: string): Promise<string[]> {
  return (await stat(source)).isDirectory() ? filesOf(source, 0) : [source];
}

async function filesOf(folder: string, depth: number): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const isMaildir = folders.includes('new') || folders.includes('cur');
  const found = isMaildir
    ? []
    : entries
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map(({ name }) => join(folder, name));
  if (depth === MAX_DEPTH) return found;
  for (const name of folders) {
    const isWanted = isMaildir
      ? name === 'new' || name === 'cur' || name.startsWith('.')
      : !name.startsWith('.');
    if (isWanted) found.push(...(await filesOf(join(folder, name), depth + 1)));
  }
  return found;
}
