import type { Item, Leaf } from '../catalog/createCatalog.ts';
import { isSpeakable, type SafeHistory } from '../history/SafeHistory.ts';
import { areSubstitutes } from './areSubstitutes.ts';

/** What the customer has or had, so that it is not suggested again. Not bounded by the lookback: to have lasts. */
export interface Had {
  owns(item: Item): boolean;
  /** Given away, sent back, cancelled or complained about. */
  hadBefore(item: Item): boolean;
  /** Whether something is owned whose place it would take. */
  ownsLike(item: Item): boolean;
  /** Whether something of the category is owned. */
  ownsOf(leaf: Leaf): boolean;
}

/** Up to this many lines, looking through them is faster than building sets of them: few candidates are ever asked about. */
const FEW = 100;

export function whatWasHad({ orders }: SafeHistory): Had {
  // Side by side, so that looking through them follows no pointers: it is done for every candidate.
  const owned: Item[] = [];
  const leaves: Leaf[] = [];
  const before: Item[] = [];
  for (const { lines } of orders)
    for (const line of lines) {
      const { item } = line;
      if (!isSpeakable(line)) before.push(item);
      else {
        owned.push(item);
        leaves.push(item.leaf);
      }
    }

  if (owned.length + before.length <= FEW)
    return {
      owns: (item) => owned.includes(item),
      hadBefore: (item) => before.includes(item),
      ownsLike: (item) => leaves.includes(item.leaf) && owned.some((other) => areSubstitutes(other, item)),
      ownsOf: (leaf) => leaves.includes(leaf),
    };
  const items = new Set(owned);
  const others = new Set(before);
  const byLeaf = Map.groupBy(items, ({ leaf }) => leaf);
  return {
    owns: (item) => items.has(item),
    hadBefore: (item) => others.has(item),
    ownsLike: (item) => byLeaf.get(item.leaf)?.some((other) => areSubstitutes(other, item)) ?? false,
    ownsOf: (leaf) => byLeaf.has(leaf),
  };
}
