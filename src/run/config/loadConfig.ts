import { access, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { isPackageMissing, MesuraError, requirement } from '../../domain/index.ts';
import { importCode, type ShopCode } from '../code/importCode.ts';
import { whyUnreadable } from '../code/whyUnreadable.ts';
import { Config } from './Config.ts';

/** Where a configuration is looked for when none is named. */
export const CONFIG_FILES = [
  'mesura.config.ts',
  'mesura.config.js',
  'mesura.config.mjs',
  'mesura.config.json',
] as const;

export interface LoadedConfig {
  readonly file: string;
  /** The folder that relative paths start from. */
  readonly root: string;
  readonly config: Config;
  /** What it is made of: the file, and with `follow` what it imports from the shop's folder; absolute. */
  readonly files: readonly string[];
}

/**
 * Finds and reads the configuration: the file named, or the first of `CONFIG_FILES` in `cwd`.
 * A configuration is a program of the shop and runs with the shop's rights, like a build script.
 *
 * @throws MesuraError CONFIG_MISSING, CONFIG_INVALID (every field that is wrong, with what is allowed)
 */
export async function loadConfig(
  cwd: string,
  named?: string,
  { follow = false }: { readonly follow?: boolean } = {},
): Promise<LoadedConfig> {
  const file = named === undefined ? await findConfig(cwd) : path.resolve(cwd, named);
  const shown = path.relative(cwd, file) || file;
  const { value, files } = await importDefault(file, shown, follow);
  if (isNothing(value))
    throw new MesuraError('CONFIG_INVALID', `${shown} holds no configuration`, {
      why: 'it has no default export',
      fix: 'write "export default { ... } satisfies MesuraConfig"; docs/configuration.md lists all fields',
      place: { file: shown },
    });
  const result = Config.safeParse(value);
  if (!result.success) {
    throw new MesuraError('CONFIG_INVALID', `${shown} is not a valid configuration`, {
      why: result.error.issues.map((issue) => issueText(issue, value)).join('\n       '),
      fix: 'correct these fields; docs/configuration.md lists them all',
      place: { file: shown },
    });
  }
  return Object.freeze({ file, root: path.dirname(file), config: result.data, files });
}

async function findConfig(cwd: string): Promise<string> {
  for (const name of CONFIG_FILES) {
    const file = path.join(cwd, name);
    if (await exists(file)) return file;
  }
  throw new MesuraError('CONFIG_MISSING', 'there is no mesura.config.ts in this folder', {
    fix: 'run "mesura init my-shop" for a working folder, or name a configuration with --config FILE',
  });
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

async function importDefault(file: string, shown: string, follow: boolean): Promise<ShopCode> {
  if (!(await exists(file))) {
    throw new MesuraError('CONFIG_MISSING', `there is no file ${shown}`, {
      fix: 'check the path after --config; it may be relative to the current folder',
    });
  }
  if ((await stat(file)).isDirectory()) {
    throw new MesuraError('CONFIG_MISSING', `${shown} is a folder`, {
      fix: `name the file in it: --config ${path.join(shown, 'mesura.config.ts')}; without --config the one in the current folder is read`,
    });
  }
  try {
    if (file.endsWith('.json')) return { value: JSON.parse(await readFile(file, 'utf8')), files: [file] };
    const { mtimeMs } = await stat(file);
    return await importCode(file, { version: mtimeMs, follow });
  } catch (error) {
    if (isPackageMissing(error)) throw error;
    const { why, place } = whyUnreadable(error, (absolute) => path.relative(path.dirname(file), absolute));
    throw new MesuraError('CONFIG_INVALID', `${shown} cannot be read`, {
      why,
      fix: 'it must be a module whose default export is the configuration',
      place: place ?? { file: shown },
      cause: error,
    });
  }
}

/** Without `export default` Node gives nothing, or an empty object where it takes the file for a CommonJS module. */
function isNothing(value: unknown): boolean {
  return (
    value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  );
}

function issueText(issue: z.core.$ZodIssue, value: unknown): string {
  const where = issue.path.join('.') || 'the default export';
  if (issue.code === 'unrecognized_keys')
    return `${where}: there is no ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  return `${where}: ${requirement(Config, issue, value)}`;
}
