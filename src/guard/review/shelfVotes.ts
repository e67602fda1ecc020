import { lineage } from './lineage.ts';
import type { Reviewed } from './ReviewGroup.ts';

/** Fewer products than this are no shelf to learn from. */
const FEWEST = 5;

/** What the products of a shelf say of it. */
export interface ShelfVotes {
  /** The share of the shelf's products that fall under the topic; undefined where too few stand on it. */
  share(category: string, topic: string): number | undefined;
  /** The topics that at least `least` of the shelf is under. */
  topics(category: string, least: number): readonly string[];
}

/** Counts, for each shelf and all below it, how many products fall under each topic. */
export function shelfVotes(all: readonly Reviewed[]): ShelfVotes {
  const totals = new Map<string, number>();
  const counts = new Map<string, Map<string, number>>();
  for (const { category, findings } of all) {
    const topics = new Set(findings.flatMap(({ topic }) => (topic === undefined ? [] : [topic])));
    for (const level of lineage(category)) {
      totals.set(level, (totals.get(level) ?? 0) + 1);
      const count = counts.get(level) ?? new Map<string, number>();
      for (const topic of topics) count.set(topic, (count.get(topic) ?? 0) + 1);
      counts.set(level, count);
    }
  }
  const share = (category: string, topic: string) => {
    const total = totals.get(category) ?? 0;
    return total < FEWEST ? undefined : (counts.get(category)?.get(topic) ?? 0) / total;
  };
  return {
    share,
    topics: (category, least) =>
      [...(counts.get(category)?.keys() ?? [])]
        .filter((topic) => (share(category, topic) ?? 0) >= least)
        .sort(),
  };
}
