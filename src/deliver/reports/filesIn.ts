import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of a source: itself, or those of a folder. A Maildir keeps what is new in `new` and what was seen in `cur`; `tmp` is not ready. */
export async function filesIn(source: string): Promise<string[]> {
  if (!(await stat(source)).isDirectory()) return [source];
  const entries = await readdir(source, { withFileTypes: true });
  const boxes = entries.filter(
    (entry) => entry.isDirectory() && (entry.name === 'new' || entry.name === 'cur'),
  );
  const folders = boxes.length > 0 ? boxes.map(({ name }) => join(source, name)) : [source];
  const found: string[] = [];
  for (const folder of folders) {
    const files = await readdir(folder, { withFileTypes: true });
    const names = files.filter((file) => file.isFile() && !file.name.startsWith('.')).map(({ name }) => name);
    found.push(...names.sort().map((name) => join(folder, name)));
  }
  return found;
}
