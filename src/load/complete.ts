import type { RecordKind } from '../domain/index.ts';
import { Problem } from './values/Problem.ts';
import { readAmount } from './values/readAmount.ts';

/** A record on its way to the schema: values by field, one level deep. */
export type Draft = Record<string, unknown>;
type Report = (field: string, problem: Problem) => void;

const ONE_END = new Problem('must name a product or a category, and not both');

/** What needs more than one cell of the row: amounts with their currency, the two ends of a complement. */
export function complete(kind: RecordKind, draft: Draft, currency: string, report: Report): void {
  if (kind === 'products' || kind === 'orders') completePrice(draft, currency, report);
  if (kind === 'complements') completeComplement(draft, report);
}

function completePrice(draft: Draft, currency: string, report: Report): void {
  const price = draft.price as { amount?: unknown; currency?: string } | undefined;
  if (price === undefined) return;
  if (price.amount === undefined) {
    delete draft.price;
  } else if (typeof price.amount === 'object') {
    // NDJSON may hold the domain's own form: minor units with their currency.
    draft.price = price.amount;
  } else {
    price.currency ??= currency;
    const amount = readAmount(price.amount, price.currency);
    if (amount instanceof Problem) {
      report('price', amount);
      delete draft.price;
    } else price.amount = amount;
  }
}

function completeComplement(draft: Draft, report: Report): void {
  for (const end of ['from', 'to']) {
    const names = Object.keys((draft[end] as object | undefined) ?? {});
    if (names.length !== 1) report(`${end}_product`, ONE_END);
  }
  draft.evidence = { kind: 'curated', ...(draft.evidence as object | undefined) };
}
