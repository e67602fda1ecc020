import type { Recommendation } from '../../domain/index.ts';
import type { Item, Leaf } from '../catalog/createCatalog.ts';
import { type Basis, basesOf, nextBasis } from './basesOf.ts';
import type { Pair } from './createPairs.ts';
import { obstacle } from './obstacle.ts';
import type { Shelf, Wish } from './Wish.ts';
import { whatWasHad } from './whatWasHad.ts';

/**
 * Chooses complements: first those of the followed-up order, then those of older purchases; one of each category
 * before a second of any; best evidence first. Never more than the policy's `max`, and none when fewer than `min`.
 */
export function recommend(shelf: Shelf, wish: Wish): readonly Recommendation[] {
  const { min, max, maxPerCategory } = shelf.policy.suggestions;
  const had = whatWasHad(wish.history);
  const chosen = new Map<Item, Recommendation>();
  const perLeaf = new Map<Leaf, number>();

  /** Takes from one pair what it gives, up to `most` of a category. */
  function take({ line }: Basis, pair: Pair, most: number, vetoes: Vetoes): void {
    for (const { leaf, items } of pair.to) {
      // Nothing of it can be suggested: spared the walk over its products.
      if (leaf.substitutes === undefined && had.ownsOf(leaf)) continue;
      for (const item of items) {
        if (chosen.size >= max || (perLeaf.get(leaf) ?? 0) >= most) break;
        if (chosen.has(item) || vetoes.has(line.item, item) || obstacle(shelf, wish, had, line.item, item))
          continue;
        chosen.set(item, recommendation(shelf, line, item, pair));
        perLeaf.set(leaf, (perLeaf.get(leaf) ?? 0) + 1);
      }
    }
  }

  for (const group of basesOf(shelf, wish)) {
    for (let most = 1; most <= maxPerCategory && chosen.size < max; most++) {
      const vetoes = createVetoes();
      for (const basis of group) basis.next = 0;
      for (let basis = nextBasis(group); basis && chosen.size < max; basis = nextBasis(group)) {
        const pair = basis.pairs[basis.next++] as Pair;
        if (pair.evidence.strength === 0) vetoes.add(basis.line.item, pair);
        else if (!pair.refused) take(basis, pair, most, vetoes);
      }
    }
    // Asked here and not in the head of the loop: the next group costs more than this one.
    if (chosen.size >= max) break;
  }
  return Object.freeze(chosen.size < min ? [] : [...chosen.values()]);
}

function recommendation(
  { catalog }: Shelf,
  { item, orderId, placedAt }: Basis['line'],
  candidate: Item,
  { evidence }: Pair,
): Recommendation {
  const basis = Object.freeze({ product: catalog.issued(item), orderId, placedAt });
  return Object.freeze({ product: catalog.issued(candidate), basis, evidence });
}

/** "These two do not go together" is said with strength 0, and holds against every wider pair. */
export interface Vetoes {
  add(basis: Item, pair: Pair): void;
  has(basis: Item, candidate: Item): boolean;
}

export function createVetoes(): Vetoes {
  let vetoed: Map<Item, Set<Item>> | undefined;
  return {
    add(basis, pair) {
      vetoed ??= new Map();
      const set = vetoed.get(basis) ?? new Set();
      for (const { items } of pair.to) for (const item of items) set.add(item);
      vetoed.set(basis, set);
    },
    has: (basis, candidate) => vetoed?.get(basis)?.has(candidate) ?? false,
  };
}
