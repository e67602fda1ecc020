import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Draft } from '../drafts.ts';

/**
 * Lets readers of files read a text that is not saved: under its own name, so that messages name it, in a folder of its own that is
 * the owner's only and goes away afterwards.
 */
export async function inTemporaryFolder<T>(draft: Draft, read: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mesura-draft-'));
  try {
    const file = path.join(folder, draft.path);
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(file, draft.text, { mode: 0o600 });
    return await read(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
