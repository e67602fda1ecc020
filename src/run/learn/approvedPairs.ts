import type { Complement } from '../../domain/index.ts';
import { approved } from '../../learn/proposal/approved.ts';
import type { Workspace } from '../workspace/openWorkspace.ts';
import { readProposal } from './proposalFile.ts';

/** The learned pairs that a person approved; none where nothing was learned. @throws MesuraError DATA_INVALID */
export async function approvedPairs(workspace: Workspace): Promise<Complement[]> {
  return approved(await readProposal(workspace));
}
