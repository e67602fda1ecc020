import { setTimeout as sleep } from 'node:timers/promises';
import { createPacer, type Pacer, type Turn } from '../../deliver/rates/createPacer.ts';
import { createRoutes } from '../../deliver/rates/createRoutes.ts';
import type { RateLimits } from '../../deliver/rates/RateLimits.ts';
import type { Instant } from '../../domain/index.ts';
import type { Store } from '../../store/index.ts';

/**
 * The pace of all processes that share the store. Whoever waits when the run is told to end waits no longer, and does not send.
 *
 * @param clock the real time: limits hold by the clock, whatever moment the guard decides at
 */
export async function openPacer(
  store: Store,
  limits: RateLimits,
  clock: () => Instant,
  signal: AbortSignal,
  workers: number,
): Promise<Pacer> {
  const pacer = createPacer({
    ...{ limits, store: store.rates, now: clock, ticks: () => performance.now(), workers },
    arrivals: true,
    startedAt: await store.ledger.firstAttemptAt(),
    routeOf: createRoutes(limits, { ticks: () => performance.now() }),
    sleep: (milliseconds) => sleep(milliseconds, undefined, { signal }),
  });
  return {
    turn: (address) =>
      pacer.turn(address).catch((error: unknown): Turn => {
        if (!signal.aborted) throw error;
        return { kind: 'later', until: clock(), limit: 'all' };
      }),
    close: () => pacer.close(),
  };
}
