import type { Campaign, Policy, Trigger } from '../../domain/index.ts';
import type { Due, Occasion } from './Due.ts';
import { dueAfterPurchase, isAfterPurchase } from './dueAfterPurchase.ts';
import { dueForRefill, isForRefill, refillSpan } from './dueForRefill.ts';
import { dueToWinBack, isToWinBack } from './dueToWinBack.ts';

interface TriggerRule {
  /** What is due at the moment, or when something will be. */
  due(occasion: Occasion): Due;
  /** Whether the person is looked at at all: who is counted, and shown in previews. By purchases alone, as the store selects. */
  isInWindow(occasion: Occasion): boolean;
}

const TRIGGERS: Readonly<Record<Trigger, TriggerRule>> = {
  'after-purchase': { due: dueAfterPurchase, isInWindow: isAfterPurchase },
  'win-back': { due: dueToWinBack, isInWindow: isToWinBack },
  review: { due: dueAfterPurchase, isInWindow: isAfterPurchase },
  refill: { due: dueForRefill, isInWindow: isForRefill },
};

const rule = ({ trigger = 'after-purchase' }: Campaign) => TRIGGERS[trigger];

export const dueOrder = (occasion: Occasion): Due => rule(occasion.campaign).due(occasion);

export const isInWindow = (occasion: Occasion): boolean => rule(occasion.campaign).isInWindow(occasion);

/**
 * How long after a purchase a campaign may write about it, in milliseconds: nobody is due who bought nothing within these bounds.
 * For whoever selects customers from a store.
 */
export function campaignSpan(campaign: Campaign, policy: Policy): { after: number; until: number } {
  const { after, until } = campaign;
  return campaign.trigger === 'refill'
    ? refillSpan(campaign.refill, policy.history.lookback)
    : { after, until };
}
