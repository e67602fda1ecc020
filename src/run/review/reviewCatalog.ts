import { type Campaign, categoriesOf } from '../../domain/index.ts';
import type { Guard } from '../../guard/createGuard.ts';
import type { ReviewGroup } from '../../guard/review/ReviewGroup.ts';
import { reviewGroups } from '../../guard/review/reviewGroups.ts';
import { createSensitivity } from '../../guard/sensitivity/createSensitivity.ts';
import type { Store } from '../../store/index.ts';
import { namesNothing, type Unmatched } from './namesNothing.ts';

/** One product of the catalog under the policy. */
export interface ReviewedProduct {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly findings: readonly { readonly rule: string; readonly topic?: string; readonly detail: string }[];
  readonly lifted: readonly { readonly topic?: string; readonly detail: string; readonly because: string }[];
}

/** What a person reviews before signing. It speaks of the catalog, never of a customer. */
export interface CatalogReview {
  readonly policy: string;
  readonly fingerprint: string;
  readonly products: number;
  /** The topics in the policy's order, with why each is one. */
  readonly topics: readonly {
    readonly topic: string;
    readonly because: string;
    readonly law: readonly string[];
  }[];
  /** What is flagged, in groups that one decision settles each, the doubtful first. */
  readonly groups: readonly ReviewGroup[];
  /** What is not flagged although its neighbours are. */
  readonly neighbours: readonly ReviewGroup[];
  readonly sensitive: readonly ReviewedProduct[];
  /** Products that an exception of the policy lets through. */
  readonly excepted: readonly ReviewedProduct[];
  /** Categories that the policy does not map to a known one, with how many products each holds. */
  readonly unmapped: readonly { readonly category: string; readonly products: number }[];
  /** What the shop's own policy names and the catalog does not have: most likely a mistyped id or aisle, and so a hole. */
  readonly unmatched: readonly Unmatched[];
}

export async function reviewCatalog(
  store: Store,
  guard: Guard,
  campaigns: Iterable<Campaign> = [],
): Promise<CatalogReview> {
  const products = await store.products();
  const reviewed = products.map((product) => {
    const { findings, lifted } = guard.verdict(product);
    return {
      id: product.id,
      name: product.name,
      category: product.category,
      findings,
      lifted: lifted.map(({ finding, because }) => ({ ...finding, because })),
    };
  });
  const sensitivity = createSensitivity(guard.policy);
  const { flagged, neighbours } = reviewGroups(products, guard.policy, sensitivity);
  const { mapped } = sensitivity;
  const unmapped = new Map<string, number>();
  for (const category of products.flatMap(categoriesOf)) {
    if (mapped(category) === undefined) unmapped.set(category, (unmapped.get(category) ?? 0) + 1);
  }
  return Object.freeze({
    policy: guard.policy.name,
    fingerprint: guard.fingerprint,
    products: products.length,
    topics: Object.entries(guard.policy.topics).map(([topic, { because, law }]) => ({ topic, because, law })),
    groups: flagged,
    neighbours,
    sensitive: reviewed.filter(({ findings }) => findings.length > 0),
    excepted: reviewed.filter(({ findings, lifted }) => findings.length === 0 && lifted.length > 0),
    unmapped: [...unmapped]
      .map(([category, count]) => ({ category, products: count }))
      .sort((a, b) => (a.category < b.category ? -1 : 1)),
    unmatched: namesNothing(guard.policy, products, campaigns),
  });
}
