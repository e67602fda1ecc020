import type { Policy, Product } from '../../domain/index.ts';
import { DEFAULT_POLICY } from '../policy/default/index.ts';
import type { Sensitivity } from '../sensitivity/createSensitivity.ts';
import { groupFindings } from './groupFindings.ts';
import type { Reviewed, ReviewGroup } from './ReviewGroup.ts';
import { unflaggedNeighbours } from './unflaggedNeighbours.ts';

/** What a person decides about a catalog. */
export interface CatalogGroups {
  /** What is flagged, in groups of one decision each, the doubtful first. */
  readonly flagged: readonly ReviewGroup[];
  /** What is not flagged although its neighbours are. */
  readonly neighbours: readonly ReviewGroup[];
}

/** Groups what the policy says of a catalog for review. Pure, and about products only. */
export function reviewGroups(
  products: readonly Product[],
  policy: Policy,
  sensitivity: Sensitivity,
): CatalogGroups {
  const reviewed = products.map((product): Reviewed => {
    const { id, name, category } = product;
    return { id, name, category, findings: sensitivity.verdict(product).findings };
  });
  const own = new Map(
    Object.entries(policy.topics).map(([topic, { words, categories }]) => {
      const base = policy.extends === 'mesura:default' ? DEFAULT_POLICY.topics?.[topic] : undefined;
      // The shop's own entries come first in each joined list.
      const ownWords = Object.entries(words).flatMap(([language, entries]) =>
        entries.slice(0, entries.length - (base?.words?.[language]?.length ?? 0)),
      );
      return [topic, new Set([...ownWords, ...categories])] as const;
    }),
  );
  const excepted = new Set(
    policy.exceptions.flatMap((one) => ('product' in one ? [`${one.topic} ${one.product}`] : [])),
  );
  return {
    flagged: groupFindings(reviewed, {
      kindsOf: sensitivity.kindsOf,
      isSensitive: (category, topic) => sensitivity.category(category).some((one) => one.topic === topic),
      isDecided: (topic, by) => own.get(topic)?.has(by) ?? false,
    }),
    // What an exception lets through was decided already.
    neighbours: unflaggedNeighbours(reviewed, (id, topic) => excepted.has(`${topic} ${id}`)),
  };
}
