import { CATEGORY_SEPARATOR, isWithin, type Policy, type Product } from '../../domain/index.ts';
import { frozen } from '../frozen.ts';
import type { Sensitivity } from '../sensitivity/createSensitivity.ts';
import type { Verdict } from '../sensitivity/Finding.ts';

/** A product of the prepared catalog. There is one object a product, so that it can be compared by identity. */
export interface Item {
  readonly product: Product;
  /** Its place in the catalog, by id: the order in which equals are taken. */
  readonly index: number;
  readonly leaf: Leaf;
}

/** A category that products stand in directly, and its products by id. They are substitutes of each other unless the policy says otherwise. */
export interface Leaf {
  readonly category: string;
  /** The category and all those that it lies in, deepest first. */
  readonly lineage: readonly string[];
  readonly items: readonly Item[];
  /** The attribute by which its products are substitutes, or `none`; absent: they all are. */
  readonly substitutes?: string;
}

/** The products, prepared for many decisions. */
export interface Catalog {
  readonly items: readonly Item[];
  item(productId: string): Item | undefined;
  /** The categories at `category` and below it, by name. */
  within(category: string): readonly Leaf[];
  /** What the policy says of the product; worked out once. */
  verdict(item: Item): Verdict;
  /** The product as a decision hands it out: a frozen copy, since the shop's own object is not ours to freeze. */
  issued(item: Item): Product;
  /** Whether it says nothing against it: the question that is asked for each line of each customer. */
  isHarmless(item: Item): boolean;
}

const HARMLESS = 1;
const SENSITIVE = 2;

/** Two products with one id: the later one counts, as in an import. */
export function createCatalog(
  products: Iterable<Product>,
  sensitivity: Sensitivity,
  substitutes: Policy['suggestions']['substitutes'] = [],
): Catalog {
  const unique = new Map<string, Product>();
  for (const product of products) unique.set(product.id, product);
  const sorted = [...unique.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

  const leaves = new Map<string, Leaf & { items: Item[] }>();
  const byId = new Map<string, Item>();
  const items = sorted.map((product, index) => {
    let leaf = leaves.get(product.category);
    if (!leaf) {
      const levels = lineage(product.category);
      // The deepest shelf that the policy names.
      const level = levels.find((one) => substitutes.some(({ category }) => category === one));
      const rule = substitutes.find(({ category }) => category === level);
      leaf = {
        ...{ category: product.category, lineage: levels, items: [] },
        ...(rule && rule.by !== 'category' && { substitutes: rule.by }),
      };
      leaves.set(product.category, leaf);
    }
    const item: Item = { product, index, leaf };
    leaf.items.push(item);
    byId.set(product.id, item);
    return item;
  });
  const byName = [...leaves.values()].sort((a, b) => (a.category < b.category ? -1 : 1));

  const subtrees = new Map<string, readonly Leaf[]>();
  const verdicts: (Verdict | undefined)[] = new Array(items.length);
  // A byte an item stays in the processor's cache, where thousands of verdicts would not.
  const known = new Uint8Array(items.length);
  const verdict = (item: Item): Verdict => {
    let found = verdicts[item.index];
    if (!found) {
      found = sensitivity.verdict(item.product);
      verdicts[item.index] = found;
      known[item.index] = found.finding ? SENSITIVE : HARMLESS;
    }
    return found;
  };
  const copies: (Product | undefined)[] = new Array(items.length);
  return {
    items,
    issued(item) {
      let copy = copies[item.index];
      if (!copy) {
        copy = frozen(structuredClone(item.product));
        copies[item.index] = copy;
      }
      return copy;
    },
    item: (productId) => byId.get(productId),
    within(category) {
      let subtree = subtrees.get(category);
      if (!subtree) {
        subtree = byName.filter((leaf) => isWithin(leaf.category, category));
        subtrees.set(category, subtree);
      }
      return subtree;
    },
    verdict,
    isHarmless(item) {
      if (known[item.index] === 0) verdict(item);
      return known[item.index] === HARMLESS;
    },
  };
}

function lineage(category: string): string[] {
  const levels = category.split(CATEGORY_SEPARATOR);
  return levels.map((_, i) => levels.slice(0, levels.length - i).join(CATEGORY_SEPARATOR));
}
