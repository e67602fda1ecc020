import type { Learned, LearnedShelfPair, Support } from '../pairs/Learned.ts';
import { evidenceText, LAPSED, ONLY_PRODUCTS } from './evidenceText.ts';
import { isOfShelves, keyOf, type ProposalRow, shelvesOf } from './ProposalRow.ts';

/** What is different from the list before, in pairs of shelves and single products. */
export interface ProposalChanges {
  readonly added: number;
  /** Those among `added` that speak of shelves: what a person has to look at. */
  readonly addedShelves: number;
  /** Found earlier, and not any more. */
  readonly lapsed: number;
  /** Those that had lapsed and are found again. */
  readonly back: number;
  /** The same, by at least k people more or fewer. */
  readonly renumbered: number;
  readonly unchanged: number;
}

export interface Proposal {
  readonly rows: readonly ProposalRow[];
  readonly changes: ProposalChanges;
}

/**
 * The new list: what is learned now, with the decisions that were made on the list before. Numbers that changed by fewer than
 * k people stay as they were: otherwise two lists, laid side by side, would tell what a single person bought in between.
 *
 * @param nameOf what a merchant calls a product
 */
export function propose(
  { pairs, k }: Learned,
  earlier: readonly ProposalRow[],
  nameOf: (productId: string) => string,
): Proposal {
  const known = new Map(earlier.map((row) => [keyOf(row), row]));
  const changes = { added: 0, addedShelves: 0, lapsed: 0, back: 0, renumbered: 0, unchanged: 0 };
  const rows: ProposalRow[] = [];
  const found = new Set<string>();
  for (const row of pairs.flatMap((pair) => rowsOf(pair, nameOf))) {
    const before = known.get(keyOf(row));
    found.add(keyOf(row));
    if (before === undefined) {
      changes.added++;
      if (isOfShelves(row)) changes.addedShelves++;
      rows.push(row);
    } else if (row.customers !== undefined && before.customers === undefined) {
      changes.back++;
      rows.push({ ...row, decision: before.decision });
    } else if (isFar(row.customers, before.customers, k) || isFar(row.buyers, before.buyers, k)) {
      changes.renumbered++;
      rows.push({ ...row, decision: before.decision });
    } else {
      changes.unchanged++;
      rows.push(before);
    }
  }
  // A decision outlives its evidence: a veto must not be asked for again when the numbers come back.
  for (const row of earlier) {
    if (found.has(keyOf(row)) || (row.decision === '' && !decidedBelow(row, earlier))) continue;
    if (row.customers !== undefined) changes.lapsed++;
    rows.push({
      ...row,
      customers: undefined,
      buyers: undefined,
      times: undefined,
      strength: undefined,
      evidence: LAPSED,
    });
  }
  return { rows: grouped(rows), changes };
}

function rowsOf(pair: LearnedShelfPair, nameOf: (productId: string) => string): ProposalRow[] {
  const { fromShelf, toShelf, shelves, products } = pair;
  const of = (from: string, to: string, support: Support | undefined): ProposalRow => ({
    ...{ decision: '', from_shelf: fromShelf, to_shelf: toShelf, from_product: from, to_product: to },
    ...{
      customers: support?.people,
      buyers: support?.buyers,
      times: support?.times,
      strength: support?.strength,
    },
    evidence:
      support === undefined
        ? ONLY_PRODUCTS
        : evidenceText(support, from === '' ? fromShelf : nameOf(from), to === '' ? toShelf : nameOf(to)),
  });
  return [
    of('', '', shelves),
    ...products.map(({ from, to, ...support }) => of(from.product ?? '', to.product ?? '', support)),
  ];
}

const isFar = (now: number | undefined, before: number | undefined, k: number) =>
  Math.abs((now ?? 0) - (before ?? 0)) >= k;

/** A pair of shelves stays while one of its products has a decision. */
function decidedBelow(row: ProposalRow, rows: readonly ProposalRow[]): boolean {
  return isOfShelves(row) && rows.some((one) => shelvesOf(one) === shelvesOf(row) && one.decision !== '');
}

/** Shelf pairs in the order in which they were met, each before its products. */
function grouped(rows: readonly ProposalRow[]): ProposalRow[] {
  return [...Map.groupBy(rows, shelvesOf).values()].flatMap((group) =>
    group.toSorted((a, b) => Number(isOfShelves(b)) - Number(isOfShelves(a))),
  );
}
