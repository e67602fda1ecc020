import type { Reviewed, ReviewGroup } from './ReviewGroup.ts';
import { shelfVotes } from './shelfVotes.ts';

/** From this share of a shelf on, the rest of it is asked about. */
const HALF = 0.5;

/** What is not flagged although at least half of its own shelf is: a word is missing, or the shelf is. One group a shelf and topic. */
export function unflaggedNeighbours(
  all: readonly Reviewed[],
  isExcepted: (id: string, topic: string) => boolean,
): ReviewGroup[] {
  const votes = shelfVotes(all);
  const byShelf = Map.groupBy(
    all.filter(({ findings }) => findings.length === 0),
    ({ category }) => category,
  );
  return [...byShelf]
    .flatMap(([category, rest]) =>
      votes.topics(category, HALF).flatMap((topic): ReviewGroup[] => {
        const products = rest.filter(({ id }) => !isExcepted(id, topic));
        if (products.length === 0) return [];
        const share = Math.round((votes.share(category, topic) ?? 0) * 100);
        return [
          {
            ...{ key: `neighbours ${topic} ${category}`, kind: 'neighbours', topic, by: category },
            ...{ certainty: share >= 80 ? 'likely' : 'doubtful', why: `${share}% of the shelf is` },
            products,
          },
        ];
      }),
    )
    .sort((a, b) => b.products.length - a.products.length || (a.key < b.key ? -1 : 1));
}
