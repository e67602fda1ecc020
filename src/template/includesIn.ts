import { MesuraError } from '../domain/errors.ts';
import type { IncludeReader } from './parse/index.ts';

/** What is needed of `node:fs`, which the caller passes: the engine itself touches no file. */
export interface IncludeFiles {
  readFileSync(file: string, encoding: 'utf8'): string;
  realpathSync(file: string): string;
  statSync(
    file: string,
    options: { readonly throwIfNoEntry: false },
  ): { isFile(): boolean; readonly size: number } | undefined;
}

const MAX_BYTES = 2_000_000;

/**
 * Lets templates include files inside of `root` and nowhere else: `compileTemplate(source, { name, includes: includesIn('templates', fs) })`.
 * Paths are relative to the including file; `name` is the template's path inside of `root`. Absolute paths, encoded ones, and links that
 * lead out are refused: a template must not read what its author could not.
 */
export function includesIn(root: string, fs: IncludeFiles): IncludeReader {
  const real = fs.realpathSync(root).replaceAll('\\', '/');
  return (written, from) => {
    const refuse = (why: string): never => {
      throw new MesuraError('TEMPLATE_INVALID', `mj-include of ${JSON.stringify(written)} is refused`, {
        why,
        fix: 'include a file inside of the folder of templates, by its relative path',
        place: { file: from },
      });
    };
    if (!/^[\w.][^%:\\\0]*$/.test(written)) refuse('it is no plain relative path');
    const inside = resolveInside(from, written) ?? refuse('it leads out of the folder of templates');
    const file = `${real}/${inside}`;
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    if (!stat?.isFile()) refuse('there is no such file');
    if (!fs.realpathSync(file).replaceAll('\\', '/').startsWith(`${real}/`)) {
      refuse('it is a link that leads out of the folder of templates');
    }
    if (stat && stat.size > MAX_BYTES) refuse(`it has more than ${MAX_BYTES} bytes`);
    return { file: inside, source: fs.readFileSync(file, 'utf8') };
  };
}

/** The path inside of the root that a file means by a relative path, or undefined where that is outside of it. */
function resolveInside(from: string, written: string): string | undefined {
  const parts = from.split('/').slice(0, -1);
  for (const part of written.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '' && part !== '.') {
      parts.push(part);
    }
  }
  return parts.length === 0 ? undefined : parts.join('/');
}
