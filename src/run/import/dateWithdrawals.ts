import type { ConsentEvent } from '../../domain/index.ts';
import { UNDATED } from '../../load/values/readers.ts';
import type { Store } from '../../store/index.ts';

/**
 * A "no" without a date is what holds now: it takes the moment of the last thing that is known of this person and purpose, and said of
 * the same moment as a "yes" it counts (the guard takes the stricter). A "yes" without a date stays before everything that has one.
 */
export async function dateWithdrawals(
  events: readonly ConsentEvent[],
  store: Store,
): Promise<readonly ConsentEvent[]> {
  const isOpen = ({ state, at }: ConsentEvent) => state === 'withdrawn' && at === UNDATED;
  const open = events.filter(isOpen);
  if (open.length === 0) return events;
  const last = new Map(await store.lastConsents([...new Set(open.map(({ customerId }) => customerId))]));
  const keyOf = ({ customerId, purpose }: ConsentEvent) => `${customerId}\n${purpose}`;
  for (const event of events) last.set(keyOf(event), Math.max(event.at, last.get(keyOf(event)) ?? event.at));
  return events.map((event) => (isOpen(event) ? { ...event, at: last.get(keyOf(event)) ?? UNDATED } : event));
}
