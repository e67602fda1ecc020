import { isPurchase, isSpeakable } from '../history/SafeHistory.ts';
import { type Due, followedUp, type Occasion } from './Due.ts';

/**
 * The last purchase, once nothing was bought since for so long: written about once. Gifts and returns are purchases too, and
 * end a silence; but only what may be spoken of is written about. What was bought of sensitive things does not count, in either direction.
 */
export function dueToWinBack(occasion: Occasion): Due {
  const { history, campaign, policy, at } = occasion;
  const order = history.orders.find(isPurchase);
  if (!order) return { none: history.orders.length > 0 ? 'nothing-kept' : 'nothing' };
  if (followedUp(occasion).has(order.id)) return { none: 'followed-up' };
  if (!order.lines.some(isSpeakable)) return { none: 'nothing-kept' };
  const from = order.placedAt + campaign.after;
  const until = order.placedAt + Math.min(campaign.until, policy.history.lookback);
  if (at >= until || from >= until) return { none: 'expired' };
  return at < from ? { next: from } : { order, lines: order.lines, until };
}

/** Whether the last purchase is in the window. */
export function isToWinBack({ history, campaign: { after, until }, at }: Occasion): boolean {
  const last = history.orders.find(isPurchase);
  return last !== undefined && last.placedAt >= at - until && last.placedAt <= at - after;
}
