import {
  type Customer,
  type GuardView,
  type Instant,
  productName,
  type Recommendation,
  type ViewComplement,
  type ViewPurchase,
} from '../../domain/index.ts';
import type { Catalog, Item } from '../catalog/createCatalog.ts';
import { isSpeakable, type SafeLine, type SafeOrder } from '../history/SafeHistory.ts';
import type { Showcase } from './createShowcase.ts';
import { issue } from './issued.ts';

/** What the guard has prepared to be shown. */
export interface Display {
  readonly catalog: Catalog;
  readonly showcase: Showcase;
}

/** For whom a view is made. */
export interface Reader {
  readonly customer: Customer;
  readonly language: string;
  readonly timeZone: string;
  readonly now: Instant;
}

/**
 * What a template may see of an email that uses the history: the followed-up order, and what goes with the purchases.
 *
 * @param lines what of the order the email speaks of
 */
export function viewWithHistory(
  { showcase, catalog }: Display,
  reader: Reader,
  order: SafeOrder,
  lines: readonly SafeLine[],
  recommendations: readonly Recommendation[],
): GuardView {
  const { language, timeZone, now } = reader;
  const decision = {};
  const { placedAt } = order;
  const items = new Set<Item>();
  for (const line of lines) if (isSpeakable(line)) items.add(line.item);

  const purchases: ViewPurchase[] = [];
  for (const item of items) {
    const { view, care } = showcase.shown(item, language);
    const purchase: ViewPurchase = care === undefined ? { ...view, placedAt } : { ...view, placedAt, care };
    const bought = { name: view.name, placedAt };
    purchases.push(issue(purchase, { kind: 'purchase', decision, language, timeZone, bought, now }));
  }
  const complements: ViewComplement[] = [];
  for (const { product, basis } of recommendations) {
    const item = catalog.item(product.id);
    if (!item) continue;
    const bought = Object.freeze({ name: productName(basis.product, language), placedAt: basis.placedAt });
    const complement: ViewComplement = { ...showcase.shown(item, language).view, basis: bought };
    complements.push(issue(complement, { kind: 'complement', decision, language, timeZone, bought, now }));
  }
  return Object.freeze({
    ...common(reader),
    usesPurchases: true,
    order: Object.freeze({ placedAt }),
    purchases: Object.freeze(purchases) as ViewPurchase[],
    complements: Object.freeze(complements) as ViewComplement[],
  });
}

/** What a template may see of an email that does not use the history: nothing that was bought, and not when. */
export function viewWithoutHistory(reader: Reader): GuardView {
  return Object.freeze({
    ...common(reader),
    usesPurchases: false,
    purchases: Object.freeze([]) as unknown as ViewPurchase[],
    complements: Object.freeze([]) as unknown as ViewComplement[],
  });
}

function common({ customer, language, timeZone }: Reader) {
  const { firstName } = customer;
  return { language, timeZone, customer: Object.freeze(firstName === undefined ? {} : { firstName }) };
}
