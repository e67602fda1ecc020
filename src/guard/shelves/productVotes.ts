import type { Index, Name } from './createIndex.ts';
import { stems } from './stems.ts';

/** How many of a shelf's products say what a category is called. */
export interface Vote {
  /** 0 to 1: what the votes weigh, one for each product at most. */
  readonly share: number;
  /** 0 to 1: how many products vote at all. */
  readonly voters: number;
  /** What the first of them says. */
  readonly word: string;
}

/** A product votes for the categories whose whole name it says; for the longest names among them the most. */
export function productVotes(index: Index, products: readonly string[]): Map<number, Vote> {
  const votes = new Map<number, { weight: number; voters: number; name: Name }>();
  for (const product of products) {
    const said = new Set(stems(product).flatMap((word) => index.meant(word)));
    const whole = [...said]
      .flatMap((word) => index.rarestOf(word))
      .filter((name) => name.words.every((word) => said.has(word)));
    const best = new Map<number, Name>();
    for (const name of whole) {
      const known = best.get(name.category);
      if (known === undefined || name.weight > known.weight) best.set(name.category, name);
    }
    const most = Math.max(...[...best.values()].map(({ weight }) => weight), 0);
    for (const [category, name] of best) {
      const vote = votes.get(category) ?? { weight: 0, voters: 0, name };
      vote.weight += (name.trust * name.weight) / most;
      vote.voters += 1;
      votes.set(category, vote);
    }
  }
  return new Map(
    [...votes].map(([category, { weight, voters, name }]) => [
      category,
      { share: weight / products.length, voters: voters / products.length, word: name.text },
    ]),
  );
}
