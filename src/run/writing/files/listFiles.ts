import { lstat, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { filesOf } from '../../../load/DataSource.ts';
import type { Workspace } from '../../workspace/openWorkspace.ts';
import { type FileKind, MOST_BYTES, type ShopFile } from './ShopFile.ts';

/** Data that speaks of people is not for this list, whatever else its file holds. */
const OF_PEOPLE = ['customers', 'consents', 'orders', 'messages'] as const;

/**
 * What may be looked at in the studio, and of it what may be written: templates, partials, the policy, the pairs. The catalog and the
 * configuration are shown only; files with people in them and files outside of the shop's folder are not there at all.
 * In the order of their kinds and names.
 */
export async function listFiles(workspace: Workspace): Promise<readonly ShopFile[]> {
  const named = [...(await inFolders(workspace)), ...singleFiles(workspace)];
  const known = new Set<string>();
  const found: ShopFile[] = [];
  for (const { absolute, kind } of named) {
    const shown = path.relative(workspace.root, absolute).split(path.sep).join('/');
    if (known.has(shown)) continue;
    known.add(shown);
    const file = await look(workspace.root, shown, kind);
    if (file) found.push(file);
  }
  return Object.freeze(found);
}

interface Named {
  readonly absolute: string;
  readonly kind: FileKind;
}

async function inFolders({ config, resolve }: Workspace): Promise<Named[]> {
  const of = async (folder: string, kind: FileKind) => {
    const names = await readdir(resolve(folder)).catch(() => []);
    return names
      .filter((name) => name.endsWith('.mjml'))
      .sort()
      .map((name) => ({ absolute: path.join(resolve(folder), name), kind }));
  };
  return [...(await of(config.templates, 'template')), ...(await of(config.partials, 'partial'))];
}

function singleFiles({ config, configFile, resolve }: Workspace): Named[] {
  const { data } = config;
  const filesNamed = (kind: keyof typeof data) => {
    const source = data[kind];
    return source === undefined
      ? []
      : filesOf(source).map(({ file, preset }) => ({ file: resolve(file), preset }));
  };
  const ofPeople = new Set(OF_PEOPLE.flatMap(filesNamed).map(({ file }) => file));
  const ofThings = (kind: 'complements' | 'products') =>
    filesNamed(kind)
      .filter(({ file }) => !ofPeople.has(file))
      .map(({ file }) => ({ absolute: file, kind }));
  return [
    { absolute: resolve(config.policy), kind: 'policy' },
    ...ofThings('complements'),
    { absolute: resolve(config.learned), kind: 'learned' },
    ...ofThings('products'),
    { absolute: configFile, kind: 'config' },
  ];
}

/** A file that is there, inside of the folder. Links are followed to look, and never to write. */
async function look(root: string, shown: string, kind: FileKind): Promise<ShopFile | undefined> {
  const steps = shown.split('/');
  if (shown === '' || path.isAbsolute(shown) || steps.includes('..')) return undefined;
  const absolute = path.join(root, ...steps);
  const inside = await realpath(root).catch(() => undefined);
  const real = await realpath(absolute).catch(() => undefined);
  if (inside === undefined || real === undefined || !real.startsWith(inside + path.sep)) return undefined;
  const stat = await lstat(real).catch(() => undefined);
  if (!stat?.isFile()) return undefined;
  const linked = real !== path.join(inside, ...steps);
  const readOnly =
    kind === 'products' || kind === 'config'
      ? 'kind'
      : linked
        ? 'linked'
        : stat.size > MOST_BYTES
          ? 'too-large'
          : undefined;
  return Object.freeze({ path: shown, kind, size: stat.size, ...(readOnly && { readOnly }) });
}
