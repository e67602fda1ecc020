import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { MesuraError } from '../../domain/index.ts';

/** The absolute path of a file or folder that a person named and that can be read. @throws MesuraError FILE_MISSING */
export async function readable(cwd: string, named: string): Promise<string> {
  const file = path.resolve(cwd, named);
  try {
    await access(file, constants.R_OK);
    return file;
  } catch (error) {
    throw new MesuraError('FILE_MISSING', `there is no file that can be read at ${named}`, {
      fix: 'check the path and the rights',
      cause: error,
    });
  }
}
