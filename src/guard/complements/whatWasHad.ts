import type { Item, Leaf } from '../catalog/createCatalog.ts';
import { isSpeakable, type SafeHistory, type SafeLine } from '../history/SafeHistory.ts';

/** What the customer has or had, so that it is not suggested again. Not bounded by the lookback: to have lasts. */
export interface Had {
  owns(item: Item): boolean;
  /** Given away, sent back, cancelled or complained about. */
  hadBefore(item: Item): boolean;
  /** Whether something of the category is owned: more of it would be a substitute. */
  ownsLike(leaf: Leaf): boolean;
}

/** Up to this many lines, looking through them is faster than building sets of them: few candidates are ever asked about. */
const FEW = 100;

export function whatWasHad({ orders }: SafeHistory): Had {
  const owned: SafeLine[] = [];
  const before: SafeLine[] = [];
  for (const { lines } of orders) for (const line of lines) (isSpeakable(line) ? owned : before).push(line);

  if (owned.length + before.length <= FEW)
    return {
      owns: (item) => owned.some((line) => line.item === item),
      hadBefore: (item) => before.some((line) => line.item === item),
      ownsLike: (leaf) => owned.some((line) => line.item.leaf === leaf),
    };
  const items = new Set(owned.map(({ item }) => item));
  const others = new Set(before.map(({ item }) => item));
  const leaves = new Set(owned.map(({ item }) => item.leaf));
  return {
    owns: (item) => items.has(item),
    hadBefore: (item) => others.has(item),
    ownsLike: (leaf) => leaves.has(leaf),
  };
}
