import type { Campaign, DecisionKind, Instant } from '../../domain/index.ts';
import type { Guard } from '../../guard/index.ts';
import type { Store } from '../../store/index.ts';
import { mayBeTold } from '../mayBeTold.ts';
import { decideDue } from './decideDue.ts';
import { Tally } from './Tally.ts';

/** What a campaign would do at one moment. Numbers only. */
export interface CampaignPlan {
  readonly campaign: string;
  /** How many customers have an order in the campaign's window. */
  readonly due: number;
  readonly decisions: Readonly<Record<DecisionKind, number>>;
  /** How often each rule decided. */
  readonly reasons: Readonly<Record<string, number>>;
  /** Why candidates were left out, over all customers: rules only. What is sensitive is not counted. */
  readonly leftOut: Readonly<Record<string, number>>;
  readonly suggestions: number;
}

/** Counts what would happen to whom, without rendering or recording anything. */
export async function planCampaigns(
  store: Store,
  guard: Guard,
  campaigns: readonly Campaign[],
  rivals: readonly Campaign[],
  now: Instant,
  onCustomer: () => void = () => undefined,
): Promise<CampaignPlan[]> {
  const plans: CampaignPlan[] = [];
  for (const campaign of campaigns) {
    const decisions = { send: 0, 'send-without-history': 0, defer: 0, skip: 0 };
    const reasons = new Tally();
    const leftOut = new Tally();
    let due = 0;
    let suggestions = 0;
    for await (const { decision } of decideDue(store, guard, campaign, rivals, now)) {
      due += 1;
      decisions[decision.kind] += 1;
      for (const { rule } of decision.reasons) reasons.add(rule);
      for (const omission of decision.omissions) if (mayBeTold(omission)) leftOut.add(omission.rule);
      suggestions += decision.recommendations.length;
      onCustomer();
    }
    plans.push({
      campaign: campaign.name,
      due,
      decisions,
      reasons: reasons.toRecord(),
      leftOut: leftOut.toRecord(),
      suggestions,
    });
  }
  return plans;
}
