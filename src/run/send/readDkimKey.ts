import { readFile } from 'node:fs/promises';
import type { DkimKey, SendSettings } from '../../deliver/index.ts';
import { MesuraError } from '../../domain/index.ts';
import type { Workspace } from '../workspace/openWorkspace.ts';

/**
 * The key that signs, as the configuration names it; `undefined` where the relay signs.
 *
 * @throws MesuraError FILE_MISSING, FILE_UNREADABLE: an unsigned message must never leave because a key was not found
 */
export async function readDkimKey(
  workspace: Workspace,
  dkim: SendSettings['dkim'],
): Promise<DkimKey | undefined> {
  if (dkim === undefined) return undefined;
  const { domain, selector, keyFile } = dkim;
  const file = workspace.resolve(keyFile);
  try {
    return { domain, selector, privateKey: await readFile(file, 'utf8') };
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new MesuraError(
      missing ? 'FILE_MISSING' : 'FILE_UNREADABLE',
      `the DKIM key ${workspace.shown(file)} ${missing ? 'does not exist' : 'cannot be read'}`,
      {
        why: 'sending.dkim.keyFile names it, and nothing leaves unsigned where a signature was asked for',
        fix: 'name the PEM file of the private key (openssl genrsa 2048), readable for this user; or leave dkim out where the relay signs',
        cause,
      },
    );
  }
}
