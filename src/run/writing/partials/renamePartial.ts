import { link, rm } from 'node:fs/promises';
import path from 'node:path';
import { MesuraError } from '../../../domain/index.ts';
import type { Workspace } from '../../workspace/openWorkspace.ts';
import { readShopFile } from '../files/readShopFile.ts';
import { writeShopFile } from '../files/writeShopFile.ts';
import { partialUses, readAll } from './partialUses.ts';

export interface RenameRequest {
  readonly from: string;
  readonly to: string;
  /** What every template and partial was when the person saw the list of uses. */
  readonly fingerprints: Readonly<Record<string, string>>;
}

export interface Renamed {
  readonly path: string;
  /** The files that were changed, the partial's own aside. */
  readonly changed: readonly string[];
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** What Windows keeps for devices, whatever follows the first dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Gives a partial another name, in its file and in every place that calls it. Both files are there while the calls are changed, so that
 * no template is ever without its partial; where a step fails, the earlier ones are taken back.
 *
 * @throws MesuraError USAGE for a name that cannot be one, FILE_CHANGED when any file is another than was seen,
 *   FILE_PROTECTED when a call stands where nobody can know it or may write
 */
export async function renamePartial(
  workspace: Workspace,
  { from, to, fingerprints }: RenameRequest,
): Promise<Renamed> {
  await refuseName(workspace, to);
  const { path: before, uses, unknown, fingerprints: now } = await partialUses(workspace, from);
  const [first] = unknown;
  if (first !== undefined)
    throw new MesuraError(
      'FILE_PROTECTED',
      `"${from}" cannot be renamed: ${first} may call it where nobody sees`,
      {
        why: 'the file cannot be parsed, data decides the name of a partial there, or it makes one of that name itself',
        fix: 'mend that file first, or rename by hand',
      },
    );
  if (!isSame(fingerprints, now)) throw changed();

  const after = path.posix.join(path.posix.dirname(before), `${to}.mjml`);
  const at = (file: string) => path.join(workspace.root, file);
  const done: { path: string; text: string; fingerprint: string }[] = [];
  // Never over a file that is there: a link is refused then, and a rename is not.
  await link(at(before), at(after)).catch((cause: unknown) => {
    throw new MesuraError('FOLDER_READONLY', `${after} cannot be made`, {
      fix: 'check the rights of its folder',
      cause,
    });
  });
  try {
    for (const [file, places] of Map.groupBy(uses, (use) => use.path)) {
      if (file === before) continue;
      const read = await readShopFile(workspace, file);
      if (read.fingerprint !== now[file]) throw changed();
      const { fingerprint } = await writeShopFile(workspace, {
        ...read,
        text: replaced(read.text, places, to),
      });
      done.push({ path: file, text: read.text, fingerprint });
    }
    if ((await readShopFile(workspace, before)).fingerprint !== now[before]) throw changed();
    await rm(at(before));
  } catch (error) {
    for (const { path: file, text, fingerprint } of done.toReversed())
      await writeShopFile(workspace, { path: file, text, fingerprint }).catch(() => undefined);
    await rm(at(after), { force: true });
    throw error;
  }
  return { path: after, changed: done.map((one) => one.path) };
}

async function refuseName(workspace: Workspace, to: string): Promise<void> {
  const known = (await readAll(workspace)).filter(({ kind }) => kind === 'partial').map((file) => file.path);
  const taken = known.some((file) => path.posix.basename(file, '.mjml').toLowerCase() === to.toLowerCase());
  if (NAME.test(to) && !DEVICE.test(to) && !to.endsWith('.') && !taken) return;
  throw new MesuraError('USAGE', 'a partial cannot have this name', {
    why: taken
      ? 'there is one of this name'
      : 'it is the name of a file on every system, and a word in templates',
    fix: 'take letters, digits, dots, hyphens, and at most 64 of them',
  });
}

function isSame(seen: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): boolean {
  const files = Object.keys(now);
  return files.length === Object.keys(seen).length && files.every((file) => seen[file] === now[file]);
}

function replaced(text: string, places: readonly { from: number; to: number }[], name: string): string {
  return places
    .toSorted((a, b) => b.from - a.from)
    .reduce((all, place) => all.slice(0, place.from) + name + all.slice(place.to), text);
}

const changed = () =>
  new MesuraError('FILE_CHANGED', 'a template or partial was changed meanwhile', {
    why: 'a call that was added in between would be left behind; nothing was renamed',
    fix: 'look at the uses again',
  });
