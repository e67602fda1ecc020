import type { Baskets } from '../baskets/Baskets.ts';
import { createPairCounter, type PairCounter } from './createPairCounter.ts';
import { bothByChance, type Draw, drawsOf } from './draws.ts';
import { createStrata } from './strata.ts';

/** Orders with more different things than this are a wholesaler's, and say nothing about what goes with what. */
const LARGEST_ORDER = 500;

/** What stood in the same order, and how often chance alone would have put it there. Pairs are `a < b`. */
export interface Together {
  /** How many orders hold both, and of how many different people. */
  readonly counts: PairCounter;
  /** How many orders would hold both by chance, among orders of the same month and size. */
  expected(a: number, b: number): number;
  /** Orders that were too large to say anything. */
  readonly skipped: number;
}

/** What is counted: each product as one unit, and where that is wanted as a second, wider one. */
export interface Counted {
  /** The unit of each product, or -1 for one that too few people bought. */
  readonly unitOf: Int32Array;
  /** The same with a number for all of them: an order is as large as it has different ones of these. */
  readonly anyOf: Int32Array;
  readonly alsoOf?: Int32Array;
  /** Units are numbers below this. */
  readonly size: number;
  /** Whether two units may be a pair at all. */
  isPair(a: number, b: number): boolean;
}

export function countTogether(baskets: Baskets, { unitOf, anyOf, alsoOf, size, isPair }: Counted): Together {
  const counts = createPairCounter();
  const [first, last] = spanOf(baskets.placedAt);
  const strata = createStrata(first, last);
  // How many orders of each month and size hold a unit.
  const share = new Uint32Array(size * strata.count);
  const perStratum = new Uint32Array(strata.count);
  const pairsHeld = new Float64Array(strata.count);
  const rare = new Float64Array(strata.count);
  let skipped = 0;

  let line = 0;
  for (let person = 0, order = 0; person < baskets.people; person++) {
    for (; order < (baskets.ordersEnd[person] as number); order++) {
      const [units, things] = [new Set<number>(), new Set<number>()];
      const begin = line;
      for (; line < (baskets.linesEnd[order] as number); line++) {
        const product = baskets.product[line] as number;
        units.add(unitOf[product] as number);
        things.add(anyOf[product] as number);
      }
      units.delete(-1);
      things.delete(-1);
      const held = things.size;
      const few = held - units.size;
      if (held > LARGEST_ORDER) {
        skipped++;
        continue;
      }
      if (alsoOf)
        for (let i = begin; i < line; i++) units.add(alsoOf[baskets.product[i] as number] as number);
      units.delete(-1);
      if (held === 0) continue;
      const list = [...units].sort((a, b) => a - b);
      const stratum = strata.of(baskets.placedAt[order] as number, held);
      perStratum[stratum] = (perStratum[stratum] as number) + 1;
      rare[stratum] = (rare[stratum] as number) + few;
      pairsHeld[stratum] = (pairsHeld[stratum] as number) + (held * (held - 1)) / 2;
      for (const a of list)
        share[a * strata.count + stratum] = (share[a * strata.count + stratum] as number) + 1;
      for (let i = 0; i < list.length; i++)
        for (let j = i + 1; j < list.length; j++) {
          const [a, b] = [list[i] as number, list[j] as number];
          if (isPair(a, b)) counts.add(a, b, person);
        }
    }
  }
  const draws = drawsOf({ share, perStratum, pairsHeld, rare }, unitOf);
  return {
    counts,
    skipped,
    expected(a, b) {
      let sum = 0;
      for (let stratum = 0; stratum < strata.count; stratum++) {
        const all = perStratum[stratum] as number;
        const p = (share[a * strata.count + stratum] as number) / all;
        const q = (share[b * strata.count + stratum] as number) / all;
        if (p * q > 0) sum += all * bothByChance(p, q, draws[stratum] as Draw);
      }
      return sum;
    },
  };
}

/** The earliest and the latest moment. */
export function spanOf(moments: Float64Array): readonly [number, number] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const moment of moments) {
    if (moment < first) first = moment;
    if (moment > last) last = moment;
  }
  return [first, last];
}
