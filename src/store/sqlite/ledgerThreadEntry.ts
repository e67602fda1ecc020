import { parentPort, workerData } from 'node:worker_threads';
import { MesuraError } from '../../domain/index.ts';
import { applyChanges } from '../ledger/applyChanges.ts';
import type { Applied, Change } from '../ledger/changes.ts';
import { openSqlite } from './openSqlite.ts';

/** What the thread is asked: a group of changes, or to end. */
export type Request = readonly Change[] | 'close';

/** What it answers: what became of them, or why nothing of the group was written. */
export type Answer =
  | { readonly applied: readonly Applied[] }
  | { readonly failed: Pick<MesuraError, 'code' | 'message' | 'why' | 'fix'> }
  | { readonly broken: string };

/**
 * The entry of the thread that writes the ledger, with a connection of its own to the same file. A commit waits for the
 * disk, and SQLite waits in the thread that asked: here nobody else has to wait with it.
 */
const database = await openSqlite((workerData as { file: string }).file);

parentPort?.on('message', async (request: Request) => {
  if (request === 'close') {
    await database.close();
    parentPort?.close();
    return;
  }
  parentPort?.postMessage(await answer(request));
});

async function answer(changes: readonly Change[]): Promise<Answer> {
  try {
    return { applied: await database.write((queries) => applyChanges(database, queries, changes)) };
  } catch (error) {
    if (!(error instanceof MesuraError)) return { broken: String(error) };
    const { code, message, why, fix } = error;
    return { failed: { code, message, why, fix } };
  }
}
