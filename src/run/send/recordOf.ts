import { type Decision, type MessageRecord, productName } from '../../domain/index.ts';
import { Email } from '../../template/Email.ts';
import type { Composed } from '../compose/createComposer.ts';

/** What the ledger keeps of a message, made from what the guard issued for it and from nothing else. */
export function recordOf(
  { reasons, view, recommendations }: Decision,
  { template, rendered }: Composed,
): MessageRecord {
  const language = view?.language ?? '';
  const printed = Email.valuesOf(rendered).join('\n');
  const isPrinted = (name: string) => printed.includes(name) || printed.includes(escaped(name));
  const bases = recommendations.map(({ basis }) => productName(basis.product, language));
  const known = [...(view?.purchases.map(({ name }) => name) ?? []), ...bases];
  return {
    rules: reasons.map(({ rule }) => rule),
    language,
    template,
    purchases: [...new Set(known.filter(isPrinted))],
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

/** As Handlebars escapes a value in HTML. */
function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;', '`': '&#x60;', '=': '&#x3D;' },
  };
  return text.replace(/[&<>"'`=]/g, (sign) => entities[sign] ?? sign);
}
