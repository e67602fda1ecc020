import type { Customer, Instant, Order } from '../../domain/index.ts';
import { consentAt } from './consentAt.ts';
import { instantOf } from './instantOf.ts';
import { type RedactionRules, redact } from './redact.ts';

/** Whose purchases are looked at, and in which time. */
export interface AftermathInput {
  readonly customer: Customer;
  readonly orders: readonly Order[];
  /** Orders placed after this... */
  readonly from: Instant;
  /** ...and not after this. */
  readonly until: Instant;
  /** What was suggested, or would have been. */
  readonly productIds: readonly string[];
  /** The currency that money is counted in; the rest is left out. */
  readonly currency: string;
}

/** What somebody bought in a time. */
export interface Aftermath {
  readonly bought: boolean;
  /** Whether it was something that had been suggested. */
  readonly boughtSuggested: boolean;
  /** What was paid and kept, in minor units. */
  readonly spent: number;
  /** Whether anything of it was sent back, refunded or complained about. */
  readonly returned: boolean;
}

/**
 * What a person bought in a time, without anything sensitive: as if it had not been bought at all. Nothing of somebody who does
 * not agree to the use of purchases.
 */
export function aftermathOf(input: AftermathInput, rules: RedactionRules): Aftermath | undefined {
  const { customer, orders, from, until, productIds, currency } = input;
  if (consentAt(customer, 'purchases', until) !== 'given') return undefined;
  const suggested = new Set(productIds);
  const { history } = redact(orders, customer.id, until, rules);
  const lines = history.orders
    .flatMap((order) => order.lines)
    .filter(({ placedAt }) => placedAt > from && placedAt <= until);
  const isKept = (status: string) => status === 'kept';
  let spent = 0;
  for (const order of orders)
    for (const line of order.lines) {
      const at = instantOf(line.placedAt);
      const isCounted = lines.some(
        ({ item, orderId, placedAt, status }) =>
          isKept(status) && item.product.id === line.productId && orderId === line.orderId && placedAt === at,
      );
      if (isCounted && line.customerId === customer.id && line.price?.currency === currency)
        spent += line.price.amount * (line.quantity ?? 1);
    }
  return Object.freeze({
    bought: lines.some(({ status }) => isKept(status)),
    boughtSuggested: lines.some(({ item, status }) => isKept(status) && suggested.has(item.product.id)),
    spent: Math.round(spent),
    returned: lines.some(({ status }) => !isKept(status) && status !== 'cancelled'),
  });
}
