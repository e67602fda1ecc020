import type { Item, Leaf } from '../catalog/createCatalog.ts';
import { isSpeakable, type SafeHistory, type SafeLine } from '../history/SafeHistory.ts';
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
  const owned: SafeLine[] = [];
  const before: SafeLine[] = [];
  for (const { lines } of orders) for (const line of lines) (isSpeakable(line) ? owned : before).push(line);

  if (owned.length + before.length <= FEW)
    return {
      owns: (item) => owned.some((line) => line.item === item),
      hadBefore: (item) => before.some((line) => line.item === item),
      ownsLike: (item) => owned.some((line) => areSubstitutes(line.item, item)),
      ownsOf: (leaf) => owned.some((line) => line.item.leaf === leaf),
    };
  const items = new Set(owned.map(({ item }) => item));
  const others = new Set(before.map(({ item }) => item));
  const leaves = Map.groupBy(items, ({ leaf }) => leaf);
  return {
    owns: (item) => items.has(item),
    hadBefore: (item) => others.has(item),
    ownsLike: (item) => leaves.get(item.leaf)?.some((other) => areSubstitutes(other, item)) ?? false,
    ownsOf: (leaf) => leaves.has(leaf),
  };
}
