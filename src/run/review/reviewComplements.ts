import { type Guard, type PairReview, reviewPairs } from '../../guard/index.ts';
import type { Store } from '../../store/index.ts';

/** Which pairs of the complements a person should look at. It reads products and pairs, and nobody's orders. */
export async function reviewComplements(store: Store, guard: Guard): Promise<PairReview> {
  const [products, complements] = await Promise.all([store.products(), store.complements()]);
  return reviewPairs(complements, products, guard.policy);
}
