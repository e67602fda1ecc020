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
    const bought = new Map<number, Bought>();
    const references = new Map<number, number>();
    const note = (unit: number, at: number, cell: number) => {
      if (unit === -1) return;
      const known = bought.get(unit);
      if (!known) bought.set(unit, { unit, first: at, cell, moments: [at] });
      else if (known.moments.at(-1) !== at) known.moments.push(at);
    };
    for (; order < (baskets.ordersEnd[person] as number); order++) {
      const at = baskets.placedAt[order] as number;
      const cell = (monthOf(at) - start) * TENTHS + (tenths[person] as number);
      if (!references.has(cell)) references.set(cell, at);
      for (; line < (baskets.linesEnd[order] as number); line++) {
        const product = baskets.product[line] as number;
        note(unitOf[product] as number, at, cell);
        if (alsoOf) note(alsoOf[product] as number, at, cell);
      }
    }
    const all = [...bought.values()];
    for (const [cell, at] of references) {
      asked[cell] = (asked[cell] as number) + 1;
      for (const one of all) {
        const how = follows(at, one);
        if (how === 'not') continue;
        const place = one.unit * cells + cell;
        foundWithin[place] = (foundWithin[place] as number) + 1;
        if (how === 'later') foundAfter[place] = (foundAfter[place] as number) + 1;
      }
    }
    for (const a of all) {
      const place = a.unit * cells + a.cell;
      begun[place] = (begun[place] as number) + 1;
      for (const b of all) {
        const how = follows(a.first, b);
        if (how === 'not' || !isPair(a.unit, b.unit)) continue;
        within.add(a.unit, b.unit, person);
        if (how === 'later') after.add(a.unit, b.unit, person);
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

/** When one person bought of one unit: moments ascending, and the cell of the first. */
interface Bought {
  readonly unit: number;
  readonly first: number;
  readonly cell: number;
  readonly moments: number[];
}

const WITHIN_MS = WITHIN_DAYS * DAY_MS;

/** Whether it was bought at `at` itself, or in the 90 days after it and not at `at`. */
function follows(at: number, { first, moments }: Bought): 'same' | 'later' | 'not' {
  if (first === at) return 'same';
  if (first > at) return first <= at + WITHIN_MS ? 'later' : 'not';
  for (let i = 1; i < moments.length; i++) {
    const moment = moments[i] as number;
    if (moment === at) return 'same';
    if (moment > at) return moment <= at + WITHIN_MS ? 'later' : 'not';
  }
  return 'not';
}
