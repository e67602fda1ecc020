import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type LocalPicture, readPicture } from '../../inspect/pictures/LocalPicture.ts';
import type { Workspace } from '../workspace/openWorkspace.ts';

/** What may follow the start of an address for it to become a file: plain names, so that no `..` leaves the folder. */
const FILE_NAME = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/;
const LARGEST = 20_000_000;

/**
 * Knows the pictures that `preview.pictures` names a folder for. Read when first asked for, once for as long as the file stays as it
 * is. Addresses elsewhere are not known, and nobody is asked for them.
 */
export function createPictureShelf({
  config,
  resolve,
}: Workspace): (address: string) => LocalPicture | undefined {
  const folders = Object.entries(config.preview.pictures);
  const known = new Map<string, { readonly stamp: string; readonly picture: LocalPicture }>();
  return (address) => {
    const [start, folder] = folders.find(([prefix]) => address.startsWith(prefix)) ?? [];
    if (start === undefined || folder === undefined) return undefined;
    const name = address.slice(start.length).split(/[?#]/, 1)[0] ?? '';
    if (!FILE_NAME.test(name)) return undefined;
    const file = path.join(resolve(folder), name);
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat === undefined || !stat.isFile()) return { exists: false, bytes: 0 };
    const stamp = `${stat.mtimeMs} ${stat.size}`;
    const before = known.get(file);
    if (before?.stamp === stamp) return before.picture;
    const picture = Object.freeze({
      ...{ exists: true, bytes: stat.size },
      ...(stat.size <= LARGEST && readPicture(readFileSync(file))),
    });
    known.set(file, { stamp, picture });
    return picture;
  };
}
