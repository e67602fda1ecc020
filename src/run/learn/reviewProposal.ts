import { decide, type ShelfDecision } from '../../learn/proposal/decide.ts';
import type { ProposalRow } from '../../learn/proposal/ProposalRow.ts';
import type { Shop } from '../shop/openShop.ts';
import { writeProposal } from './proposalFile.ts';

export { undecided } from '../../learn/proposal/decide.ts';
export { type Decision, isOfShelves, type ProposalRow } from '../../learn/proposal/ProposalRow.ts';

/** Writes one decision into the list at once: a review that is broken off keeps what was decided. @returns the list as it is now */
export async function reviewStep(
  { workspace }: Pick<Shop, 'workspace'>,
  rows: readonly ProposalRow[],
  decision: ShelfDecision,
): Promise<readonly ProposalRow[]> {
  const decided = decide(rows, decision);
  await writeProposal(workspace, decided);
  return decided;
}
