import type { Campaign, Instant } from '../../domain/index.ts';
import type { Guard } from '../../guard/index.ts';
import type { Store } from '../../store/index.ts';
import { decideDue } from '../plan/decideDue.ts';

/**
 * Whether one of the campaigns has anybody to look at: a person whose order is in its window, or a message that an earlier run left. It
 * asks the guard, and not the store alone: what a person bought that is sensitive must not even be seen in how a run begins.
 */
export async function isAnybodyDue(
  {
    store,
    guard,
    rivals,
  }: { readonly store: Store; readonly guard: Guard; readonly rivals: readonly Campaign[] },
  campaigns: readonly Campaign[],
  now: Instant,
): Promise<boolean> {
  for (const campaign of campaigns) {
    for await (const _ of store.ledger.pending(campaign.name, now)) return true;
    for await (const _ of decideDue(store, guard, campaign, rivals, now)) return true;
  }
  return false;
}
