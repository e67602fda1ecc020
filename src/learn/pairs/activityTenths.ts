import type { Baskets } from '../baskets/Baskets.ts';

export const TENTHS = 10;

/** Which tenth of all people each one belongs to, by how many things were bought. Who buys as much is in the same one. */
export function activityTenths({ people, ordersEnd, linesEnd }: Baskets): Uint8Array {
  const sizes = Int32Array.from({ length: people }, (_, person) => {
    const from = person === 0 ? 0 : (ordersEnd[person - 1] as number);
    const to = ordersEnd[person] as number;
    return (linesEnd[to - 1] as number) - (from === 0 ? 0 : (linesEnd[from - 1] as number));
  });
  const tenths = new Map<number, number>();
  sizes.toSorted().forEach((size, place) => {
    if (!tenths.has(size)) tenths.set(size, Math.floor((place / people) * TENTHS));
  });
  return Uint8Array.from(sizes, (size) => tenths.get(size) as number);
}
