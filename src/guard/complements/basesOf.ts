import type { Item } from '../catalog/createCatalog.ts';
import { isSpeakable, type SafeLine } from '../history/SafeHistory.ts';
import type { Pair } from './createPairs.ts';
import type { Shelf, Wish } from './Wish.ts';

/** One kept purchase that others may go with, and how far its pairs have been read. */
export interface Basis {
  readonly line: SafeLine;
  readonly pairs: readonly Pair[];
  next: number;
}

/**
 * The kept purchases within the lookback, in two groups: those of the followed-up order, then the older ones, newest
 * first. A generator, because the first group nearly always gives enough.
 */
export function* basesOf({ pairs, policy }: Shelf, { history, order, now }: Wish): Generator<Basis[]> {
  const oldest = now - policy.history.lookback;
  const seen = new Set<Item>();
  const group: Basis[] = [];
  const add = (lines: readonly SafeLine[], to: Basis[]) => {
    for (const line of lines) {
      if (!isSpeakable(line) || line.placedAt < oldest || seen.has(line.item)) continue;
      seen.add(line.item);
      const from = pairs.from(line.item);
      if (from.length > 0) to.push({ line, pairs: from, next: 0 });
    }
  };
  add(order.lines, group);
  yield group;
  const older: Basis[] = [];
  for (const other of history.orders) if (other !== order) add(other.lines, older);
  yield older;
}

/** The basis whose next pair is the best of all; among equals the first. */
export function nextBasis(group: readonly Basis[]): Basis | undefined {
  let best: Basis | undefined;
  let rank = Number.POSITIVE_INFINITY;
  for (const basis of group) {
    const pair = basis.pairs[basis.next];
    if (pair && pair.rank < rank) [best, rank] = [basis, pair.rank];
  }
  return best;
}
