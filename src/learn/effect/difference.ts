import { upperTail } from '../pairs/significance.ts';

/** A share: how many of how many. */
export interface Share {
  readonly count: number;
  readonly people: number;
}

/** Amounts, summed up: enough for a mean and its spread. */
export interface Amounts {
  readonly people: number;
  readonly sum: number;
  readonly squares: number;
}

/** How much more there is among those who were written to, with the 95% interval of it. */
export interface Difference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The chance of a difference this large, either way, where there is none. */
  readonly chance: number;
}

const Z95 = 1.959963984540054;

/**
 * The difference of two shares. The interval is Newcombe's (1998, method 10, made of Wilson's), which holds also for rare events;
 * the chance is that of the pooled score.
 */
export function shareDifference(written: Share, held: Share): Difference {
  const [p, q] = [written.count / written.people, held.count / held.people];
  const [a, b] = [wilson(written), wilson(held)];
  const value = p - q;
  const low = value - Math.hypot(p - a.low, b.high - q);
  const high = value + Math.hypot(a.high - p, q - b.low);
  const pooled = (written.count + held.count) / (written.people + held.people);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / written.people + 1 / held.people));
  return { value, low, high, chance: error === 0 ? 1 : 2 * upperTail(Math.abs(value) / error) };
}

function wilson({ count, people }: Share): { low: number; high: number } {
  const p = count / people;
  const z = Z95 ** 2 / people;
  const middle = (p + z / 2) / (1 + z);
  const half = (Z95 * Math.sqrt((p * (1 - p)) / people + z / (4 * people))) / (1 + z);
  return { low: middle - half, high: middle + half };
}

/** The difference of two means (Welch): the groups may spread differently. In the unit of the amounts. */
export function meanDifference(written: Amounts, held: Amounts): Difference {
  const mean = ({ sum, people }: Amounts) => sum / people;
  const varianceOf = (one: Amounts) =>
    Math.max(0, (one.squares - one.people * mean(one) ** 2) / Math.max(1, one.people - 1)) / one.people;
  const value = mean(written) - mean(held);
  const error = Math.sqrt(varianceOf(written) + varianceOf(held));
  return {
    value,
    low: value - Z95 * error,
    high: value + Z95 * error,
    chance: error === 0 ? 1 : 2 * upperTail(Math.abs(value) / error),
  };
}

/** Differences of several campaigns as one, each by how much it can tell. */
export function pooled(differences: readonly Difference[]): Difference {
  const rated = differences.map((one) => {
    const error = Math.max((one.high - one.low) / (2 * Z95), 1e-12);
    return { value: one.value, weight: 1 / error ** 2 };
  });
  const weight = rated.reduce((sum, one) => sum + one.weight, 0);
  const value = rated.reduce((sum, one) => sum + one.value * one.weight, 0) / weight;
  const error = Math.sqrt(1 / weight);
  return {
    value,
    low: value - Z95 * error,
    high: value + Z95 * error,
    chance: 2 * upperTail(Math.abs(value) / error),
  };
}
