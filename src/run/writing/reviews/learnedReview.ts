import { decide, undecided } from '../../../learn/proposal/decide.ts';
import type { ProposalRow } from '../../../learn/proposal/ProposalRow.ts';
import { proposalCsv } from '../../../learn/proposal/proposalCsv.ts';
import { readProposal } from '../../learn/proposalFile.ts';
import type { Shop } from '../../shop/openShop.ts';
import { listFiles } from '../files/listFiles.ts';
import { readShopFile } from '../files/readShopFile.ts';
import { editable } from '../files/textForm.ts';
import type { ReviewDecision, ReviewedGroup, ReviewList, Settled } from './Review.ts';

type Place = Pick<Shop, 'workspace'>;

const DECISIONS = { accept: 'approve', refuse: 'veto', some: 'narrow' } as const;

/** What `mesura learn` proposes and nobody has decided on: a pair of shelves each, with its products. */
export async function listLearned({ workspace }: Place): Promise<ReviewList> {
  const [file] = (await listFiles(workspace)).filter(({ kind }) => kind === 'learned');
  if (file === undefined) return { kind: 'pairs', files: [], groups: [], fingerprints: {} };
  const { fingerprint } = await readShopFile(workspace, file.path);
  const rows = await readProposal(workspace);
  return {
    kind: 'pairs',
    files: [file.path],
    fingerprints: { [file.path]: fingerprint },
    groups: undecided(rows).map(({ shelves, places }): ReviewedGroup => {
      const [head, ...products] = places.map((place) => ({ place, row: rows[place] as ProposalRow }));
      const of = head?.row as ProposalRow;
      return {
        ...{
          key: shelves,
          title: `${of.from_shelf} → ${of.to_shelf}`,
          why: of.evidence,
          certainty: 'doubtful',
        },
        items: products.map(({ place, row }) => ({ id: String(place), text: row.evidence })),
      };
    }),
  };
}

/** Writes the decisions into the list as `mesura learn --review` does. */
export async function decideLearned(
  { workspace }: Place,
  decisions: readonly ReviewDecision[],
): Promise<Settled> {
  const [file] = (await listFiles(workspace)).filter(({ kind }) => kind === 'learned');
  if (file === undefined) return { rewritten: [], gone: decisions.length };
  const { text: before, fingerprint } = await readShopFile(workspace, file.path);
  let rows: readonly ProposalRow[] = await readProposal(workspace);
  const open = new Set(undecided(rows).map(({ shelves }) => shelves));
  let gone = 0;
  for (const { group, decision, items = [] } of decisions) {
    if (!open.has(group)) gone += 1;
    else rows = decide(rows, { shelves: group, decision: DECISIONS[decision], only: items.map(Number) });
  }
  const text = editable(proposalCsv(rows));
  return { rewritten: [{ path: file.path, fingerprint, before, text }], gone };
}
