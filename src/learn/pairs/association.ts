import type { Together } from './countTogether.ts';
import type { Within } from './countWithin.ts';
import type { Support } from './Learned.ts';
import { logLikelihoodRatio } from './significance.ts';

/** A count, and what chance would give. */
interface Count {
  readonly people: number;
  readonly expected: number;
}

/** All that the orders say of two units, whichever comes first. */
export interface Association {
  readonly a: number;
  readonly b: number;
  readonly together: Count;
  /** `b` later than `a`, and `a` later than `b`; people who did not have both in the first order. */
  readonly later: Count;
  readonly earlier: Count;
  /** Standard deviations beyond chance, of all of it together. */
  readonly z: number;
}

/**
 * One order says more of what is used together than two: who buys tea in May and biscuits in June may simply be someone who
 * buys both. Tuned by eye on groceries (Complete Journey, first nine months); docs/learning.md says on what it was tried since.
 */
const WEIGHT_OF_TOGETHER = 5;
/** As many people as chance would have it are mixed into each lift: a dozen people are not to outdo thousands. */
const PRIOR = 10;

export function associate(together: Together, within: Within, a: number, b: number): Association {
  const orders = together.counts.times(a, b);
  const people = together.counts.people(a, b);
  // One person's weekly basket is one piece of evidence and not fifty.
  const perPerson = orders === 0 ? 1 : people / orders;
  const both = { people, expected: together.expected(a, b) * perPerson };
  const later = { people: within.after.people(a, b), expected: within.expectedAfter(a, b) };
  const earlier = { people: within.after.people(b, a), expected: within.expectedAfter(b, a) };
  const apart = {
    people: later.people + earlier.people,
    expected: later.expected + earlier.expected,
  };
  // Stouffer's sum; each part counts by the square root of what it could have shown.
  const [w, v] = [WEIGHT_OF_TOGETHER * Math.sqrt(both.expected), Math.sqrt(apart.expected)];
  const z = w + v === 0 ? 0 : (w * deviation(both) + v * deviation(apart)) / Math.hypot(w, v);
  return { a, b, together: both, later, earlier, z };
}

/** The signed root of the log-likelihood ratio: standard deviations, for counts of any size. */
export function deviation({ people, expected }: Count): number {
  const ratio = logLikelihoodRatio(people, Math.max(expected, 1e-9));
  return Math.sign(ratio) * Math.sqrt(Math.abs(ratio));
}

/** Standard deviations between "b after a" and "a after b" from which on only one of them is meant. */
const ONE_WAY = 3;

/** Whether it is the other way round: a case is bought after a telephone, and no telephone after a case. */
export function isOtherWay({ together, later, earlier }: Association): boolean {
  return deviation(earlier) - deviation(later) >= ONE_WAY && deviation(together) < deviation(earlier);
}

/** Chance would have put both into so many people's orders: there was some room, and there was plenty. */
const [SOME_ROOM, ROOM] = [0.25, 3];
/** Standard deviations beyond chance from which on two things are taken to be bought together. */
const TOGETHER = 2;

/**
 * Whether two things are used together, and not only by the same people: they stand in one order more often than chance would have
 * it, or one follows the other and not the other way round. Where orders have no room for both, what follows is all there is to see.
 */
export function areUsedTogether(one: Association): boolean {
  return (
    one.together.expected < SOME_ROOM ||
    deviation(one.together) >= TOGETHER ||
    Math.abs(deviation(one.later) - deviation(one.earlier)) >= ONE_WAY
  );
}

/** Whether they are bought instead of each other: not together, although there was plenty of room. */
export function isReplacement({ together }: Association): boolean {
  return together.expected >= ROOM && together.people <= together.expected;
}

/** Less than this many times as often as chance is no reason to write to anybody. */
const WORTH_SAYING = 4 / 3;

/** Whether the pair is worth proposing: its lift, and without any pull from elsewhere too. */
export function isWorthSaying(one: Association, lift: number): boolean {
  return lift >= WORTH_SAYING && liftOf(one) > 1 && deviation(one.together) + deviation(one.later) > 0;
}

/** How many times as often as chance `b` comes with `a`, pulled towards `before` where there is little to go by. */
export function liftOf({ together, later }: Pick<Association, 'together' | 'later'>, before = 1): number {
  const found = WEIGHT_OF_TOGETHER * together.people + later.people + PRIOR * before;
  return found / (WEIGHT_OF_TOGETHER * together.expected + later.expected + PRIOR);
}

/** The same pair, read from `b` to `a`. */
export function reversed({ a, b, together, later, earlier, z }: Association): Association {
  return { a: b, b: a, together, later: earlier, earlier: later, z };
}

/** What is published of a pair. @param lift `liftOf`; above 1 */
export function supportOf(one: Association, within: Within, buyers: number, lift: number): Support {
  const people = within.within.people(one.a, one.b);
  const expected = within.expectedWithin(one.a, one.b);
  return Object.freeze({
    channel: deviation(one.together) >= deviation(one.later) ? 'together' : 'after',
    buyers,
    people,
    times: round(people / Math.max(expected, 1 / PRIOR)),
    strength: round(Math.max(0, 1 - 1 / lift)),
  });
}

/** Two places are what there is to know. */
const round = (value: number) => Math.round(value * 100) / 100;
