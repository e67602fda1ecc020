import { readFileSync } from 'node:fs';

/** A message as the mail server saw it come, in milliseconds since 1970. */
export interface Arrival {
  readonly at: number;
  readonly domain: string;
}

/** What one limit came to at the mail server. */
export interface RateFigures {
  /** Messages a second. */
  readonly limit: number;
  /** The most that came in any second, however it lies, from the first message to the last. */
  readonly most: number;
  /** How much of the limit was used once all were at work, from 0 to 1. */
  readonly used: number;
}

/** What the server of `smtp.ts` has noted under `arrivals`, in order. */
export function readArrivals(file: string): Arrival[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [at = '', domain = ''] = line.split(' ');
      return { at: Number(at), domain };
    })
    .sort((a, b) => a.at - b.at);
}

/** @param from, seconds the stretch of time in which the use is counted */
export function figuresOf(
  arrivals: readonly Arrival[],
  { limit, from, seconds }: { limit: number; from: number; seconds: number },
): RateFigures {
  const counted = arrivals.filter(({ at }) => at >= from && at < from + seconds * 1000);
  return { limit, most: mostInAnySecond(arrivals), used: counted.length / (limit * seconds) };
}

function mostInAnySecond(arrivals: readonly Arrival[]): number {
  let first = 0;
  return arrivals.reduce((most, { at }, index) => {
    while ((arrivals[first]?.at ?? at) <= at - 1000) first++;
    return Math.max(most, index - first + 1);
  }, 0);
}
