import type { SafePurchases } from '../../domain/index.ts';
import { type Baskets, createBaskets } from './Baskets.ts';

/**
 * A person's safe purchases with the topics that the same person has bought of. It is what an attacker would want to guess, and
 * stays in memory: only counts over many people leave it.
 */
export interface Witness {
  readonly purchases: SafePurchases;
  /** Topics of which something was bought; by category, word or product, not by a proxy. */
  readonly topics: ReadonlySet<string>;
}

export interface Witnesses {
  readonly baskets: Baskets;
  /** For each topic that anybody bought of, by name: 1 for each person of the baskets who did. */
  readonly truth: ReadonlyMap<string, Uint8Array>;
}

export interface WitnessBuilder {
  add(witness: Witness): void;
  finish(): Witnesses;
}

export function createWitnesses(): WitnessBuilder {
  const builder = createBaskets();
  const found = new Map<string, number[]>();
  let people = 0;
  return {
    add({ purchases, topics }) {
      if (purchases.purchases.length === 0) return;
      builder.add(purchases);
      for (const topic of topics) {
        const who = found.get(topic);
        if (who) who.push(people);
        else found.set(topic, [people]);
      }
      people++;
    },
    finish: () => ({
      baskets: builder.finish(),
      truth: new Map(
        [...found]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([topic, who]) => {
            const marks = new Uint8Array(people);
            for (const person of who) marks[person] = 1;
            return [topic, marks];
          }),
      ),
    }),
  };
}
