import { CATEGORY_SEPARATOR, type ComplementEnd, type Product } from '../../../domain/index.ts';
import { type QuestionedPair, reviewPairs } from '../../../guard/review/reviewPairs.ts';
import { approvedPairs } from '../../learn/approvedPairs.ts';
import type { Shop } from '../../shop/openShop.ts';
import type { ReviewDecision, ReviewedGroup, ReviewList, Rewritten, Settled } from './Review.ts';
import { pairKey, REVIEWED, type WrittenPair, writtenPairs } from './reviewedPairs.ts';
import { setCells } from './setCells.ts';

type Place = Pick<Shop, 'workspace' | 'store'>;

interface Questioned extends QuestionedPair {
  readonly written: WrittenPair;
}

const CERTAINTIES = {
  dangling: 'doubtful',
  substitutes: 'doubtful',
  unsupported: 'doubtful',
  sensitive: 'plain',
} as const;

/** The questioned pairs of the shop's own lists: those with one doubt and between the same departments together. */
export async function listComplements(shop: Place): Promise<ReviewList> {
  const groups = await questionedGroups(shop);
  const files = new Map(
    [...groups.values()].flat().map(({ written: { file } }) => [file.path, file.fingerprint]),
  );
  return {
    kind: 'complements',
    files: [...files.keys()],
    fingerprints: Object.fromEntries(files),
    groups: [...groups].map(([key, pairs]): ReviewedGroup => {
      const [first] = pairs as [Questioned];
      return {
        ...{ key, title: titleOf(key), why: first.why, certainty: CERTAINTIES[first.doubt] },
        items: pairs.map((pair) => ({
          id: pairKey(pair),
          text: `${pair.fromName} → ${pair.toName}`,
          ...(pair.evidence.note !== undefined && { detail: pair.evidence.note }),
        })),
      };
    }),
  };
}

/** Kept pairs are marked as seen; refused ones get strength 0, which says that they never go together. */
export async function decideComplements(
  shop: Place,
  decisions: readonly ReviewDecision[],
  day: string,
): Promise<Settled> {
  const groups = await questionedGroups(shop);
  const kept = new Map<string, Map<number, string>>();
  const refused = new Map<string, Map<number, string>>();
  const files = new Map<string, WrittenPair['file']>();
  let gone = 0;
  for (const { group, decision, items } of decisions) {
    const all = groups.get(group) ?? [];
    const chosen = items === undefined ? all : all.filter((pair) => items.includes(pairKey(pair)));
    if (chosen.length === 0 || (items !== undefined && chosen.length < items.length)) gone += 1;
    for (const { written } of chosen) {
      const { file, line } = written;
      files.set(file.path, file);
      const [into, value] = decision === 'refuse' ? [refused, '0'] : [kept, day];
      into.set(file.path, (into.get(file.path) ?? new Map()).set(line, value));
    }
  }
  const rewritten = [...files.values()].map(({ path, text, fingerprint }): Rewritten => {
    const vetoed = refused.has(path) ? setCells(text, 'strength', refused.get(path) ?? new Map()) : text;
    const marked = kept.has(path) ? setCells(vetoed, REVIEWED, kept.get(path) ?? new Map()) : vetoed;
    return { path, fingerprint, before: text, text: marked };
  });
  return { rewritten, gone };
}

async function questionedGroups({ workspace, store }: Place): Promise<Map<string, Questioned[]>> {
  const [written, products, learned] = await Promise.all([
    writtenPairs(workspace),
    store.products(),
    approvedPairs(workspace).catch(() => []),
  ]);
  const byId = new Map(products.map((product) => [product.id, product]));
  const open = new Map(
    written.filter(({ reviewed, editable }) => editable && !reviewed).map((one) => [pairKey(one.pair), one]),
  );
  const all = [...written.map(({ pair }) => pair), ...learned];
  const { questioned } = reviewPairs(all, products, workspace.policy);
  const found = questioned.flatMap((pair) => {
    const place = open.get(pairKey(pair));
    return place ? [{ ...pair, written: place }] : [];
  });
  return Map.groupBy(found, ({ doubt, from, to }) =>
    JSON.stringify([doubt, departmentOf(from, byId), departmentOf(to, byId)]),
  );
}

function departmentOf(end: ComplementEnd, products: ReadonlyMap<string, Product>): string {
  const category = 'category' in end ? end.category : (products.get(end.product)?.category ?? '');
  return category.split(CATEGORY_SEPARATOR)[0] ?? '';
}

function titleOf(key: string): string {
  const [, from = '', to = ''] = JSON.parse(key) as string[];
  return `${from || '?'} → ${to || '?'}`;
}
