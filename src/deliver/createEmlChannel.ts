import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Channel, type Message, MesuraError, type Outcome } from '../domain/index.ts';

const WRITTEN: Outcome = Object.freeze({ state: 'accepted', code: 'eml-written' });

/** The file's name: from the Message-ID by a hash, never from data, so that no name can leave the folder. */
export function emlName(message: Pick<Message, 'messageId'>): string {
  return `${createHash('sha256').update(message.messageId).digest('hex').slice(0, 32)}.eml`;
}

/**
 * Writes each message to a file of `folder`, which any mail program opens. A file is there whole or not at all; the
 * same message again replaces it. Readable by the owner only: it holds an address.
 *
 * @throws MesuraError `FOLDER_READONLY` from `deliver` where the folder cannot be written
 */
export function createEmlChannel(folder: string): Channel {
  return {
    async deliver(message) {
      const path = join(folder, emlName(message));
      const draft = `${path}.tmp`;
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(draft, message.raw, { mode: 0o600 });
        await rename(draft, path);
      } catch (cause) {
        await rm(draft, { force: true }).catch(() => undefined);
        throw new MesuraError('FOLDER_READONLY', `Cannot write to ${folder}.`, {
          why: cause instanceof Error && 'code' in cause ? String(cause.code) : 'The file system refused.',
          fix: 'Make the folder writable, or name another one.',
          cause,
        });
      }
      return WRITTEN;
    },
    close: async () => undefined,
  };
}
