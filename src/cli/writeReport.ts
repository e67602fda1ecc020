import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { MesuraError } from '../domain/index.ts';

/** Writes a page that an option names (`option`, such as `--out`), for its owner's eyes. @throws MesuraError FOLDER_READONLY */
export async function writeReport(named: string, cwd: string, text: string, option: string): Promise<void> {
  await writeFile(path.resolve(cwd, named), text, { mode: 0o600 }).catch((cause: unknown) => {
    throw new MesuraError('FOLDER_READONLY', `${named} cannot be written`, {
      fix: `name a file in a folder that exists and in which you may write, with ${option}`,
      cause,
    });
  });
}
