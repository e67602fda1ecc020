import {
  type Association,
  associate,
  isOtherWay,
  isWorthSaying,
  liftOf,
  reversed,
  supportOf,
} from './association.ts';
import type { Together } from './countTogether.ts';
import type { Within } from './countWithin.ts';
import type { Support } from './Learned.ts';
import { proven, provenInstead } from './proven.ts';
import type { Units } from './Units.ts';

/** "Who has of shelf `from` can use of shelf `to`." */
export interface Direction {
  readonly from: number;
  readonly to: number;
  readonly support: Support;
  /** How many times as often as chance, shrunk. */
  readonly lift: number;
}

export interface LearnedShelves {
  readonly directions: readonly Direction[];
  /** Bought instead of each other. */
  readonly instead: readonly (readonly [string, string])[];
  /** How many pairs were tried: all that have enough people to be published. */
  readonly tried: number;
}

/** Which shelves go together, in which direction, and which are bought instead of each other. */
export function learnShelves(units: Units, together: Together, within: Within, k: number): LearnedShelves {
  const count = units.shelves.length;
  const tried: Association[] = [];
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++)
      if (Math.max(within.within.people(a, b), within.within.people(b, a)) >= k)
        tried.push(associate(together, within, a, b));

  const directions = proven(tried, tried.length)
    .flatMap((one) => [one, reversed(one)])
    .flatMap((one): Direction[] => {
      const buyers = units.shelfBuyers[one.a] as number;
      const lift = liftOf(one);
      if (
        !isPublishable(within.within.people(one.a, one.b), buyers, k) ||
        isOtherWay(one) ||
        !isWorthSaying(one, lift)
      )
        return [];
      return [{ from: one.a, to: one.b, lift, support: supportOf(one, within, buyers, lift) }];
    });
  const name = (shelf: number) => units.shelves[shelf] as string;
  return {
    directions: directions.sort((x, y) => x.from - y.from || x.to - y.to),
    instead: provenInstead(tried).map(({ a, b }) => [name(a), name(b)] as const),
    tried: tried.length,
  };
}

/** At least k people on either side of every number: those who did, and those who did not. */
export function isPublishable(people: number, buyers: number, k: number): boolean {
  return people >= k && buyers - people >= k;
}
