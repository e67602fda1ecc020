import type { Item } from '../catalog/createCatalog.ts';
import type { Finding } from '../sensitivity/Finding.ts';
import { areSimilar, attributesAgree, priceFits } from './fits.ts';
import type { Shelf, Wish } from './Wish.ts';
import type { Had } from './whatWasHad.ts';

/** Why a candidate is left out. The codes are stable: `explain` and the summary of a run show them. */
export type CandidateRule =
  | Finding['rule']
  | 'evidence.thin'
  | 'evidence.none'
  | 'candidate.owned'
  | 'candidate.bought-before'
  | 'candidate.substitute'
  | 'candidate.out-of-stock'
  | 'candidate.attributes'
  | 'candidate.price'
  | 'candidate.shown-enough'
  | 'candidate.not-similar'
  | 'candidate.per-category'
  | 'candidate.max'
  | 'candidate.too-few';

/** What keeps `candidate` from going with `basis` for this customer, or nothing. */
export function obstacle(
  shelf: Shelf,
  wish: Wish,
  had: Had,
  basis: Item,
  candidate: Item,
): CandidateRule | undefined {
  const { suggestions, softOptIn } = shelf.policy;
  if (!shelf.catalog.isHarmless(candidate))
    return shelf.catalog.verdict(candidate).finding?.rule ?? 'sensitive.category';
  if (had.owns(candidate)) return 'candidate.owned';
  if (had.ownsLike(candidate)) return 'candidate.substitute';
  if (had.hadBefore(candidate)) return 'candidate.bought-before';
  if (candidate.product.inStock === false) return 'candidate.out-of-stock';
  if (!attributesAgree(basis.product, candidate.product, suggestions.agree)) return 'candidate.attributes';
  if (!priceFits(basis.product, candidate.product, suggestions.priceCeiling)) return 'candidate.price';
  if ((wish.shown.get(candidate.product.id) ?? 0) >= suggestions.maxImpressions)
    return 'candidate.shown-enough';
  if (wish.onlySimilar && !areSimilar(basis.leaf.lineage, candidate.leaf.lineage, softOptIn.similar))
    return 'candidate.not-similar';
  return undefined;
}
