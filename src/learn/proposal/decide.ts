import { type Decision, isOfShelves, type ProposalRow, shelvesOf } from './ProposalRow.ts';

/** One decision about two shelves: it settles all of their products. */
export interface ShelfDecision {
  /** `shelvesOf` of the pair. */
  readonly shelves: string;
  readonly decision: Decision;
  /** For `narrow`: the rows that are approved, by their place in the list. */
  readonly only?: readonly number[];
}

/** The list with the decision in it. */
export function decide(
  rows: readonly ProposalRow[],
  { shelves, decision, only }: ShelfDecision,
): ProposalRow[] {
  const approvedOnes = new Set(only);
  return rows.map((row, i): ProposalRow => {
    if (shelvesOf(row) !== shelves) return row;
    if (isOfShelves(row)) return { ...row, decision };
    // A veto of a single product outlives the approval of its shelves.
    if (decision === 'narrow') return { ...row, decision: approvedOnes.has(i) ? 'approve' : '' };
    return row;
  });
}

/** The pairs of shelves that nobody has decided on, with the places of their rows: what is to be reviewed. */
export function undecided(
  rows: readonly ProposalRow[],
): { readonly shelves: string; readonly places: readonly number[] }[] {
  const groups = Map.groupBy(rows.keys(), (i) => shelvesOf(rows[i] as ProposalRow));
  return [...groups].flatMap(([shelves, places]) => {
    const head = rows[places[0] as number] as ProposalRow;
    const isOpen =
      isOfShelves(head) && head.decision === '' && places.some((i) => rows[i]?.customers !== undefined);
    return isOpen ? [{ shelves, places }] : [];
  });
}
