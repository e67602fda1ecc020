import type { Instant } from '../../domain/index.ts';
import { isSpeakable, type SafeOrder } from '../history/SafeHistory.ts';
import { type Due, followedUp, type NothingDue, type Occasion } from './Due.ts';

/**
 * The order that the campaign follows up at a moment: the newest that is due and holds something that may be spoken
 * of. An order older than one that the campaign has already followed up is history.
 */
export function dueAfterPurchase(occasion: Occasion): Due {
  const { history, campaign, policy, at } = occasion;
  const { orders } = history;
  const done = followedUp(occasion);
  const span = Math.min(campaign.until, policy.history.lookback);
  let next: Instant | undefined;
  let none: NothingDue = orders.length > 0 ? 'nothing-kept' : 'nothing';
  for (const order of orders) {
    if (!isKept(order)) continue;
    if (done.has(order.id)) {
      none = 'followed-up';
      break;
    }
    const from = order.placedAt + campaign.after;
    const until = order.placedAt + span;
    if (at < from) {
      if (from < until) next = from;
    } else if (at < until) return { order, lines: order.lines, until };
    else {
      none = 'expired';
      break;
    }
  }
  return next === undefined ? { none } : { next };
}

/** By `placedAt` alone, as the store selects: also an order that was returned or followed up. */
export function isAfterPurchase({ history, campaign: { after, until }, at }: Occasion): boolean {
  return history.orders.some(({ placedAt }) => placedAt >= at - until && placedAt <= at - after);
}

const isKept = ({ lines }: SafeOrder) => lines.some(isSpeakable);
