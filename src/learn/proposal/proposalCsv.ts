import { csvLine } from '../../domain/index.ts';
import { PROPOSAL_COLUMNS, type ProposalRow } from './ProposalRow.ts';

/** The list as a file, the same for the same rows. It is decided in a spreadsheet: no name of a product runs there. */
export function proposalCsv(rows: readonly ProposalRow[]): string {
  const lines = rows.map((row) => PROPOSAL_COLUMNS.map((column) => String(row[column] ?? '')));
  return [PROPOSAL_COLUMNS, ...lines].map(csvLine).join('');
}
