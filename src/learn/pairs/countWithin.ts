import { DAY_MS } from '../../domain/index.ts';
import type { Baskets } from '../baskets/Baskets.ts';
import { activityTenths, TENTHS } from './activityTenths.ts';
import { type Counted, spanOf } from './countTogether.ts';
import { createPairCounter, type PairCounter } from './createPairCounter.ts';
import { monthOf } from './strata.ts';

/** How long after a purchase another one may still be because of it. */
export const WITHIN_DAYS = 90;

/** What followed something within 90 days of its first purchase: `a`, then `b`. */
export interface Within {
  /** How many people bought `b` in the same order or in the 90 days after it. */
  readonly within: PairCounter;
  /** How many of them did so after that order, and not in it. */
  readonly after: PairCounter;
  /** How many would by chance: people who buy as much, counted from an order of the same month. */
  expectedWithin(a: number, b: number): number;
  expectedAfter(a: number, b: number): number;
}

/** A person's units are walked two by two: few units, or few that may be pairs. */
export function countWithin(baskets: Baskets, { unitOf, alsoOf, size, isPair }: Counted): Within {
  const [within, after] = [createPairCounter(), createPairCounter()];
  const [first, last] = spanOf(baskets.placedAt);
  const start = monthOf(first);
  const cells = (monthOf(last) - start + 1) * TENTHS;
  const tenths = activityTenths(baskets);
  const asked = new Uint32Array(cells); // people with an order in the cell
  const begun = new Uint32Array(size * cells); // those of them whose first `a` lies in the cell
  const foundWithin = new Uint32Array(size * cells); // those who bought `b` within 90 days of that order
  const foundAfter = new Uint32Array(size * cells);

  let line = 0;
  for (let person = 0, order = 0; person < baskets.people; person++) {
    const bought = new Map<number, number[]>();
    const references = new Map<number, number>();
    const note = (unit: number, at: number) => {
      if (unit === -1) return;
      const moments = bought.get(unit);
      if (!moments) bought.set(unit, [at]);
      else if (moments.at(-1) !== at) moments.push(at);
    };
    const cellOf = (at: number) => (monthOf(at) - start) * TENTHS + (tenths[person] as number);
    for (; order < (baskets.ordersEnd[person] as number); order++) {
      const at = baskets.placedAt[order] as number;
      if (!references.has(cellOf(at))) references.set(cellOf(at), at);
      for (; line < (baskets.linesEnd[order] as number); line++) {
        const product = baskets.product[line] as number;
        note(unitOf[product] as number, at);
        if (alsoOf) note(alsoOf[product] as number, at);
      }
    }
    for (const [cell, at] of references) {
      asked[cell] = (asked[cell] as number) + 1;
      for (const [unit, moments] of bought) {
        const place = unit * cells + cell;
        if (follows(at, moments)) foundWithin[place] = (foundWithin[place] as number) + 1;
        if (isOnlyAfter(at, moments)) foundAfter[place] = (foundAfter[place] as number) + 1;
      }
    }
    for (const [a, [at = 0]] of bought) {
      const place = a * cells + cellOf(at);
      begun[place] = (begun[place] as number) + 1;
      for (const [b, moments] of bought) {
        if (!follows(at, moments) || !isPair(a, b)) continue;
        within.add(a, b, person);
        if (isOnlyAfter(at, moments)) after.add(a, b, person);
      }
    }
  }

  const expected = (a: number, b: number, found: Uint32Array) => {
    let sum = 0;
    for (let cell = 0; cell < cells; cell++) {
      const people = begun[a * cells + cell] as number;
      if (people > 0) sum += (people * (found[b * cells + cell] as number)) / (asked[cell] as number);
    }
    return sum;
  };
  return {
    within,
    after,
    expectedWithin: (a, b) => expected(a, b, foundWithin),
    expectedAfter: (a, b) => expected(a, b, foundAfter),
  };
}

/** Whether one of the moments (ascending) lies in the 90 days from `at` on. */
function follows(at: number, moments: readonly number[]): boolean {
  const until = at + WITHIN_DAYS * DAY_MS;
  return moments.some((moment) => moment >= at && moment <= until);
}

/** The same, and none of them is `at` itself. */
function isOnlyAfter(at: number, moments: readonly number[]): boolean {
  return !moments.includes(at) && follows(at, moments);
}
