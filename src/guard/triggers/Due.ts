import type { Campaign, Impression, Instant, Policy } from '../../domain/index.ts';
import type { SafeHistory, SafeLine, SafeOrder } from '../history/SafeHistory.ts';

/** What a trigger looks at. Like all that comes after `redact`, it has seen no sensitive purchase. */
export interface Occasion {
  readonly history: SafeHistory;
  readonly impressions: readonly Impression[];
  readonly campaign: Campaign;
  readonly policy: Policy;
  /** The moment that is judged. */
  readonly at: Instant;
}

/** The order that the email would speak of, or what there is instead. */
export type Due =
  | {
      readonly order: SafeOrder;
      /** What of the order the email speaks of. */
      readonly lines: readonly SafeLine[];
      /** When it stops being due. */
      readonly until: Instant;
    }
  | { readonly order?: never; readonly next: Instant }
  | { readonly order?: never; readonly next?: never; readonly none: NothingDue };

export type NothingDue = 'nothing' | 'nothing-kept' | 'nothing-to-refill' | 'followed-up' | 'expired';

/** The orders that the campaign has written about already. */
export function followedUp({ impressions, campaign }: Occasion): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { campaign: name, orderId } of impressions)
    if (name === campaign.name && orderId !== undefined) ids.add(orderId);
  return ids;
}
