import type { Finding } from '../sensitivity/Finding.ts';
import { lineage } from './lineage.ts';
import type { Certainty, Reviewed, ReviewGroup } from './ReviewGroup.ts';
import { shelfVotes } from './shelfVotes.ts';

/** What the review knows of shelves beyond their products. */
export interface ShelfKnowledge {
  /** Of which plain kinds a shelf is, such as food. */
  kindsOf(category: string): ReadonlySet<string>;
  /** Whether the name or the mapping of the shelf alone says that it is sensitive under the topic. */
  isSensitive(category: string, topic: string): boolean;
  /** Whether the shop's own policy names the word or the category: somebody has decided that already. */
  isDecided(topic: string, by: string): boolean;
}

/** A group of one decision that is still being weighed. */
interface Draft {
  readonly kind: 'word' | 'shelf';
  readonly topic: string;
  readonly by: string;
  readonly members: Set<Reviewed>;
}

const ORDER: Readonly<Record<Certainty, number>> = { doubtful: 0, likely: 1, plain: 2 };

/**
 * Groups the sensitive products so that few decisions settle all: of all words and shelves, always the one that settles
 * most of what is left (the greedy cover, at most ln n times the least). The doubtful groups come first.
 */
export function groupFindings(all: readonly Reviewed[], shelves: ShelfKnowledge): ReviewGroup[] {
  const sensitive = all.filter(({ findings }) => findings.length > 0);
  const votes = shelfVotes(all);
  const drafts = new Map<string, Draft>();
  const add = (kind: Draft['kind'], topic: string, by: string, product: Reviewed) => {
    const key = `${kind} ${topic} ${by}`;
    const draft = drafts.get(key) ?? { kind, topic, by, members: new Set() };
    draft.members.add(product);
    drafts.set(key, draft);
  };
  for (const product of sensitive) {
    for (const { rule, topic = 'category.unmapped', detail } of product.findings) {
      if (rule === 'category.unmapped') continue;
      add('word', topic, detail, product);
      for (const level of lineage(product.category))
        if (shelves.isSensitive(level, topic) || (votes.share(level, topic) ?? 0) >= MOST)
          add('shelf', topic, level, product);
    }
  }

  const left = new Set(sensitive);
  const queue = [...drafts].sort(([a], [b]) => (a < b ? -1 : 1));
  const groups: ReviewGroup[] = [];
  while (left.size > 0) {
    let best: readonly [string, Draft] | undefined;
    let most = 0;
    for (const entry of queue) {
      const [, draft] = entry;
      if (draft.members.size <= most) continue;
      let count = 0;
      for (const product of draft.members) if (left.has(product)) count++;
      // Of equals a shelf: whoever knows the shop knows its shelves.
      if (count > most || (count === most && draft.kind === 'shelf' && best?.[1].kind === 'word')) {
        most = count;
        best = entry;
      }
    }
    if (!best || most === 0) break;
    const [key, draft] = best;
    const products = [...draft.members].filter((product) => left.has(product));
    for (const product of products) left.delete(product);
    groups.push({
      key,
      ...certaintyOf(draft, products),
      kind: draft.kind,
      topic: draft.topic,
      by: draft.by,
      products,
    });
  }
  return groups.sort(
    (a, b) =>
      ORDER[a.certainty] - ORDER[b.certainty] ||
      b.products.length - a.products.length ||
      (a.key < b.key ? -1 : 1),
  );

  function certaintyOf(draft: Draft, products: readonly Reviewed[]): Pick<ReviewGroup, 'certainty' | 'why'> {
    if (products.every((product) => product.findings.some((one) => isByCategory(one, draft.topic))))
      return { certainty: 'plain', why: 'by the policy’s own categories' };
    const isDecided = ({ findings }: Reviewed) =>
      findings.some(({ topic, detail }) => topic === draft.topic && shelves.isDecided(draft.topic, detail));
    if (shelves.isDecided(draft.topic, draft.by) || products.every(isDecided))
      return { certainty: 'plain', why: 'the shop’s own policy says so' };
    if (draft.kind === 'shelf')
      return shelves.isSensitive(draft.by, draft.topic)
        ? { certainty: 'plain', why: 'by the name of the shelf' }
        : { certainty: 'likely', why: 'most of the shelf is' };
    const kinds = new Set(products.flatMap(({ category }) => [...shelves.kindsOf(category)]));
    const several = products.filter(({ findings }) => countWords(findings, draft.topic) > 1).length;
    const neighbours = products.map(({ category }) => votes.share(category, draft.topic) ?? 0);
    const share = neighbours.reduce((sum, one) => sum + one, 0) / products.length;
    if (several * 2 >= products.length) return { certainty: 'likely', why: 'more than one word says so' };
    if (share >= 0.3) return { certainty: 'likely', why: 'their shelves hold more of it' };
    if (kinds.size === 1 && kinds.has('cosmetics') && PERSONAL_CARE.has(draft.topic))
      return { certainty: 'likely', why: 'on shelves of personal care' };
    return kinds.size > 0
      ? { certainty: 'doubtful', why: `on ${[...kinds].sort().join(' and ')} shelves` }
      : { certainty: 'doubtful', why: 'alone on their shelves' };
  }
}

/** What is sold among soaps in every shop. */
const PERSONAL_CARE = new Set([
  'menstruation-and-menopause',
  'incontinence',
  'sexual-wellness',
  'pregnancy-and-baby',
  'medicines-and-tests',
]);

/** From this share on, a shelf is of the topic. */
export const MOST = 0.6;

const isByCategory = ({ rule, topic }: Finding, of: string) =>
  topic === of && (rule === 'sensitive.category' || rule === 'sensitive.taxonomy');

/** How many different things the words say: `vino(s)` and `vin(o|i)` are one. */
const countWords = (findings: readonly Finding[], topic: string) =>
  new Set(
    findings.flatMap(({ topic: of, detail }) =>
      of === topic
        ? [
            detail
              .replace(/[^\p{L}]/gu, '')
              .slice(0, 3)
              .toLowerCase(),
          ]
        : [],
    ),
  ).size;
