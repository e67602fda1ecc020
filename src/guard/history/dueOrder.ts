import type { Campaign, Impression, Instant, Policy } from '../../domain/index.ts';
import type { Due } from '../rules/Rule.ts';
import { isSpeakable, type SafeHistory, type SafeOrder } from './SafeHistory.ts';

/**
 * The order that the campaign follows up at a moment: the newest that is due and holds something that may be spoken
 * of. An order older than one that the campaign has already followed up is history.
 */
export function dueOrder(
  { orders }: SafeHistory,
  impressions: readonly Impression[],
  campaign: Campaign,
  policy: Policy,
  at: Instant,
): Due {
  const followedUp = new Set<string>();
  for (const { campaign: name, orderId } of impressions)
    if (name === campaign.name && orderId !== undefined) followedUp.add(orderId);

  const span = Math.min(campaign.until, policy.history.lookback);
  let next: Instant | undefined;
  let none: 'nothing' | 'nothing-kept' | 'followed-up' | 'expired' =
    orders.length > 0 ? 'nothing-kept' : 'nothing';
  for (const order of orders) {
    if (!isKept(order)) continue;
    if (followedUp.has(order.id)) {
      none = 'followed-up';
      break;
    }
    const from = order.placedAt + campaign.after;
    const until = order.placedAt + span;
    if (at < from) {
      if (from < until) next = from;
    } else if (at < until) return { order };
    else {
      none = 'expired';
      break;
    }
  }
  return next === undefined ? { none } : { next };
}

const isKept = ({ lines }: SafeOrder) => lines.some(isSpeakable);
