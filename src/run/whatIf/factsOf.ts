import { type Instant, type LineStatus, type Omission, productName } from '../../domain/index.ts';
import { consentAt } from '../../guard/history/consentAt.ts';
import type { History } from '../../store/index.ts';
import type { Edition } from '../survey/Edition.ts';
import { lineKey } from './changedFacts.ts';

/** One purchase that can be taken out. */
export interface ListedPurchase {
  readonly key: string;
  readonly orderId: string;
  readonly productId: string;
  readonly name: string;
  readonly placedAt: Instant;
  readonly status: LineStatus;
  readonly gift: boolean;
  /** Only where what is sensitive is shown: why nothing from here on has seen it. */
  readonly leftOut?: { readonly rule: string; readonly topic?: string; readonly detail?: string };
}

/** The facts about a person that a what-if can change. */
export interface ListedFacts {
  readonly purchases: readonly ListedPurchase[];
  /** The use of purchases is not allowed, so they are not listed. */
  readonly hidden: boolean;
  readonly email: 'given' | 'withdrawn' | 'never-given';
  readonly consentToPurchases: 'given' | 'withdrawn' | 'never-given';
  readonly pauseUntil?: Instant;
  readonly suppressed: boolean;
}

/**
 * Without `reveal` the list is what the guard lets later steps know of: no sensitive purchase, none that nobody can judge, and
 * none of somebody who does not allow their use.
 */
export function factsOf(
  { guard, products, workspace }: Edition,
  { customer, orders }: History,
  { now, reveal }: { readonly now: Instant; readonly reveal: boolean },
): ListedFacts {
  const consent = (purpose: 'email' | 'purchases') => consentAt(customer, purpose, now);
  const language = customer.language ?? workspace.config.shop.language;
  const hidden = !reveal && consent('purchases') !== 'given';
  const lines = hidden ? [] : orders.flatMap((order) => order.lines);
  const purchases = lines.flatMap((line): ListedPurchase[] => {
    if (line.customerId !== customer.id || line.placedAt > now) return [];
    const { orderId, productId, placedAt, gift } = line;
    const product = products.get(productId);
    const leftOut = guard.leftOut(line, now);
    if (leftOut !== undefined && !reveal) return [];
    const status = line.statusAt !== undefined && line.statusAt > now ? 'kept' : line.status;
    return [
      {
        ...{ key: lineKey(line), orderId, productId, placedAt, status, gift },
        name: product === undefined ? productId : productName(product, language),
        ...(leftOut && { leftOut: reasonOf(leftOut) }),
      },
    ];
  });
  const { pauseUntil } = customer.wishes ?? {};
  return Object.freeze({
    purchases: purchases.sort((a, b) => b.placedAt - a.placedAt || (a.key < b.key ? -1 : 1)),
    ...{ hidden, email: consent('email'), consentToPurchases: consent('purchases') },
    ...(pauseUntil !== undefined && { pauseUntil }),
    suppressed: customer.suppressed === true,
  });
}

const reasonOf = ({ rule, topic, detail }: Omission) => ({
  rule,
  ...(topic !== undefined && { topic }),
  ...(detail !== undefined && { detail }),
});
