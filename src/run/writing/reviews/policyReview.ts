import type { ReviewGroup } from '../../../guard/review/ReviewGroup.ts';
import { reviewGroups } from '../../../guard/review/reviewGroups.ts';
import { createSensitivity } from '../../../guard/sensitivity/createSensitivity.ts';
import { decidedText } from '../../review/decideReview.ts';
import type { Answer } from '../../review/readDecisions.ts';
import type { Shop } from '../../shop/openShop.ts';
import { listFiles } from '../files/listFiles.ts';
import { readShopFile } from '../files/readShopFile.ts';
import type { ReviewDecision, ReviewedGroup, ReviewList, Settled } from './Review.ts';

type Place = Pick<Shop, 'workspace' | 'store'>;

/** What the policy says of the catalog, in groups of one decision: the doubtful first, and what is not flagged beside what is. */
export async function listPolicy({ workspace, store }: Place): Promise<ReviewList> {
  const [file] = (await listFiles(workspace)).filter(({ kind }) => kind === 'policy');
  const products = await store.products();
  const { flagged, neighbours } = reviewGroups(
    products,
    workspace.policy,
    createSensitivity(workspace.policy),
  );
  const read = file && (await readShopFile(workspace, file.path));
  return {
    kind: 'policy',
    files: read ? [read.path] : [],
    fingerprints: read ? { [read.path]: read.fingerprint } : {},
    groups: [...flagged, ...neighbours].map(asGroup),
  };
}

const asGroup = ({ key, topic, by, why, certainty, products }: ReviewGroup): ReviewedGroup => ({
  ...{ key, title: `${topic}: ${by}`, why, certainty },
  items: products.map(({ id, name, category }) => ({ id, text: name, detail: category })),
});

/** Writes the decisions into the policy as `mesura policy --decide` does; a policy that would not hold is refused. */
export async function decidePolicy(
  { workspace, store }: Place,
  decisions: readonly ReviewDecision[],
): Promise<Settled> {
  const [file] = (await listFiles(workspace)).filter(({ kind }) => kind === 'policy');
  if (file === undefined) return { rewritten: [], gone: decisions.length };
  const { text: before, fingerprint } = await readShopFile(workspace, file.path);
  const products = await store.products();
  const { flagged, neighbours } = reviewGroups(
    products,
    workspace.policy,
    createSensitivity(workspace.policy),
  );
  const groups = new Map([...flagged, ...neighbours].map((group) => [group.key, group]));
  let gone = 0;
  const answers = decisions.flatMap(({ group: key, decision, items, because = '' }): Answer[] => {
    const group = groups.get(key);
    if (group === undefined) {
      gone += 1;
      return [];
    }
    const { kind, topic, by } = group;
    const answer = {
      ...{ line: 0, kind, topic, by, because },
      decision: decision === 'refuse' ? ('harmless' as const) : ('sensitive' as const),
    };
    return items === undefined ? [answer] : items.map((id) => ({ ...answer, id }));
  });
  const decided = decidedText(workspace.policy, { text: before, name: file.path }, products, answers);
  return {
    rewritten: [{ path: file.path, fingerprint, before, text: decided.text }],
    gone: gone + decided.gone.length,
  };
}
