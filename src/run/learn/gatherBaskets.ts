import type { Instant } from '../../domain/index.ts';
import type { Guard } from '../../guard/index.ts';
import { createWitnesses, type Witnesses } from '../../learn/baskets/Witnesses.ts';
import type { History, Store } from '../../store/index.ts';

/** Everybody who ever bought, by id: memory is bounded by a page. */
export function everybody(store: Store, now: Instant): AsyncGenerator<History> {
  return store.histories({ placedFrom: Number.MIN_SAFE_INTEGER, placedTo: now + 1 });
}

/**
 * Reads everybody's purchases, redacted, as columns of numbers, and beside them which topics each has bought of: a few bytes an
 * order line. Who has not consented to the use of purchases is left out.
 */
export async function gatherBaskets(
  store: Store,
  guard: Guard,
  now: Instant,
  onPerson: () => void = () => undefined,
): Promise<Witnesses> {
  const witnesses = createWitnesses();
  for await (const { customer, orders } of everybody(store, now)) {
    const purchases = guard.purchases({ customer, orders, now });
    if (purchases) witnesses.add({ purchases, topics: guard.topics({ customer, orders, now }) });
    onPerson();
  }
  return witnesses.finish();
}
