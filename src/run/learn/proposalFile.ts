import { readFile, rename, writeFile } from 'node:fs/promises';
import { MesuraError, unguarded } from '../../domain/index.ts';
import { isOfShelves, PROPOSAL_COLUMNS, ProposalRow } from '../../learn/proposal/ProposalRow.ts';
import { proposalCsv } from '../../learn/proposal/proposalCsv.ts';
import { openTable } from '../../load/table/openTable.ts';
import type { Workspace } from '../workspace/openWorkspace.ts';

/**
 * The list of learned pairs with a person's decisions; empty where nothing was learned yet. A list that cannot be read
 * as a whole is refused: a decision that is overlooked could be a veto.
 *
 * @throws MesuraError DATA_INVALID
 */
export function readProposal(workspace: Workspace): Promise<ProposalRow[]> {
  const file = workspace.config.learned;
  return readProposalAt(workspace.resolve(file), file);
}

/** The same of a file that errors call `file`. @throws MesuraError DATA_INVALID */
export async function readProposalAt(path: string, file: string): Promise<ProposalRow[]> {
  const text = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined || text.length === 0) return [];
  const { columns, rows } = await openTable(path, { file });
  const missing = PROPOSAL_COLUMNS.filter((column) => !columns?.includes(column));
  if (missing.length > 0) throw invalid(file, 1, `the column "${missing[0]}" is missing`);
  const read: ProposalRow[] = [];
  for await (const batch of rows)
    for (const { line, cells, problem } of batch) {
      if (problem !== undefined) throw invalid(file, line, problem);
      const values = Object.fromEntries(
        PROPOSAL_COLUMNS.map((column) => [
          column,
          unguarded((cells as readonly string[])[columns?.indexOf(column) ?? -1] ?? ''),
        ]),
      );
      const result = ProposalRow.safeParse(values);
      if (!result.success) throw invalid(file, line, issueText(result.error.issues[0]));
      if (result.data.decision === 'narrow' && !isOfShelves(result.data))
        throw invalid(file, line, 'decision: "narrow" is said of two shelves, not of a product');
      read.push(result.data);
    }
  return read;
}

/** Writes the list anew, whole or not at all. */
export async function writeProposal(workspace: Workspace, rows: readonly ProposalRow[]): Promise<void> {
  const path = workspace.resolve(workspace.config.learned);
  try {
    await writeFile(`${path}.new`, proposalCsv(rows));
    await rename(`${path}.new`, path);
  } catch (error) {
    throw new MesuraError('FOLDER_READONLY', `${workspace.config.learned} cannot be written`, {
      fix: 'make its folder, or name another file under "learned" in the configuration',
      cause: error,
    });
  }
}

function issueText(
  issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined,
): string {
  if (issue?.path[0] === 'decision') return 'decision: must be approve, narrow, veto or nothing';
  return `${String(issue?.path[0])}: ${issue?.message}`;
}

function invalid(file: string, line: number, why: string): MesuraError {
  return new MesuraError('DATA_INVALID', `${file}:${line}: ${why}`, {
    why: 'a decision that cannot be read could be a veto, so that none is taken',
    fix: 'mend the line, or take the file away and run "mesura learn" for a new one',
    place: { file, line },
  });
}
