import {
  CATEGORY_SEPARATOR,
  type Complement,
  type ComplementEnd,
  type Policy,
  type Product,
} from '../../domain/index.ts';
import { type Catalog, createCatalog, type Item } from '../catalog/createCatalog.ts';
import { areSubstitutes } from '../complements/areSubstitutes.ts';
import { createSensitivity } from '../sensitivity/createSensitivity.ts';

/** Why a pair of the complements is questioned. */
export type PairDoubt = 'dangling' | 'sensitive' | 'substitutes' | 'unsupported';

/** A pair that a person should look at. */
export interface QuestionedPair {
  readonly doubt: PairDoubt;
  /** What is wrong with it, in one sentence. */
  readonly why: string;
  readonly from: ComplementEnd;
  readonly to: ComplementEnd;
  readonly fromName: string;
  readonly toName: string;
  readonly evidence: Complement['evidence'];
}

/** What a review of the complements gives. */
export interface PairReview {
  readonly pairs: number;
  readonly questioned: readonly QuestionedPair[];
}

/** Rows of different products or shelves that make a way between two departments a habit of the shop. */
const HABIT = 3;

const nameOf = (end: ComplementEnd, catalog: Catalog): string =>
  'product' in end ? (catalog.item(end.product)?.product.name ?? end.product) : end.category;
const keyOf = (end: ComplementEnd) => ('product' in end ? `p ${end.product}` : `c ${end.category}`);

/**
 * Questions the pairs that point at nothing, that the guard will never use because an end is sensitive, that take each
 * other's place, or that nothing supports: neither their shelves (one department, or a way between two that the shop
 * takes again and again) nor counted customers. Nobody's orders are read.
 */
export function reviewPairs(
  complements: readonly Complement[],
  products: readonly Product[],
  policy: Policy,
): PairReview {
  const sensitivity = createSensitivity(policy);
  const catalog = createCatalog(products, sensitivity, policy.suggestions.substitutes);
  const department = (category: string) => category.split(CATEGORY_SEPARATOR)[0] as string;
  // What a shop calls Footwear and Clothing is one department where it maps both to Apparel.
  const official = (category: string) => department(sensitivity.mapped(category) ?? category);
  const isOneDepartment = (a: string, b: string) =>
    department(a) === department(b) || official(a) === official(b);
  const itemsOf = (end: ComplementEnd): readonly Item[] =>
    'product' in end
      ? [catalog.item(end.product)].filter((item) => item !== undefined)
      : catalog.within(end.category).flatMap(({ items }) => items);
  const shelfOf = (end: ComplementEnd) =>
    'product' in end ? catalog.item(end.product)?.product.category : end.category;

  const ways = new Map<string, { readonly from: Set<string>; readonly to: Set<string> }>();
  const counted = new Set<string>();
  // By the shop's own departments and by the official ones: either may show the habit.
  const waysOf = (from: string, to: string) => [
    `${department(from)}\n${department(to)}`,
    `${official(from)}\t${official(to)}`,
  ];
  for (const { from, to, evidence } of complements) {
    const [a, b] = [shelfOf(from), shelfOf(to)];
    if (a === undefined || b === undefined) continue;
    if (evidence.kind === 'learned') {
      if (evidence.customers >= policy.suggestions.minCustomers) counted.add(`${a}\n${b}`);
      continue;
    }
    for (const way of waysOf(a, b)) {
      const known = ways.get(way) ?? { from: new Set(), to: new Set() };
      known.from.add(keyOf(from));
      known.to.add(keyOf(to));
      ways.set(way, known);
    }
  }

  function doubt({ from, to, evidence }: Complement): Pick<QuestionedPair, 'doubt' | 'why'> | undefined {
    if (evidence.strength === 0) return undefined;
    const [basis, target] = [itemsOf(from), itemsOf(to)];
    for (const [end, items] of [
      [from, basis],
      [to, target],
    ] as const)
      if (items.length === 0)
        return {
          doubt: 'dangling',
          why: `there is no ${'product' in end ? 'product' : 'category'} "${nameOf(end, catalog)}" in the catalog`,
        };
    for (const items of [basis, target])
      if (items.every((item) => !catalog.isHarmless(item))) {
        const topic = catalog.verdict(items[0] as Item).finding?.topic ?? 'a category that nobody mapped';
        return { doubt: 'sensitive', why: `it is never used: one end is sensitive (${topic})` };
      }
    if (basis.every((item) => target.every((other) => areSubstitutes(item, other))))
      return { doubt: 'substitutes', why: 'they stand on one shelf, and one takes the place of the other' };
    const [a, b] = [shelfOf(from) as string, shelfOf(to) as string];
    if (evidence.kind === 'learned')
      return evidence.customers >= policy.suggestions.minCustomers
        ? undefined
        : {
            doubt: 'unsupported',
            why: `${evidence.customers} customers are fewer than ${policy.suggestions.minCustomers}`,
          };
    if (isOneDepartment(a, b) || counted.has(`${a}\n${b}`)) return undefined;
    const isHabit = waysOf(a, b).some((way) => {
      const habit = ways.get(way);
      return habit !== undefined && Math.max(habit.from.size, habit.to.size) >= HABIT;
    });
    return isHabit
      ? undefined
      : {
          doubt: 'unsupported',
          why: `no counted customers, and hardly anything else goes from ${department(a)} to ${department(b)}`,
        };
  }

  const order: readonly PairDoubt[] = ['dangling', 'substitutes', 'unsupported', 'sensitive'];
  const questioned = complements
    .flatMap((pair): QuestionedPair[] => {
      const found = doubt(pair);
      const { from, to, evidence } = pair;
      return found
        ? [{ ...found, from, to, fromName: nameOf(from, catalog), toName: nameOf(to, catalog), evidence }]
        : [];
    })
    .sort(
      (a, b) =>
        order.indexOf(a.doubt) - order.indexOf(b.doubt) ||
        (`${keyOf(a.from)} ${keyOf(a.to)}` < `${keyOf(b.from)} ${keyOf(b.to)}` ? -1 : 1),
    );
  return { pairs: complements.length, questioned };
}
