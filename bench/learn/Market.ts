import type { OrderLine, Product } from '../../src/domain/index.ts';

/** Somebody who bought. */
export interface Person {
  readonly id: string;
  /** Oldest first. */
  readonly lines: readonly OrderLine[];
}

/** A shop's catalog and what people bought there. */
export interface Market {
  readonly catalog: readonly Product[];
  readonly people: readonly Person[];
}

/** One suggestion, and how sure the recommender is of it, on its own scale. */
export interface Scored {
  readonly id: string;
  readonly score: number;
  /** What it follows from, where one product is meant. */
  readonly basis?: string;
}

/** What one owns is what one is recommended for; the best first. */
export type Recommender = (owned: readonly string[], max: number) => readonly Scored[];

/** How a recommender is made of what people bought. */
export type Trainer = (market: Market, k: number) => Recommender;

/** The market as it was before a moment, and the products that each person bought for the first time afterwards. */
export function splitAt(
  { catalog, people }: Market,
  moment: number,
): { train: Market; later: ReadonlySet<string>[] } {
  const before = people.map(({ id, lines }) => ({
    id,
    lines: lines.filter(({ placedAt }) => placedAt < moment),
  }));
  const kept = before.flatMap((person, i) => (person.lines.length === 0 ? [] : [{ person, i }]));
  return {
    train: { catalog, people: kept.map(({ person }) => person) },
    later: kept.map(({ person, i }) => {
      const known = new Set(person.lines.map(({ productId }) => productId));
      const all = (people[i] as Person).lines.filter(({ placedAt }) => placedAt >= moment);
      return new Set(all.map(({ productId }) => productId).filter((id) => !known.has(id)));
    }),
  };
}

/** A generator of numbers from 0 to 1 (mulberry32): the same seed gives the same shop. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
