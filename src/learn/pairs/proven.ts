import { type Association, areUsedTogether, deviation, isReplacement } from './association.ts';
import { falseDiscoveryBound, upperTail } from './significance.ts';

/** Of the pairs that are proposed, so many may be luck: a person reviews them, and what is not proposed cannot be reviewed. */
const LUCK = 0.2;
/** "Instead of each other" takes effect without a review: more is asked of it. */
const LUCK_INSTEAD = 0.01;

/**
 * What is found more often than chance, corrected for how many pairs were tried.
 *
 * @param tried how many, where `found` leaves out those that were plainly nothing
 */
export function proven(found: readonly Association[], tried: number): readonly Association[] {
  const bound = falseDiscoveryBound(
    found.map(({ z }) => upperTail(z)),
    LUCK,
    tried,
  );
  return found.filter((one) => upperTail(one.z) <= bound && areUsedTogether(one));
}

/** What is found together less often than chance. */
export function provenInstead(found: readonly Association[]): readonly Association[] {
  const seldom = ({ together }: Association) => upperTail(-deviation(together));
  const bound = falseDiscoveryBound(found.map(seldom), LUCK_INSTEAD, found.length);
  return found.filter((one) => seldom(one) <= bound && isReplacement(one));
}
