import type { Omission, Recommendation } from '../../domain/index.ts';
import type { Item } from '../catalog/createCatalog.ts';
import { basesOf } from './basesOf.ts';
import { type CandidateRule, obstacle } from './obstacle.ts';
import { createVetoes } from './recommend.ts';
import type { Shelf, Wish } from './Wish.ts';
import { whatWasHad } from './whatWasHad.ts';

/**
 * Everything that some kept purchase leads to and that is not suggested, each with the first rule that kept it out.
 * Walks all candidates, so it is made only when someone asks why.
 */
export function omittedCandidates(
  shelf: Shelf,
  wish: Wish,
  recommendations: readonly Recommendation[],
): readonly Omission[] {
  const had = whatWasHad(wish.history);
  const suggested = new Set(recommendations.map(({ product }) => product.id));
  const perCategory = Map.groupBy(recommendations, ({ product }) => product.category);
  const { min, max, maxPerCategory } = shelf.policy.suggestions;
  const rules = new Map<Item, CandidateRule>();

  const crowded = (item: Item): CandidateRule => {
    if ((perCategory.get(item.leaf.category)?.length ?? 0) >= maxPerCategory) return 'candidate.per-category';
    return recommendations.length === 0 && max >= min ? 'candidate.too-few' : 'candidate.max';
  };

  for (const { line, pairs } of [...basesOf(shelf, wish)].flat()) {
    const vetoes = createVetoes();
    for (const pair of pairs) {
      if (pair.evidence.strength === 0) vetoes.add(line.item, pair);
      for (const item of pair.to.flatMap(({ items }) => items)) {
        if (suggested.has(item.product.id)) continue;
        const rule =
          obstacle(shelf, wish, had, line.item, item) ??
          (vetoes.has(line.item, item) ? 'evidence.none' : (pair.refused ?? crowded(item)));
        const known = rules.get(item);
        if (known === undefined || isNearer(rule, known)) rules.set(item, rule);
      }
    }
  }
  return [...rules].sort(([a], [b]) => a.index - b.index).map(([item, rule]) => omission(shelf, item, rule));
}

/** A candidate that several purchases lead to is told by what it came nearest to being suggested. */
function isNearer(rule: CandidateRule, known: CandidateRule): boolean {
  const lost = (code: CandidateRule) =>
    code === 'candidate.max' || code === 'candidate.per-category' || code === 'candidate.too-few';
  return lost(rule) && !lost(known);
}

function omission({ catalog }: Shelf, item: Item, rule: CandidateRule): Omission {
  const { finding } = catalog.verdict(item);
  return Object.freeze({
    productId: item.product.id,
    rule,
    ...(finding?.topic && { topic: finding.topic }),
    role: 'candidate',
    ...(finding && { detail: finding.detail }),
  });
}
