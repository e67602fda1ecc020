import type { Guard } from '../../guard/createGuard.ts';
import { type PairReview, reviewPairs } from '../../guard/review/reviewPairs.ts';
import type { Shop } from '../shop/openShop.ts';
import { pairKey, reviewedPairs } from '../writing/reviews/reviewedPairs.ts';

/**
 * Which pairs of the complements a person should look at: not those that the lists mark as looked at and kept. It reads products and
 * pairs, and nobody's orders.
 */
export async function reviewComplements(
  { workspace, store }: Pick<Shop, 'workspace' | 'store'>,
  guard: Guard,
): Promise<PairReview> {
  const [products, complements, reviewed] = await Promise.all([
    store.products(),
    store.complements(),
    reviewedPairs(workspace),
  ]);
  const { pairs, questioned } = reviewPairs(complements, products, guard.policy);
  return { pairs, questioned: questioned.filter((pair) => !reviewed.has(pairKey(pair))) };
}
