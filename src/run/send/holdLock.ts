import { hostname } from 'node:os';
import type { Instant } from '../../domain/index.ts';
import type { Lock, Store } from '../../store/index.ts';

/** All campaigns share one lock: caps count over all of them, so two may not send at the same time. */
export const SEND_LOCK = 'send';

/** Takes the lock of sending and keeps it until disposed of. @throws MesuraError LOCKED while another run is at work */
export async function holdLock(
  store: Store,
  runId: string,
  now: () => Instant,
): Promise<Lock & AsyncDisposable> {
  const owner = { pid: process.pid, host: hostname(), runId, startedAt: now() };
  const lock = await store.locks.acquire(SEND_LOCK, owner);
  return {
    ...lock,
    // A database that cannot be written keeps the note of who holds it: the next run reads that nobody does.
    [Symbol.asyncDispose]: () => lock.release().catch(() => undefined),
  };
}
