/** Orders of one month and of about one size are compared with each other: a season, or a big order, is no reason for a pair. */
export interface Strata {
  readonly count: number;
  /** Sets an order apart: its month and how many different things it holds. */
  of(placedAt: number, size: number): number;
}

const SIZES = [1, 2, 3, 4, 5, 6, 8, 11, 16, 25, 50] as const;

/** @param first the earliest moment, @param last the latest, in milliseconds */
export function createStrata(first: number, last: number): Strata {
  const start = monthOf(first);
  const months = monthOf(last) - start + 1;
  return {
    count: months * SIZES.length,
    of(placedAt, size) {
      let bucket = SIZES.length - 1;
      while (bucket > 0 && size < (SIZES[bucket] as number)) bucket--;
      return (monthOf(placedAt) - start) * SIZES.length + bucket;
    },
  };
}

/** Calendar months, counted in UTC from year 0. */
export function monthOf(moment: number): number {
  const date = new Date(moment);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
