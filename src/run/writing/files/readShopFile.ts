import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { MesuraError } from '../../../domain/index.ts';
import type { Workspace } from '../../workspace/openWorkspace.ts';
import { listFiles } from './listFiles.ts';
import { MOST_BYTES, type ReadFile, type ShopFile } from './ShopFile.ts';
import { editable } from './textForm.ts';

/** Tells two contents apart; the same for the same bytes. */
export const fingerprintOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64url');

/**
 * A file out of the list, with its text. The bytes of one opened file are what is checked and what is read.
 * @throws MesuraError FILE_MISSING for anything that is not in the list, FILE_UNREADABLE for what is too large or no text
 */
export async function readShopFile(workspace: Workspace, named: string): Promise<ReadFile> {
  return readListed(workspace, await fileNamed(workspace, named));
}

/** The same for one that was found in the list already. @throws MesuraError FILE_MISSING, FILE_UNREADABLE */
export async function readListed(workspace: Workspace, file: ShopFile): Promise<ReadFile> {
  if (file.size > MOST_BYTES)
    throw unreadable(file, `it has more than ${MOST_BYTES.toLocaleString('en')} bytes`);
  const bytes = await bytesOf(workspace, file);
  const text = textOf(bytes);
  if (text === undefined) throw unreadable(file, 'it is not UTF-8 text');
  const shown = file.kind === 'config' ? withoutPasswords(text) : text;
  return Object.freeze({ ...file, text: editable(shown), fingerprint: fingerprintOf(bytes) });
}

/** @throws MesuraError FILE_MISSING: only what the list names is there */
export async function fileNamed(workspace: Workspace, named: string): Promise<ShopFile> {
  const file = (await listFiles(workspace)).find((one) => one.path === named);
  if (file) return file;
  throw new MesuraError('FILE_MISSING', 'there is no such file to look at or to write', {
    why: 'the studio opens templates, partials, the policy and the pairs of this shop, and nothing else',
    fix: 'choose one of the list',
  });
}

/** @throws MesuraError FILE_MISSING when it went away in between */
export async function bytesOf(workspace: Workspace, file: ShopFile): Promise<Buffer> {
  // What became a link since the list was made is not followed.
  const flags = file.readOnly === 'linked' ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NOFOLLOW;
  const handle = await open(path.join(workspace.root, file.path), flags).catch((cause: unknown) => {
    throw new MesuraError('FILE_MISSING', `${file.path} cannot be read`, {
      fix: 'check whether it is still there, and its rights',
      cause,
    });
  });
  try {
    const { size } = await handle.stat();
    if (size > MOST_BYTES)
      throw unreadable(file, `it has more than ${MOST_BYTES.toLocaleString('en')} bytes`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** With its mark at the start, if it has one; nothing where it is no text. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The address of a database may carry one, and a screen is looked at by others. */
const withoutPasswords = (text: string) => text.replace(/(:\/\/[^\s/:@'"`]*:)[^\s/@'"`]+@/g, '$1***@');

const unreadable = ({ path: shown }: ShopFile, why: string) =>
  new MesuraError('FILE_UNREADABLE', `${shown} cannot be opened here`, {
    why,
    fix: 'open it in another program',
  });
