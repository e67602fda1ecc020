import { type Instant, MesuraError, MINUTE_MS } from '../../domain/index.ts';
import type { Store } from '../../store/index.ts';

/** Clocks of machines that share a database differ by so much, and a clock is set back by so much, without being wrong. */
const TOLERANCE_MS = 2 * MINUTE_MS;

/**
 * A clock that is behind what the ledger has seen is wrong, and with it whatever is decided by it: who was written to when, and which
 * orders are due.
 *
 * @throws MesuraError CLOCK_BEHIND
 */
export async function refuseEarlierClock(store: Store, now: Instant): Promise<void> {
  const last = await store.ledger.lastAttemptAt();
  if (last === undefined || last - now <= TOLERANCE_MS) return;
  throw new MesuraError('CLOCK_BEHIND', 'the clock is behind the last message that was sent', {
    why: `It says ${iso(now)}; the last attempt was at ${iso(last)}. Caps, gaps and due orders would be reckoned wrongly.`,
    fix: 'Set the clock right, or take away --now or "now" in the configuration. If the ledger is wrong, wait until its last moment is past.',
  });
}

const iso = (at: Instant) => new Date(at).toISOString();
