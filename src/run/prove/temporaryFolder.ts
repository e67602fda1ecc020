import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { MesuraError } from '../../domain/index.ts';

const PREFIX = 'prove-';

/**
 * A folder for copies of personal data, beside the database and not in the system's own place for temporary files, with
 * the rights of nobody else. It goes away when disposed of, and what a run that was killed left goes away with the next.
 */
export async function temporaryFolder(
  parent: string,
): Promise<{ readonly folder: string } & AsyncDisposable> {
  const folder = path.join(parent, `${PREFIX}${process.pid}`);
  try {
    await removeAbandoned(parent);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new MesuraError('FOLDER_READONLY', 'there is no place for the copies that the proof works on', {
      fix: 'check the rights of the folder of the database, and the space on the disk',
      cause,
    });
  }
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

async function removeAbandoned(parent: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  for (const name of names) {
    const pid = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length)) : Number.NaN;
    if (!Number.isInteger(pid) || pid <= 0 || isRunning(pid)) continue;
    await rm(path.join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
