import type { Decision } from '../../domain/index.ts';
import { moneyText } from '../helpers/formats.ts';
import { speakOf } from './speakOf.ts';

/**
 * Whether values that stand on a lock screen speak of a product that the decision shows: its name, brand, price, care or
 * addresses. `harmless` may hold such a phrase: the shop's name, and the person's own.
 */
export function namesOnLockScreen(
  { view }: Decision,
  values: readonly string[],
  harmless: Iterable<string>,
): boolean {
  if (!view || values.length === 0) return false;
  const said = function* (): Generator<string> {
    for (const { name, brand, url, image, price } of [...view.purchases, ...view.complements]) {
      for (const text of [name, brand, url, image]) if (text !== undefined) yield text;
      if (price) yield moneyText(price, view.language);
    }
    for (const { care } of view.purchases) if (care !== undefined) yield care;
    for (const { basis } of view.complements) yield basis.name;
  };
  const excused = function* (): Generator<string> {
    yield* harmless;
    yield view.customer.firstName ?? '';
  };
  return speakOf(said(), values, excused());
}
