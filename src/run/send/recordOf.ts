import { type Decision, type MessageRecord, productName } from '../../domain/index.ts';
import type { Composed } from '../compose/createComposer.ts';

/** What the ledger keeps of a message, made from what the guard issued for it and from nothing else. */
export function recordOf(
  { reasons, view, recommendations }: Decision,
  { template }: Composed,
): MessageRecord {
  const language = view?.language ?? '';
  return {
    rules: reasons.map(({ rule }) => rule),
    language,
    template,
    purchases: view?.purchases.map(({ name }) => name) ?? [],
    suggestions: recommendations.map(({ product, basis, evidence }) => ({
      productId: product.id,
      name: productName(product, language),
      basis: {
        productId: basis.product.id,
        name: productName(basis.product, language),
        orderId: basis.orderId,
        placedAt: basis.placedAt,
      },
      evidence,
    })),
  };
}
