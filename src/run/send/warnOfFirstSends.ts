import { open, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Shop, Surroundings } from '../shop/openShop.ts';
import type { SendRequest } from './sendFromEnvironment.ts';

/** So many messages come back somewhere. */
const MANY = 1_000;

/**
 * What is easily forgotten: that bounces are to be read, and that a ledger which is empty knows of nobody who was written to. Told, and
 * nothing more: either may be right.
 */
export async function warnOfFirstSends(
  shop: Shop,
  env: Surroundings['env'],
  { onEvent }: SendRequest,
): Promise<void> {
  if (onEvent === undefined) return;
  const { store } = shop;
  const campaigns = await store.ledger.campaigns();
  const messages = campaigns.reduce((sum, one) => sum + one.messages, 0);
  if (messages >= MANY && (await store.reports.lastReadAt()) === undefined)
    onEvent({ kind: 'bounces-unread' });
  if (messages > 0) return;
  if ((await store.counts()).messages > 0) onEvent({ kind: 'ledger-empty', beside: 'imported-messages' });
  if (await hasOtherDatabase(shop, env)) onEvent({ kind: 'ledger-empty', beside: 'another-database' });
}

/** Whether a database of ours, other than the one in use, lies where the configuration or the environment would have one. */
async function hasOtherDatabase({ workspace, store }: Shop, env: Surroundings['env']): Promise<boolean> {
  const configured = workspace.resolve(workspace.config.database);
  const used = store.dialect === 'postgres' ? undefined : env.MESURA_DATABASE_URL || configured;
  const present = used === undefined ? undefined : await realpath(used).catch(() => used);
  const folders = new Set(
    [configured, ...(used === undefined ? [] : [used])].map((file) => path.resolve(path.dirname(file))),
  );
  for (const folder of folders) {
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      const file = path.join(folder, entry.name);
      if (entry.isFile() && !(await belongsTo(present, file)) && (await isOurs(file))) return true;
    }
  }
  return false;
}

/**
 * Whether a file is the database in use, its log or its lock. Such a file must not even be opened: when this process closes it, the
 * kernel lets go of every lock that this process has on it (fcntl), SQLite's and that of the run.
 */
async function belongsTo(present: string | undefined, file: string): Promise<boolean> {
  if (present === undefined) return false;
  const real = await realpath(file).catch(() => file);
  return real.startsWith(present) && /^($|[-.])/.test(real.slice(present.length));
}

/** By the header of SQLite's file format: "SQLite format 3" at 0, the application id "MESU" at 68. */
async function isOurs(file: string): Promise<boolean> {
  try {
    await using handle = await open(file, 'r');
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(72), 0, 72, 0);
    return (
      bytesRead === 72 &&
      buffer.toString('latin1', 0, 15) === 'SQLite format 3' &&
      buffer.toString('latin1', 68, 72) === 'MESU'
    );
  } catch {
    return false;
  }
}
