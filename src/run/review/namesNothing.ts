import { type Campaign, isWithin, type Policy, type Product } from '../../domain/index.ts';
import { DEFAULT_POLICY } from '../../guard/policy/default/index.ts';
import { didYouMean } from '../../guard/policy/didYouMean.ts';
import { lineage } from '../../guard/review/lineage.ts';

/** Something that a policy or a campaign names and that the catalog does not have. */
export interface Unmatched {
  /** Where it is named, such as `topics.pregnancy-and-baby.proxies`. */
  readonly place: string;
  readonly name: string;
  /** What was probably meant. */
  readonly meant?: string;
}

/**
 * What the policy names in vain: a mistyped proxy or aisle protects nobody, and nothing else would tell. The built-in
 * policy is not asked, since it is for all shops; nor are words and taxonomies, which wait for what a shop may sell one day. The same for campaigns that
 * say what runs out.
 */
export function namesNothing(
  policy: Policy,
  products: readonly Product[],
  campaigns: Iterable<Campaign> = [],
): Unmatched[] {
  const ids = new Set(products.map(({ id }) => id));
  const categories = new Set(products.map(({ category }) => category));
  // A mistyped name may be meant for what stands above a shelf.
  const shelves = new Set([...categories].flatMap(lineage));
  const hasCategory = (root: string) => [...categories].some((category) => isWithin(category, root));
  const unmatched = (place: string, name: string, known: Iterable<string>): Unmatched => {
    const meant = didYouMean(name, known);
    return { place, name, ...(meant !== undefined && { meant }) };
  };
  const noCategory = (place: string, roots: readonly string[]) =>
    roots.filter((root) => !hasCategory(root)).map((root) => unmatched(place, root, shelves));
  const noProduct = (place: string, named: readonly string[]) =>
    named.filter((id) => !ids.has(id)).map((id) => unmatched(place, id, ids));

  const builtIn = policy.extends === 'mesura:default' ? DEFAULT_POLICY.topics : undefined;
  const ofTopics = Object.entries(policy.topics).flatMap(
    ([topic, { categories, proxies, proxyCategories }]) => {
      const base = builtIn?.[topic];
      const own = (names: readonly string[], inherited: readonly string[] | undefined) =>
        names.filter((name) => !inherited?.includes(name));
      return [
        ...noCategory(`topics.${topic}.categories`, own(categories, base?.categories)),
        ...noProduct(`topics.${topic}.proxies`, own(proxies, base?.proxies)),
        ...noCategory(`topics.${topic}.proxyCategories`, own(proxyCategories, base?.proxyCategories)),
      ];
    },
  );
  const ofExceptions = policy.exceptions.flatMap((exception, i) => {
    if ('product' in exception) return noProduct(`exceptions.${i}.product`, [exception.product]);
    return 'category' in exception ? noCategory(`exceptions.${i}.category`, [exception.category]) : [];
  });
  const ofShelves = noCategory(
    'suggestions.substitutes',
    policy.suggestions.substitutes.map(({ category }) => category),
  );
  const ofCampaigns = [...campaigns].flatMap(({ name, refill }) =>
    (refill?.consumables ?? []).flatMap((one) => {
      const place = `campaigns.${name}.refill.consumables`;
      return 'product' in one ? noProduct(place, [one.product]) : noCategory(place, [one.category]);
    }),
  );
  return [...ofTopics, ...ofExceptions, ...ofShelves, ...ofCampaigns];
}
