import {
  type Customer,
  type GuardView,
  type Instant,
  type Product,
  productName,
  type Recommendation,
  type ViewComplement,
  type ViewProduct,
  type ViewPurchase,
} from '../../domain/index.ts';
import { isSpeakable, type SafeOrder } from '../history/SafeHistory.ts';
import { issue } from './issued.ts';

/** For whom a view is made. */
export interface Reader {
  readonly customer: Customer;
  readonly language: string;
  readonly timeZone: string;
  readonly now: Instant;
}

/** What a template may see of an email that uses the history: the followed-up order, and what goes with the purchases. */
export function viewWithHistory(
  reader: Reader,
  order: SafeOrder,
  recommendations: readonly Recommendation[],
  maySay: (text: string) => boolean,
): GuardView {
  const { language, timeZone, now } = reader;
  const decision = {};
  const products = new Set(order.lines.filter(isSpeakable).map(({ item }) => item.product));
  const purchases = [...products].map((product) => {
    const care = careText(product, language);
    const purchase: ViewPurchase = {
      ...viewProduct(product, language),
      placedAt: order.placedAt,
      ...(care !== undefined && maySay(care) && { care }),
    };
    const bought = { name: purchase.name, placedAt: order.placedAt };
    return issue(purchase, { kind: 'purchase', decision, language, timeZone, bought, now });
  });
  const complements = recommendations.map(({ product, basis }) => {
    const bought = Object.freeze({ name: productName(basis.product, language), placedAt: basis.placedAt });
    const complement: ViewComplement = { ...viewProduct(product, language), basis: bought };
    return issue(complement, { kind: 'complement', decision, language, timeZone, bought, now });
  });
  return Object.freeze({
    ...common(reader),
    usesPurchases: true,
    order: Object.freeze({ placedAt: order.placedAt }),
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

function viewProduct(product: Product, language: string): ViewProduct {
  const { url, image, brand, price } = product;
  return {
    name: productName(product, language),
    ...(url !== undefined && { url }),
    ...(image !== undefined && { image }),
    ...(brand !== undefined && { brand }),
    ...(price !== undefined && { price: Object.freeze({ ...price }) }),
  };
}

function careText({ care }: Product, language: string): string | undefined {
  return care?.[language] ?? care?.[language.split('-')[0] ?? ''];
}
