import { z } from 'zod';

/** What a person says of two shelves, or of two of their products. Nothing: not looked at yet, and not used. */
export const Decision = z.enum(['', 'approve', 'narrow', 'veto']);
export type Decision = z.infer<typeof Decision>;

const count = z
  .string()
  .regex(/^\d*$/, 'must be a whole number, or nothing')
  .transform((text) => (text === '' ? undefined : Number(text)));
const share = z
  .string()
  .regex(/^\d*(\.\d+)?$/, 'must be a number such as 0.57, or nothing')
  .transform((text) => (text === '' ? undefined : Number(text)));

/**
 * One line of `data/complements.learned.csv`. A line without products speaks of two shelves and stands before the lines of their
 * products. A decision on it holds for all of them: `approve` takes them, `narrow` only those that are approved one by one,
 * `veto` none. A line whose numbers are gone was proposed once and is not found any more: its decision is remembered.
 */
export const ProposalRow = z.object({
  decision: z.string().trim().toLowerCase().pipe(Decision),
  from_shelf: z.string().min(1, 'must name a shelf'),
  to_shelf: z.string().min(1, 'must name a shelf'),
  from_product: z.string(),
  to_product: z.string(),
  customers: count,
  buyers: count,
  times: share,
  strength: share,
  evidence: z.string(),
});
export type ProposalRow = Readonly<z.infer<typeof ProposalRow>>;

/** The columns, in their order. */
export const PROPOSAL_COLUMNS = Object.keys(ProposalRow.shape) as readonly (keyof ProposalRow)[];

/** What tells rows apart: their two ends. */
export function keyOf({ from_shelf, to_shelf, from_product, to_product }: ProposalRow): string {
  return [from_shelf, to_shelf, from_product, to_product].join('\n');
}

/** Whether the row speaks of two shelves, and of all their products. */
export function isOfShelves({ from_product, to_product }: ProposalRow): boolean {
  return from_product === '' && to_product === '';
}

/** The pair of shelves that a row belongs to. */
export function shelvesOf({ from_shelf, to_shelf }: ProposalRow): string {
  return `${from_shelf}\n${to_shelf}`;
}
