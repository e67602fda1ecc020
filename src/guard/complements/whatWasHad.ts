import type { Item, Leaf } from '../catalog/createCatalog.ts';
import { isSpeakable, type SafeHistory } from '../history/SafeHistory.ts';

/** What the customer has or had, so that it is not suggested again. Not bounded by the lookback: to have lasts. */
export interface Had {
  readonly owned: ReadonlySet<Item>;
  /** Given away, sent back, cancelled or complained about. */
  readonly before: ReadonlySet<Item>;
  /** The categories of what is owned: more of them would be a substitute. */
  readonly leaves: ReadonlySet<Leaf>;
}

export function whatWasHad({ orders }: SafeHistory): Had {
  const owned = new Set<Item>();
  const before = new Set<Item>();
  const leaves = new Set<Leaf>();
  for (const { lines } of orders)
    for (const line of lines) {
      if (isSpeakable(line)) {
        owned.add(line.item);
        leaves.add(line.item.leaf);
      } else before.add(line.item);
    }
  return { owned, before, leaves };
}
