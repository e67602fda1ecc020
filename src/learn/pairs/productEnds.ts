import type { Baskets } from '../baskets/Baskets.ts';
import type { End } from './Learned.ts';
import type { Units } from './Units.ts';

/** Shelves and products as units of one row of numbers: the shelves first. */
export interface ProductEnds {
  readonly size: number;
  /** The unit of each product of the baskets, or -1. */
  readonly unitOf: Int32Array;
  isProduct(unit: number): boolean;
  /** The shelf that a unit is, or stands on. */
  shelfOf(unit: number): number;
  buyersOf(unit: number): number;
  endOf(unit: number): End;
}

export function productEnds(baskets: Baskets, units: Units): ProductEnds {
  const shelves = units.shelves.length;
  const placeOf = (unit: number) => units.products[unit - shelves] as number;
  const isProduct = (unit: number) => unit >= shelves;
  const shelfOfUnit = Int32Array.from({ length: shelves + units.products.length }, (_, unit) =>
    unit < shelves ? unit : (units.shelfOf[placeOf(unit)] as number),
  );
  const shelfOf = (unit: number) => shelfOfUnit[unit] as number;
  return {
    size: shelves + units.products.length,
    unitOf: units.unitOf.map((unit) => (unit === -1 ? -1 : unit + shelves)),
    isProduct,
    shelfOf,
    buyersOf: (unit) =>
      (isProduct(unit) ? units.productBuyers[unit - shelves] : units.shelfBuyers[unit]) as number,
    endOf(unit) {
      const shelf = units.shelves[shelfOf(unit)] as string;
      if (!isProduct(unit)) return Object.freeze({ shelf });
      return Object.freeze({ shelf, product: baskets.productIds[placeOf(unit)] as string });
    },
  };
}
