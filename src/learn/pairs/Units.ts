import type { Baskets } from '../baskets/Baskets.ts';

/** What pairs are made of: the shelves first, then the products, as numbers. Only those with enough different buyers. */
export interface Units {
  readonly shelves: readonly string[];
  /** Places in `baskets.productIds` that have enough buyers of their own. */
  readonly products: readonly number[];
  /** For each place in `productIds`: its shelf (a place in `shelves`), or -1 where that has too few buyers. */
  readonly shelfOf: Int32Array;
  /** The same with a number for every shelf, however few bought of it; -1 where the catalog does not hold the product. */
  readonly anyShelfOf: Int32Array;
  /** For each place in `productIds`: its place in `products`, or -1. */
  readonly unitOf: Int32Array;
  /** How many different people bought of the shelf, or the product: shelves, then products. */
  readonly shelfBuyers: Int32Array;
  readonly productBuyers: Int32Array;
}

/** @param shelfOf the shelf of a product, or nothing for one that is not in the catalog any more */
export function createUnits(
  baskets: Baskets,
  shelfNameOf: (productId: string) => string | undefined,
  k: number,
): Units {
  const names = new Map<string, number>();
  const rawShelf = Int32Array.from(baskets.productIds, (id) => {
    const name = shelfNameOf(id);
    if (name === undefined) return -1;
    if (!names.has(name)) names.set(name, names.size);
    return names.get(name) as number;
  });
  const productBuyers = countBuyers(baskets, (product) => product, baskets.productIds.length);
  const shelfBuyers = countBuyers(baskets, (product) => rawShelf[product] as number, names.size);

  const shelfNames = [...names.keys()];
  // By name and id, so that the numbers do not depend on who came first.
  const kept = shelfNames
    .flatMap((name, raw) => ((shelfBuyers[raw] as number) >= k ? [{ name, raw }] : []))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const placeOfRaw = new Int32Array(shelfNames.length).fill(-1);
  kept.forEach(({ raw }, place) => {
    placeOfRaw[raw] = place;
  });
  const products = baskets.productIds
    .flatMap((id, place) =>
      (productBuyers[place] as number) >= k && rawShelf[place] !== -1 ? [{ id, place }] : [],
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ place }) => place);
  const unitOf = new Int32Array(baskets.productIds.length).fill(-1);
  products.forEach((place, unit) => {
    unitOf[place] = unit;
  });
  return {
    shelves: kept.map(({ name }) => name),
    products,
    shelfOf: rawShelf.map((raw) => (raw === -1 ? -1 : (placeOfRaw[raw] as number))),
    anyShelfOf: rawShelf,
    unitOf,
    shelfBuyers: Int32Array.from(kept, ({ raw }) => shelfBuyers[raw] as number),
    productBuyers: Int32Array.from(products, (place) => productBuyers[place] as number),
  };
}

/** How many different people have each unit. */
function countBuyers(baskets: Baskets, unitOf: (product: number) => number, size: number): Int32Array {
  const buyers = new Int32Array(size);
  const last = new Int32Array(size).fill(-1);
  let line = 0;
  for (let person = 0, order = 0; person < baskets.people; person++)
    for (; order < (baskets.ordersEnd[person] as number); order++)
      for (; line < (baskets.linesEnd[order] as number); line++) {
        const unit = unitOf(baskets.product[line] as number);
        if (unit === -1 || last[unit] === person) continue;
        last[unit] = person;
        buyers[unit] = (buyers[unit] as number) + 1;
      }
  return buyers;
}
