import type { Attack } from './attack.ts';

/**
 * What can be said of a topic. `blind`: even the upper end of the interval is below the limit. `gives-away`: the lower end is above a
 * coin's toss, and the area above the limit. `unclear`: the interval is wider than the question.
 */
export type LeakVerdict = 'blind' | 'gives-away' | 'unclear';

/** The most that one email, and twelve over a year, may tell. */
export const LIMITS = { one: 0.55, twelve: 0.58 } as const;
export type Horizon = keyof typeof LIMITS;

/** Fewer people than this with the topic, or without it, say nothing at all, and are not counted in public. */
export const FEWEST = 30;

/** Whether anything can be said of a topic that `trues` of so many people have bought of. */
export function isEnough(trues: number, people: number): boolean {
  return Math.min(trues, people - trues) >= FEWEST;
}

export function verdictOf({ auc, low, high }: Attack, horizon: Horizon): LeakVerdict {
  const limit = LIMITS[horizon];
  if (high <= limit) return 'blind';
  return auc > limit && low > 0.5 ? 'gives-away' : 'unclear';
}

/** How many people, of the same kind, would make the interval narrow enough for a verdict. It shrinks with their square root. */
export function peopleNeeded({ auc, low, high, people }: Attack, horizon: Horizon): number {
  const half = (high - low) / 2;
  // As far as the area lies from what it has to be told apart from, and at least the two hundredths that anybody would care about.
  const room = Math.max(0.02, auc <= LIMITS[horizon] ? LIMITS[horizon] - auc : auc - 0.5);
  return Math.ceil((people * (half / room) ** 2) / 100) * 100;
}
