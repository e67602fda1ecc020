/** The first look is taken when the smaller group has so many people whose time is over; each later one when it has doubled. */
export const FIRST_LOOK = 100;
/** Of all campaigns in which the emails change nothing, so many may be said to change something, however often one looks. */
const ALPHA = 0.05;

/** One look at a campaign that goes on. */
export interface Look {
  /** Counted from 1. */
  readonly number: number;
  /** How many people of the smaller group it takes in. */
  readonly people: number;
  /** A difference counts as one when its chance is below this. */
  readonly alpha: number;
}

/**
 * The last look that could be taken so far, or nothing. Between two looks the answer stays the same: who looks every day and stops
 * when it pleases finds an effect where there is none. The chance of error is spent over the looks, 1/(j(j+1)) of it at the j-th, so
 * that all of them together stay below 5%.
 */
export function lastLook(people: number): Look | undefined {
  if (people < FIRST_LOOK) return undefined;
  const number = Math.floor(Math.log2(people / FIRST_LOOK)) + 1;
  return { number, people: FIRST_LOOK * 2 ** (number - 1), alpha: ALPHA / (number * (number + 1)) };
}
