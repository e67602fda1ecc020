import type { GuardView, ViewProduct } from '../../domain/index.ts';
import { dateText, dayText, moneyText } from '../helpers/formats.ts';
import { issuedRecord } from '../view/issued.ts';

/** Everything that the guard gave a template to print, as it is and as its helpers write it. */
export function* issuedTexts(view: GuardView | undefined): Generator<string> {
  if (!view) return;
  const { language, timeZone, customer, order, purchases, complements } = view;
  if (customer.firstName !== undefined) yield customer.firstName;
  if (order) yield dateText(order.placedAt, language, timeZone);
  for (const purchase of purchases) {
    yield* productTexts(purchase, language);
    yield* dayOf(purchase);
    yield dateText(purchase.placedAt, language, timeZone);
    if (purchase.care !== undefined) yield purchase.care;
  }
  for (const complement of complements) {
    yield* productTexts(complement, language);
    yield* dayOf(complement);
    yield complement.basis.name;
    yield dateText(complement.basis.placedAt, language, timeZone);
  }
}

function* productTexts({ name, brand, url, image, price }: ViewProduct, language: string): Generator<string> {
  for (const text of [name, brand, url, image]) if (text !== undefined) yield text;
  if (price) yield moneyText(price, language);
}

/** The day as `{{why}}` tells it; the product that it tells is told already. */
function* dayOf(shown: object): Generator<string> {
  const record = issuedRecord(shown);
  if (!record) return;
  yield dayText(record.bought.placedAt, record.now, record.language, record.timeZone);
}
