import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { MesuraError } from '../../domain/index.ts';

/** Makes a folder hold just what is written to it, for its owner only, and touches nothing that is the same already. */
export interface FolderSync {
  /** At once, and only where it differs. Small files: waiting for each would take three times as long, and more memory. */
  write(relative: string, content: string): void;
  /** Takes away what an earlier time wrote into these sub-folders and this time did not. */
  finish(subfolders: readonly string[]): Promise<void>;
}

/** @throws MesuraError FOLDER_READONLY, before anything was written */
export async function syncFolder(folder: string, shown: string): Promise<FolderSync> {
  const written = new Set<string>();
  const made = new Set<string>();
  const makeOnce = (parent: string) => {
    if (made.has(parent)) return;
    mkdirSync(parent, { recursive: true, mode: 0o700 });
    made.add(parent);
  };
  const refused = (cause: unknown) =>
    new MesuraError('FOLDER_READONLY', `${shown} cannot be written`, {
      fix: 'check the rights of the folder and the space on the disk, or name another one',
      cause,
    });
  // Found out before the work: a folder may exist and still refuse files.
  const trial = path.join(folder, `.mesura-${process.pid}`);
  await mkdir(folder, { recursive: true, mode: 0o700 })
    .then(() => writeFile(trial, ''))
    .then(() => rm(trial))
    .catch((cause: unknown) => {
      throw refused(cause);
    });

  return {
    write(relative, content) {
      const file = path.join(folder, relative);
      written.add(file);
      if (existsSync(file) && readFileSync(file, 'utf8') === content) return makePrivate(file);
      try {
        makeOnce(path.dirname(file));
        writeFileSync(`${file}.tmp`, content, { mode: 0o600 });
        renameSync(`${file}.tmp`, file);
      } catch (cause) {
        throw refused(cause);
      }
    },
    async finish(subfolders) {
      for (const subfolder of subfolders) {
        const root = path.join(folder, subfolder);
        const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
          const file = path.join(entry.parentPath, entry.name);
          if (entry.isFile() && !written.has(file)) await rm(file);
        }
        await removeEmptyFolders(root);
      }
    },
  };
}

/** Previews show what people bought. Those of an earlier version may be open to others still. */
function makePrivate(file: string): void {
  if ((statSync(file).mode & 0o077) === 0) return;
  try {
    chmodSync(file, 0o600);
  } catch {
    // Somebody else's file, which this user may not close.
  }
}

async function removeEmptyFolders(root: string): Promise<void> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) if (entry.isDirectory()) await removeEmptyFolders(path.join(root, entry.name));
  if ((await readdir(root).catch(() => ['absent'])).length === 0) await rm(root, { recursive: true });
}
