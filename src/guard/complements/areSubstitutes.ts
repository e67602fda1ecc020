import type { Item } from '../catalog/createCatalog.ts';
import { valuesOf } from './fits.ts';

/**
 * Whether one would take the other's place. By category unless the policy says otherwise for the shelf
 * (`suggestions.substitutes`): by an attribute two are substitutes that have a value in common, or of which one does not
 * say; on a shelf where it is off, none are.
 */
export function areSubstitutes(a: Item, b: Item): boolean {
  if (a.leaf !== b.leaf) return false;
  const { substitutes } = a.leaf;
  if (substitutes === undefined) return true;
  if (substitutes === 'none') return false;
  const [mine, theirs] = [valuesOf(a.product, substitutes), valuesOf(b.product, substitutes)];
  return !mine || !theirs || mine.some((value) => theirs.includes(value));
}
