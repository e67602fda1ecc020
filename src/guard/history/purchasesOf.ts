import type { Customer, Instant, Order, SafePurchase, SafePurchases } from '../../domain/index.ts';
import { consentAt } from './consentAt.ts';
import { type RedactionRules, redact } from './redact.ts';
import { isSpeakable } from './SafeHistory.ts';

/** Whose purchases are to be counted, and as of when. */
export interface PurchasesInput {
  readonly customer: Customer;
  readonly orders: readonly Order[];
  readonly now: Instant;
}

/**
 * What of a person's purchases may be counted; nothing at all of somebody who has not consented to the use of purchases.
 * The other place where the brand is given: what comes out has gone through `redact`.
 */
export function purchasesOf(
  { customer, orders, now }: PurchasesInput,
  rules: RedactionRules,
): SafePurchases | undefined {
  if (consentAt(customer, 'purchases', now) !== 'given') return undefined;
  const { history } = redact(orders, customer.id, now, rules);
  const purchases: SafePurchase[] = [];
  for (const { id, lines } of history.orders.toReversed())
    for (const line of lines)
      if (isSpeakable(line))
        purchases.push(Object.freeze({ orderId: id, productId: line.item.product.id, at: line.placedAt }));
  return Object.freeze({ purchases: Object.freeze(purchases) }) as unknown as SafePurchases;
}
