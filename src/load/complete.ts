import { CATEGORY_SEPARATOR, isCurrency, isWithin, type RecordKind } from '../domain/index.ts';
import type { LoadDefaults } from './LoadDefaults.ts';
import { Problem } from './values/Problem.ts';
import { readAmount, splitAmount } from './values/readAmount.ts';

/** A record on its way to the schema: values by field, one level deep. */
export type Draft = Record<string, unknown>;
type Report = (field: string, problem: Problem) => void;

const NO_CURRENCY = new Problem('must be a currency of ISO 4217 such as "EUR"');
const TWO_CURRENCIES = new Problem('is not the currency that stands beside the amount');
const ONE_END = new Problem('must name a product or a category, and not both');

/** What needs more than one cell of the row: amounts with their currency, the two ends of a complement. */
export function complete(kind: RecordKind, draft: Draft, defaults: LoadDefaults, report: Report): void {
  if (kind === 'products' || kind === 'orders') completePrice(draft, defaults, report);
  if (kind === 'products') completeCategories(draft);
  if (kind === 'complements') completeComplement(draft, report);
}

function completePrice(draft: Draft, { currency, decimals }: LoadDefaults, report: Report): void {
  const price = draft.price as { amount?: unknown; currency?: unknown } | undefined;
  if (price === undefined) return;
  if (price.amount === undefined) {
    delete draft.price;
    return;
  }
  if (typeof price.amount === 'object') {
    // NDJSON may hold the domain's own form: minor units with their currency.
    draft.price = price.amount;
    return;
  }
  const written = splitAmount(price.amount);
  const code = price.currency ?? written.currency ?? currency;
  const problem = currencyProblem(code, written.currency);
  if (problem) report('currency', problem);
  const amount = readAmount(
    typeof price.amount === 'number' ? price.amount : written.text,
    String(code),
    decimals,
  );
  if (amount instanceof Problem) report('price', amount);
  if (problem || amount instanceof Problem) delete draft.price;
  else draft.price = { amount, currency: code };
}

function currencyProblem(code: unknown, written: string | undefined): Problem | undefined {
  if (typeof code !== 'string' || !isCurrency(code)) return NO_CURRENCY;
  return written === undefined || written === code ? undefined : TWO_CURRENCIES;
}

/** Of several categories the deepest is the product's own; those above it are said with it, and the others are kept beside it. */
function completeCategories(draft: Draft): void {
  if (!Array.isArray(draft.category)) return;
  const paths = [
    ...new Set(
      draft.category.map((path) =>
        String(path)
          .split('>')
          .map((level) => level.trim())
          .join(CATEGORY_SEPARATOR),
      ),
    ),
  ];
  const leaves = paths.filter((path) => !paths.some((other) => other !== path && isWithin(other, path)));
  const depth = (path: string) => path.split(CATEGORY_SEPARATOR).length;
  const [own, ...others] = leaves.sort((a, b) => depth(b) - depth(a));
  draft.category = own;
  if (others.length > 0) draft.alsoIn = others;
}

function completeComplement(draft: Draft, report: Report): void {
  for (const end of ['from', 'to']) {
    const names = Object.keys((draft[end] as object | undefined) ?? {});
    if (names.length !== 1) report(`${end}_product`, ONE_END);
  }
  draft.evidence = { kind: 'curated', ...(draft.evidence as object | undefined) };
}
