import { PROPOSAL_COLUMNS, type ProposalRow } from './ProposalRow.ts';

/** The list as a file (RFC 4180), the same for the same rows. */
export function proposalCsv(rows: readonly ProposalRow[]): string {
  const lines = rows.map((row) => PROPOSAL_COLUMNS.map((column) => cell(row[column])).join(','));
  return [PROPOSAL_COLUMNS.join(','), ...lines, ''].join('\n');
}

function cell(value: string | number | undefined): string {
  const text = value === undefined ? '' : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
