import type { Instant } from '../../domain/index.ts';
import type { Store } from '../../store/index.ts';
import { isAlive, thisProcess } from './processIdentity.ts';

/** All campaigns share one lock: caps count over all of them, so two may not send at the same time. */
export const SEND_LOCK = 'send';
const RENEW_MS = 60_000;

export interface HeldLock extends AsyncDisposable {
  /** Aborted when the lock was lost: this run must stop. */
  readonly lost: AbortSignal;
}

/** Takes the lock of sending and keeps it until disposed of. @throws MesuraError LOCKED while another run is at work */
export async function holdLock(store: Store, runId: string, now: () => Instant): Promise<HeldLock> {
  await store.locks.acquire(SEND_LOCK, thisProcess(runId, now()), (owner) => isAlive(owner, now()));
  const lost = new AbortController();
  const renewal = setInterval(() => {
    store.locks.renew(SEND_LOCK, runId, now()).then(
      (held) => held || lost.abort(),
      // A store that does not answer for one renewal will be tried again; the run itself fails if it stays away.
      () => undefined,
    );
  }, RENEW_MS);
  renewal.unref();
  return {
    lost: lost.signal,
    async [Symbol.asyncDispose]() {
      clearInterval(renewal);
      // A store that cannot be written keeps the lock: its owner will be dead by the next run, which takes over.
      await store.locks.release(SEND_LOCK, runId).catch(() => undefined);
    },
  };
}
