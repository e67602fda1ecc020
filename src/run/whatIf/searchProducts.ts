import { productName } from '../../domain/index.ts';
import type { Edition } from '../survey/Edition.ts';
import { folded } from '../survey/folded.ts';

export interface FoundProduct {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  /** The policy leaves it out: of the catalog, not of anybody's purchases. */
  readonly silent: boolean;
}

const MOST = 30;

/** Products of the catalog whose name, id or category hold all words that are looked for. */
export function searchProducts({ products, guard, workspace }: Edition, wanted: string): FoundProduct[] {
  const words = folded(wanted)
    .split(/\s+/)
    .filter((word) => word !== '');
  const found: FoundProduct[] = [];
  for (const product of products.values()) {
    const name = productName(product, workspace.config.shop.language);
    const text = folded(`${product.id} ${name} ${product.category}`);
    if (!words.every((word) => text.includes(word))) continue;
    const silent = guard.verdict(product).finding !== undefined;
    found.push({ id: product.id, name, category: product.category, silent });
    if (found.length === MOST) break;
  }
  return found;
}
