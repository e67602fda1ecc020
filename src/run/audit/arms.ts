import type { Complement, Instant, Policy } from '../../domain/index.ts';
import { createGuard, type Guard } from '../../guard/createGuard.ts';
import { policyWithout } from '../../guard/policy/policyWithout.ts';
import { learnPairs } from '../../learn/pairs/learnPairs.ts';
import { toComplements } from '../../learn/pairs/toComplements.ts';
import { gatherBaskets } from '../learn/gatherBaskets.ts';
import type { Shop } from '../shop/openShop.ts';

/** The same recommender under three policies, so that the difference is the policy's and nothing else's. */
export const ARMS = ['none', 'topics', 'proxies'] as const;
export type Arm = (typeof ARMS)[number];

export interface Recommenders {
  readonly guards: Readonly<Record<Arm, Guard>>;
  /** Whether pairs were approved, or all that is proposed was taken as if it were. */
  readonly pairs: 'approved' | 'proposed';
}

/**
 * A guard for each arm. Without a policy the learner sees everything, so that it learns pairs of sensitive products too, as a shop
 * without one would; under the policy there is what the shop has approved, or all that is proposed where nothing was approved.
 */
export async function armsOf({ workspace, store }: Shop, now: Instant): Promise<Recommenders> {
  const { policy, config } = workspace;
  const { language, timeZone } = config.shop;
  const [catalog, stored] = await Promise.all([store.products(), store.complements()]);
  const shelves = new Map(catalog.map(({ id, category }) => [id, category]));
  const guardOf = (under: Policy, complements: readonly Complement[]) =>
    createGuard({ policy: under, catalog, complements, shop: { language, timeZone } });
  const learned = async (under: Policy) => {
    const { baskets } = await gatherBaskets(store, guardOf(under, []), now);
    const k = policy.suggestions.minCustomers;
    return toComplements(learnPairs(baskets, { k, shelfOf: (id) => shelves.get(id) }).pairs);
  };

  const approved = stored.some(({ evidence }) => evidence.kind === 'learned');
  const policies = {
    none: policyWithout(policy, 'topics'),
    topics: policyWithout(policy, 'proxies'),
    proxies: policy,
  };
  const withLearned = async (arm: Arm) =>
    approved && arm !== 'none' ? stored : [...stored, ...(await learned(policies[arm]))];
  return {
    pairs: approved ? 'approved' : 'proposed',
    guards: {
      none: guardOf(policies.none, await withLearned('none')),
      topics: guardOf(policies.topics, await withLearned('topics')),
      proxies: guardOf(policies.proxies, await withLearned('proxies')),
    },
  };
}
