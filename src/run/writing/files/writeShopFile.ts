import { randomBytes } from 'node:crypto';
import { lstat, open, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { MesuraError } from '../../../domain/index.ts';
import type { Workspace } from '../../workspace/openWorkspace.ts';
import { bytesOf, fileNamed, fingerprintOf, textOf } from './readShopFile.ts';
import { MOST_BYTES, type ReadFile, type ShopFile } from './ShopFile.ts';
import { editable, inFormOf } from './textForm.ts';

export interface WriteRequest {
  /** A path of the list of files. */
  readonly path: string;
  readonly text: string;
  /** What the file was when the text was begun. */
  readonly fingerprint: string;
}

/**
 * Replaces a file in one step, with its rights, line ends and mark; a reader sees the old or the new one and never a part. One
 * that is no longer what was read is not touched.
 *
 * @throws MesuraError FILE_CHANGED, FILE_MISSING, FILE_PROTECTED (it is only shown), DATA_INVALID (no text, or too much), FOLDER_READONLY
 */
export function writeShopFile(workspace: Workspace, request: WriteRequest): Promise<ReadFile> {
  // One after the other: two that had read the same would both find it unchanged.
  const written = last.then(() => write(workspace, request));
  last = written.catch(() => undefined);
  return written;
}
let last: Promise<unknown> = Promise.resolve();

async function write(workspace: Workspace, request: WriteRequest): Promise<ReadFile> {
  const file = await fileNamed(workspace, request.path);
  if (file.readOnly) throw isProtected(file);
  const before = await bytesOf(workspace, file);
  if (fingerprintOf(before) !== request.fingerprint) throw changed(file);
  const text = textOf(before);
  if (text === undefined) throw isProtected(file);
  const after = Buffer.from(inFormOf(text, request.text));
  // A lone half of a character pair would be written as another character than the one on the screen.
  if (!request.text.isWellFormed() || request.text.includes('\0'))
    throw noText(file, 'it holds characters that are no text');
  if (after.byteLength > MOST_BYTES)
    throw noText(file, `it has more than ${MOST_BYTES.toLocaleString('en')} bytes`);
  if (!after.equals(before)) await replace(workspace, file, after, request.fingerprint);
  return Object.freeze({
    ...file,
    size: after.byteLength,
    text: editable(after.toString('utf8')),
    fingerprint: fingerprintOf(after),
  });
}

async function replace(
  workspace: Workspace,
  file: ShopFile,
  bytes: Buffer,
  fingerprint: string,
): Promise<void> {
  const target = path.join(workspace.root, file.path);
  const folder = path.dirname(target);
  const draft = path.join(folder, `.mesura-${randomBytes(8).toString('hex')}.new`);
  const { mode } = await lstat(target);
  try {
    // `wx`: nothing that stands under the name of the draft is written to, a link least of all.
    const handle = await open(draft, 'wx', mode & 0o777);
    try {
      await handle.chmod(mode & 0o777);
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    // As late as can be: editors and scripts do not ask us.
    if (fingerprintOf(await bytesOf(workspace, file)) !== fingerprint) throw changed(file);
    await refuseMoved(workspace.root, folder);
    await rename(draft, target);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    if (cause instanceof MesuraError) throw cause;
    throw new MesuraError('FOLDER_READONLY', `${file.path} cannot be written`, {
      fix: 'check the rights of its folder and the space on the disk',
      cause,
    });
  }
}

/** A folder that became a link in between leads elsewhere. */
async function refuseMoved(root: string, folder: string): Promise<void> {
  const [inside, real] = await Promise.all([realpath(root), realpath(folder)]);
  if (path.join(inside, path.relative(root, folder)) === real) return;
  throw new MesuraError('FILE_MISSING', 'the folder of this file leads elsewhere now', {
    why: 'it became a link while the file was written; nothing was written',
    fix: 'look at the folder',
  });
}

const changed = ({ path: shown }: ShopFile) =>
  new MesuraError('FILE_CHANGED', `${shown} was changed by somebody else meanwhile`, {
    why: 'saving would take that change back; nothing was written',
    fix: 'compare both, and save again',
  });

const isProtected = ({ path: shown }: ShopFile) =>
  new MesuraError('FILE_PROTECTED', `${shown} is only shown here`, {
    fix: 'change it in another program',
  });

const noText = ({ path: shown }: ShopFile, why: string) =>
  new MesuraError('DATA_INVALID', `${shown} is not written`, {
    why,
    fix: 'take them out, or open the file in another program',
  });
