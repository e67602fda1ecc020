import type { SafePurchases } from '../../domain/index.ts';
import { createColumn } from './createColumn.ts';

/**
 * Everybody's purchases as columns of numbers: person by person, order by order (oldest first), each product of an order
 * once. A line is one product of one order; people and orders are numbers in the order in which they came, and name nobody.
 */
export interface Baskets {
  readonly people: number;
  readonly orders: number;
  readonly lines: number;
  /** Where each person's orders end: person `p` has the orders from `ordersEnd[p - 1]` (0 for the first) on. */
  readonly ordersEnd: Int32Array;
  /** Where each order's lines end. */
  readonly linesEnd: Int32Array;
  /** When each order was placed, in milliseconds. */
  readonly placedAt: Float64Array;
  /** The product of each line, as a place in `productIds`. */
  readonly product: Int32Array;
  readonly productIds: readonly string[];
}

/** Takes people one by one, in any order, and makes columns of them. Not to be used after `finish`. */
export interface BasketBuilder {
  add(person: SafePurchases): void;
  finish(): Baskets;
}

export function createBaskets(): BasketBuilder {
  const places = new Map<string, number>();
  const productIds: string[] = [];
  const ordersEnd = createColumn(Int32Array);
  const linesEnd = createColumn(Int32Array);
  const placedAt = createColumn(Float64Array);
  const product = createColumn(Int32Array);
  const placeOf = (id: string): number => {
    let place = places.get(id);
    if (place === undefined) {
      place = productIds.length;
      productIds.push(id);
      places.set(id, place);
    }
    return place;
  };
  return {
    add({ purchases }) {
      if (purchases.length === 0) return;
      let seen: Set<number> | undefined;
      let orderId: string | undefined;
      const close = () => {
        if (seen) linesEnd.push(product.length);
      };
      for (const purchase of purchases) {
        if (purchase.orderId !== orderId) {
          close();
          orderId = purchase.orderId;
          seen = new Set();
          placedAt.push(purchase.at);
        }
        const place = placeOf(purchase.productId);
        if (seen?.has(place)) continue;
        seen?.add(place);
        product.push(place);
      }
      close();
      ordersEnd.push(linesEnd.length);
    },
    finish: () =>
      Object.freeze({
        people: ordersEnd.length,
        orders: linesEnd.length,
        lines: product.length,
        ordersEnd: ordersEnd.finish(),
        linesEnd: linesEnd.finish(),
        placedAt: placedAt.finish(),
        product: product.finish(),
        productIds: Object.freeze(productIds),
      }),
  };
}
