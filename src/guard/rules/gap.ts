import { isPurchase } from '../history/SafeHistory.ts';
import { defer, type Rule, reason } from './Rule.ts';

const TOO_SOON = reason('frequency.gap', 'the last email was not long enough ago');
const GROWN = reason('frequency.growing-gap', 'emails without a purchase after them make the wait longer');

/** A gap between emails that grows while no purchase follows them, and starts anew with one. */
export const gap: Rule = ({ impressions, history, policy, at }) => {
  const last = impressions.at(-1);
  if (!last) return undefined;
  const { minGap, growth, maxGap } = policy.frequency;
  const bought = history.orders.find(isPurchase)?.placedAt ?? Number.NEGATIVE_INFINITY;
  const unanswered = impressions.filter((impression) => impression.at >= bought).length;
  const grown = Math.min(minGap * growth ** Math.max(0, unanswered - 1), Math.max(minGap, maxGap));
  const free = last.at + Math.round(grown);
  return free > at ? defer(free, grown > minGap ? GROWN : TOO_SOON) : undefined;
};
