import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Lets readers of files read a text that is not saved: under the same ending, for its owner only, and gone afterwards. */
export async function withTemporaryFile<T>(
  named: string,
  text: string,
  read: (file: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mesura-draft-'));
  try {
    const file = path.join(folder, `draft${path.extname(named)}`);
    await writeFile(file, text, { mode: 0o600 });
    return await read(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
