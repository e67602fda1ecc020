import {
  type ConsentEvent,
  type Customer,
  DEFAULT_SOURCE,
  type Instant,
  type OrderLine,
  type Purpose,
  toOrders,
} from '../../domain/index.ts';
import type { History } from '../../store/index.ts';
import type { WhatIfChanges } from './WhatIfChanges.ts';

/** What names one line of a person's orders, and no other. */
export const lineKey = ({ orderId, productId, lineId }: OrderLine): string =>
  JSON.stringify([orderId, productId, lineId ?? null]);

/** A person's facts as they would be. Nothing that was passed in is changed. */
export function changedFacts(
  history: History,
  changes: WhatIfChanges,
  { now, sources }: { readonly now: Instant; readonly sources: readonly string[] },
): History {
  const { customer, orders, impressions } = history;
  const without = new Set(changes.without);
  const kept = orders.flatMap(({ lines }) => lines).filter((line) => !without.has(lineKey(line)));
  const source = sources.includes(DEFAULT_SOURCE) ? DEFAULT_SOURCE : (sources[0] ?? DEFAULT_SOURCE);
  const bought = changes.bought.map(
    ({ productId, placedAt }, at): OrderLine => ({
      ...{ orderId: `what-if-${at + 1}`, customerId: customer.id, productId, placedAt },
      ...{ quantity: 1, status: 'kept', gift: false, source },
    }),
  );
  // Without a change of theirs, orders stay what they were, to the order of their lines.
  const changed = without.size === 0 && bought.length === 0 ? orders : toOrders([...kept, ...bought]);
  return Object.freeze({ customer: changedCustomer(customer, changes, now), orders: changed, impressions });
}

function changedCustomer(customer: Customer, changes: WhatIfChanges, now: Instant): Customer {
  const { pauseUntil, ...wishes } = customer.wishes ?? {};
  const pause = changes.pauseUntil === undefined ? pauseUntil : (changes.pauseUntil ?? undefined);
  const consents = (['email', 'purchases'] as const).reduce<readonly ConsentEvent[]>(
    (all, purpose) => said(all, customer.id, purpose, changes[purpose], now),
    customer.consents,
  );
  return Object.freeze({
    ...customer,
    consents,
    ...(customer.wishes === undefined && pause === undefined
      ? {}
      : { wishes: { ...wishes, ...(pause !== undefined && { pauseUntil: pause }) } }),
  });
}

/** The log as if this had been said now, whatever was said before. */
function said(
  consents: readonly ConsentEvent[],
  customerId: string,
  purpose: Purpose,
  state: 'given' | 'withdrawn' | 'never-given' | undefined,
  at: Instant,
): readonly ConsentEvent[] {
  if (state === undefined) return consents;
  const others = consents.filter((event) => event.purpose !== purpose);
  return state === 'never-given' ? others : [...others, { customerId, purpose, state, at }];
}
