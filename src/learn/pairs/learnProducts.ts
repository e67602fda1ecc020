import type { Baskets } from '../baskets/Baskets.ts';
import { areAlike } from './areAlike.ts';
import {
  type Association,
  associate,
  isOtherWay,
  isWorthSaying,
  liftOf,
  reversed,
  supportOf,
} from './association.ts';
import { type Counted, countTogether } from './countTogether.ts';
import { countWithin } from './countWithin.ts';
import type { LearnedPair } from './Learned.ts';
import type { LearnOptions } from './learnPairs.ts';
import { type Direction, isPublishable } from './learnShelves.ts';
import { productEnds } from './productEnds.ts';
import { proven } from './proven.ts';
import type { Units } from './Units.ts';

/** So many products follow one product or shelf; a list that nobody reads protects nobody. */
const PER_END = 12;

export interface LearnedProducts {
  /** Best first, under their pair of shelves. */
  readonly pairs: ReadonlyMap<string, readonly LearnedPair[]>;
  readonly tried: number;
}

/**
 * Products, by the pair of their shelves. Where the shelves go together, their products are ranked by what is known of them,
 * pulled towards their shelves where that is little; each product also follows its basis's whole shelf, since most
 * products are bought too rarely to have followers of their own. Where the shelves do not, two products must prove it themselves.
 */
export function learnProducts(
  baskets: Baskets,
  units: Units,
  directions: readonly Direction[],
  { k, areSubstitutes = () => true, nameOf = () => '' }: LearnOptions,
): LearnedProducts {
  const { isProduct, shelfOf, buyersOf, endOf, unitOf, size } = productEnds(baskets, units);
  const shelves = units.shelves.length;
  const liftBetween = new Map(directions.map(({ from, to, lift }) => [from * shelves + to, lift]));
  const between = (a: number, b: number) => liftBetween.get(shelfOf(a) * shelves + shelfOf(b));
  const mixed = new Set(units.shelves.flatMap((name, i) => (areSubstitutes(name) ? [] : [i])));
  // Asked for each two units of each person: a byte each, and shelves among themselves first.
  const related = new Uint8Array(shelves * shelves);
  for (const { from, to } of directions) related[from * shelves + to] = related[to * shelves + from] = 1;
  const areRelated = (a: number, b: number) => related[shelfOf(a) * shelves + shelfOf(b)] === 1;
  const isPair = (a: number, b: number): boolean => {
    if (!isProduct(a) && !isProduct(b)) return false;
    const [x, y] = [shelfOf(a), shelfOf(b)];
    if (x === -1 || y === -1 || a === b) return false;
    if (x === y) return isProduct(a) && isProduct(b) && mixed.has(x);
    return (isProduct(a) && isProduct(b)) || areRelated(a, b);
  };
  const anyOf = units.anyShelfOf.map((shelf, product) => (shelf === -1 ? -1 : product));
  const counted: Counted = { unitOf, anyOf, alsoOf: units.shelfOf, size, isPair };
  const together = countTogether(baskets, counted);
  // Only what was met in one order, or stands on shelves that go together: a person's products two by two are too many.
  const within = countWithin(baskets, {
    ...counted,
    isPair: (a, b) =>
      isPair(a, b) && (areRelated(a, b) || together.counts.people(Math.min(a, b), Math.max(a, b)) > 1),
  });

  const tried: Association[] = [];
  within.within.forEach((a, b) => {
    const [x, y] = [Math.min(a, b), Math.max(a, b)];
    const [there, back] = [within.within.people(x, y), within.within.people(y, x)];
    // Each pair once: from its smaller end, unless nobody went that way.
    if (Math.max(there, back) >= k && (a === x || there === 0)) tried.push(associate(together, within, x, y));
  });
  tried.sort((p, q) => p.a - q.a || p.b - q.b);
  const alone = tried.filter(({ a, b }) => isProduct(a) && isProduct(b));
  const triedAlone = Math.max(alone.length, pairsWithRoom(units.productBuyers, baskets.people, k));
  const sure = new Set(proven(alone, triedAlone));

  const found = tried
    .flatMap((one) => [
      { one, isSure: sure.has(one) },
      { one: reversed(one), isSure: sure.has(one) },
    ])
    .flatMap(({ one, isSure }): LearnedPair[] => {
      const buyers = buyersOf(one.a);
      const shelfLift = between(one.a, one.b);
      if (!isProduct(one.b) || !isPublishable(within.within.people(one.a, one.b), buyers, k)) return [];
      if (shelfLift === undefined && (!isSure || isOtherWay(one))) return [];
      const lift = liftOf(one, shelfLift);
      if (!isWorthSaying(one, lift)) return [];
      const [from, to] = [endOf(one.a), endOf(one.b)];
      if (from.product !== undefined && areAlike(nameOf(from.product), nameOf(to.product ?? ''))) return [];
      return [Object.freeze({ from, to, ...supportOf(one, within, buyers, lift) })];
    });
  return { pairs: grouped(found), tried: triedAlone };
}

/**
 * How many pairs of products could have been published had chance been at work: those that a quarter of k people would have
 * both of. All of them count as tried, whether or not anybody was met with both.
 */
function pairsWithRoom(buyers: Int32Array, people: number, k: number): number {
  const sorted = buyers.toSorted();
  const needed = (k / 4) * people;
  let [count, partner] = [0, sorted.length - 1];
  for (let i = 0; i < sorted.length; i++) {
    while (partner > 0 && (sorted[i] as number) * (sorted[partner - 1] as number) >= needed) partner--;
    const first = Math.max(partner, i + 1);
    if (first < sorted.length && (sorted[i] as number) * (sorted[first] as number) >= needed)
      count += sorted.length - first;
  }
  return count;
}

/** The strongest followers of each end, best first, under their pair of shelves. */
function grouped(found: readonly LearnedPair[]): ReadonlyMap<string, readonly LearnedPair[]> {
  const order = (a: LearnedPair, b: LearnedPair) =>
    b.strength - a.strength || b.people - a.people || (idOf(a) < idOf(b) ? -1 : 1);
  const kept = [...Map.groupBy(found, ({ from }) => `${from.shelf}\n${from.product ?? ''}`).values()].flatMap(
    (followers) => followers.toSorted(order).slice(0, PER_END),
  );
  const pairs = Map.groupBy(kept, ({ from, to }) => `${from.shelf}\n${to.shelf}`);
  return new Map([...pairs].map(([key, list]) => [key, Object.freeze(list.toSorted(order))]));
}

const idOf = ({ from, to }: LearnedPair) => `${from.product ?? ''}\n${to.product ?? ''}`;
