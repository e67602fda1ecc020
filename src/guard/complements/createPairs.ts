import {
  CATEGORY_SEPARATOR,
  type Complement,
  type ComplementEnd,
  type Evidence,
} from '../../domain/index.ts';
import type { Catalog, Item, Leaf } from '../catalog/createCatalog.ts';

/** One complement, prepared: its place in the order of all, and what it leads to. */
export interface Pair {
  /** Lower goes first: curated product rules, then product and category, then categories, then learned pairs. */
  readonly rank: number;
  readonly evidence: Evidence;
  /** The products it leads to, by the category that they stand in. */
  readonly to: readonly Target[];
  /** Too few customers behind it, or none: kept to be explained, never used. */
  readonly refused: 'evidence.thin' | undefined;
}

export interface Target {
  readonly leaf: Leaf;
  readonly items: readonly Item[];
}

/** The complements, prepared for many decisions. */
export interface Pairs {
  /** The pairs that a product is the basis of, best first. */
  from(item: Item): readonly Pair[];
}

interface Prepared {
  readonly complement: Complement;
  readonly tier: number;
  readonly fromDepth: number;
  readonly toDepth: number;
  readonly key: string;
}

const isProduct = (end: ComplementEnd) => 'product' in end;
const name = (end: ComplementEnd) => ('product' in end ? `p ${end.product}` : `c ${end.category}`);
const depth = (end: ComplementEnd) =>
  'product' in end ? 100 : end.category.split(CATEGORY_SEPARATOR).length;

/** What a person said about two products beats what was said about categories, and both beat what was counted. */
function tier({ from, to, evidence }: Complement): number {
  if (evidence.kind === 'learned') return 4;
  return (isProduct(from) ? 0 : 2) + (isProduct(to) ? 0 : 1);
}

/** Whether `a` outweighs `b`; never both ways, so that the order of the rows does not show. */
function isStronger(a: Evidence, b: Evidence): boolean {
  const detail = (evidence: Evidence) =>
    evidence.kind === 'learned' ? String(evidence.customers).padStart(16, '0') : (evidence.note ?? '');
  return a.strength === b.strength ? detail(a) > detail(b) : a.strength > b.strength;
}

const NONE: readonly never[] = Object.freeze([]);

/** Two complements with the same ends and kind of evidence: the stronger one counts. */
export function createPairs(
  complements: Iterable<Complement>,
  catalog: Catalog,
  minCustomers: number,
): Pairs {
  const strongest = new Map<string, Prepared>();
  for (const complement of complements) {
    const { from, to, evidence } = complement;
    const key = `${evidence.kind}\n${name(from)}\n${name(to)}`;
    const known = strongest.get(key);
    if (known && !isStronger(evidence, known.complement.evidence)) continue;
    strongest.set(key, {
      complement,
      tier: tier(complement),
      fromDepth: depth(from),
      toDepth: depth(to),
      key,
    });
  }
  const sorted = [...strongest.values()].sort(
    (a, b) =>
      a.tier - b.tier ||
      b.fromDepth - a.fromDepth ||
      b.toDepth - a.toDepth ||
      b.complement.evidence.strength - a.complement.evidence.strength ||
      (a.key < b.key ? -1 : 1),
  );

  const fromProduct = new Map<string, Pair[]>();
  const fromCategory = new Map<string, Pair[]>();
  const targets = new Map<string, readonly Target[]>();
  const targetsOf = (end: ComplementEnd): readonly Target[] => {
    const key = name(end);
    let found = targets.get(key);
    if (!found) {
      if ('product' in end) {
        const item = catalog.item(end.product);
        found = item ? [{ leaf: item.leaf, items: [item] }] : NONE;
      } else found = catalog.within(end.category).map((leaf) => ({ leaf, items: leaf.items }));
      targets.set(key, found);
    }
    return found;
  };

  sorted.forEach(({ complement: { from, to, evidence } }, rank) => {
    const thin = evidence.kind === 'learned' && evidence.customers < minCustomers;
    const pair: Pair = {
      rank,
      evidence: Object.freeze({ ...evidence }),
      to: targetsOf(to),
      refused: thin ? 'evidence.thin' : undefined,
    };
    const [index, key] =
      'product' in from ? ([fromProduct, from.product] as const) : ([fromCategory, from.category] as const);
    const pairs = index.get(key);
    if (pairs) pairs.push(pair);
    else index.set(key, [pair]);
  });

  const byItem: (readonly Pair[] | undefined)[] = new Array(catalog.items.length);
  const gathered = ({ product, leaf }: Item): readonly Pair[] =>
    [fromProduct.get(product.id), ...leaf.lineage.map((level) => fromCategory.get(level))]
      .flatMap((pairs): readonly Pair[] => pairs ?? NONE)
      .sort((a, b) => a.rank - b.rank);
  return {
    from(item) {
      let pairs = byItem[item.index];
      if (!pairs) {
        pairs = gathered(item);
        byItem[item.index] = pairs;
      }
      return pairs;
    },
  };
}
