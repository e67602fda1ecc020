import type { Complement, ComplementEnd } from '../../domain/index.ts';
import { isOfShelves, type ProposalRow, shelvesOf } from './ProposalRow.ts';

/**
 * The pairs that a person approved, as the guard takes them. Nothing else is used: not what nobody looked at, and not what has
 * lost its numbers since.
 */
export function approved(rows: readonly ProposalRow[]): Complement[] {
  const decisions = new Map(rows.filter(isOfShelves).map((row) => [shelvesOf(row), row.decision]));
  return rows.flatMap((row) => {
    const { strength, customers } = row;
    if (strength === undefined || customers === undefined) return [];
    if (!isApproved(row, decisions.get(shelvesOf(row)) ?? '')) return [];
    const from = end(row.from_shelf, row.from_product);
    const to = end(row.to_shelf, row.to_product);
    return [
      { from, to, evidence: { kind: 'learned', strength, customers, note: row.evidence.slice(0, 300) } },
    ];
  });
}

function isApproved(row: ProposalRow, ofShelves: ProposalRow['decision']): boolean {
  if (isOfShelves(row)) return row.decision === 'approve';
  if (ofShelves === 'veto' || row.decision === 'veto') return false;
  return row.decision === 'approve' || ofShelves === 'approve';
}

const end = (shelf: string, product: string): ComplementEnd =>
  product === '' ? { category: shelf } : { product };
