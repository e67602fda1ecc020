import { execFile } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { MesuraError } from '../../domain/index.ts';
import type { Surroundings } from '../shop/openShop.ts';

const run = promisify(execFile);
/** Lists of files of large repositories. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * Writes the files of a folder as a git commit has them into `target`. Nothing of the checkout is touched, its index neither: git
 * gets an index of its own, beside the files.
 *
 * @param folder a folder of a git checkout, absolute
 * @param ref a branch, tag or commit
 * @returns the same folder among the written files
 * @throws MesuraError USAGE where there is no git, no checkout or no such commit
 */
export async function exportRef(
  folder: string,
  ref: string,
  { target, env }: { readonly target: string; readonly env: Surroundings['env'] },
): Promise<string> {
  const index = path.join(target, 'index');
  const files = path.join(target, 'files');
  const git = async (args: readonly string[], where = folder) =>
    (
      await run('git', ['-C', where, ...args], {
        encoding: 'utf8',
        env: { PATH: env.PATH, HOME: env.HOME, GIT_INDEX_FILE: index, LC_ALL: 'C' },
        maxBuffer: MOST_BYTES,
      })
    ).stdout;
  const top = (await git(['rev-parse', '--show-toplevel']).catch(refused('no git checkout'))).trim();
  // What begins with a dash is an option to git, and no name of a commit.
  const commit = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).catch(
    refused('no such commit'),
  );
  await git(['read-tree', commit.trim()]);
  await git(['checkout-index', '--all', '--quiet', `--prefix=${files}${path.sep}`], top);
  const below = path.relative(await realpath(top), await realpath(folder));
  shareModules(folder, top, path.join(files, below), files);
  return path.join(files, below);

  function refused(what: string) {
    return (cause: unknown): never => {
      throw new MesuraError('USAGE', `nothing can be compared with "${ref}"`, {
        why: (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no git here' : `there is ${what}`,
        fix: 'name a branch, a tag or a commit of this checkout, or a folder that holds a shop',
        cause,
      });
    };
  }
}

/** A configuration may import packages: those that are installed now, for a commit has none. */
function shareModules(folder: string, top: string, exported: string, files: string): void {
  for (const [from, to] of [
    [folder, exported],
    [top, files],
  ] as const) {
    const [installed, place] = [path.join(from, 'node_modules'), path.join(to, 'node_modules')];
    if (existsSync(installed) && existsSync(to) && !existsSync(place)) symlinkSync(installed, place);
  }
}
