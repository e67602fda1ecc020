import { CATEGORY_SEPARATOR, categoriesOf, isWithin, type Policy, type Product } from '../../domain/index.ts';
import { type ShelfCandidate, suggestShelves } from '../../guard/shelves/suggestShelves.ts';
import { taxonomyNames } from './taxonomyNames.ts';

/** One category that a shelf may be, as a policy writes it, and the topics that it would fall under. */
export interface ProposedCategory {
  readonly category: string;
  readonly score: number;
  readonly reason: string;
  readonly topics: readonly string[];
}

/** A category of the shop, and what it may be in Google's taxonomy. */
export interface ShelfProposal {
  readonly shelf: string;
  readonly products: number;
  /** What the policy says already, of the shelf or of one above it. */
  readonly mapped?: string;
  /** The best first; none where nothing fits. */
  readonly candidates: readonly ProposedCategory[];
}

/** Proposals for all shelves of a catalog: those first of which a candidate is sensitive, then by name. */
export async function suggestForShop(policy: Policy, products: readonly Product[]): Promise<ShelfProposal[]> {
  // A second category keeps a product silent like its own, so it wants an answer too.
  const shelves = Map.groupBy(
    products.flatMap((product) => categoriesOf(product).map((category) => ({ ...product, category }))),
    ({ category }) => category,
  );
  const suggested = suggestShelves(
    [...shelves].map(([category, group]) => ({
      category,
      products: group.flatMap(({ name, names }) => [...new Set([name, ...Object.values(names ?? {})])]),
    })),
    await taxonomyNames(),
  );
  const propose = ({ official: { id, path }, score, reason }: ShelfCandidate): ProposedCategory => ({
    ...{ category: `${id} - ${path}`, score, reason, topics: topicsOf(policy, path) },
  });
  return suggested
    .map(({ category, candidates }): ShelfProposal => {
      const mapped = mappedTo(policy, category);
      return {
        shelf: category,
        products: shelves.get(category)?.length ?? 0,
        ...(mapped !== undefined && { mapped }),
        candidates: candidates.map(propose),
      };
    })
    .sort((a, b) => Number(isSensitive(b)) - Number(isSensitive(a)) || (a.shelf < b.shelf ? -1 : 1));
}

/** A candidate with so much of the best one's score may be right instead of it. */
const CLOSE = 0.75;

/** Whether a category that the shelf may well be is one that the policy keeps silent about. */
export const isSensitive = ({ candidates }: ShelfProposal): boolean =>
  candidates.some(({ topics, score }) => topics.length > 0 && score >= CLOSE * (candidates[0]?.score ?? 0));

function topicsOf(policy: Policy, path: string): string[] {
  return Object.entries(policy.topics)
    .filter(([, { taxonomy }]) => taxonomy.some((root) => isWithin(path, root.replace(/^\d+ - /, ''))))
    .map(([topic]) => topic);
}

function mappedTo({ categories }: Policy, shelf: string): string | undefined {
  const levels = shelf.split(CATEGORY_SEPARATOR);
  for (let length = levels.length; length > 0; length--) {
    const found = categories.map[levels.slice(0, length).join(CATEGORY_SEPARATOR)];
    if (found !== undefined) return found;
  }
  return undefined;
}
