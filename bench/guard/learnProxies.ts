import { GROUPS, type Household, type TopicName } from './groceries.ts';

/** Fewer buyers than this show nothing. */
const FEWEST_BUYERS = 10;
/**
 * How many standard deviations more buyers of the topic than chance, before a product counts as a proxy of it. One in
 * ten harmless products passes this by luck; losing those costs a shop next to nothing, see `guard.kept`.
 */
const TELLING = 1.28;

/**
 * Products that are harmless alone and give a topic away: more of their buyers buy the topic than one would expect
 * of households that buy as much. What a privacy officer would review and put under `proxies`.
 */
export function learnProxies(
  households: readonly Household[],
  harmless: ReadonlySet<string>,
  topic: TopicName,
): string[] {
  const share = Array.from({ length: GROUPS }, (_, activity) => {
    const group = households.filter((household) => household.activity === activity);
    return group.filter(({ is }) => is[topic]).length / Math.max(1, group.length);
  });
  const seen = new Map<string, { buyers: number; found: number; expected: number; variance: number }>();
  for (const { products, is, activity } of households) {
    const chance = share[activity] ?? 0;
    for (const id of products) {
      if (!harmless.has(id)) continue;
      const entry = seen.get(id) ?? { buyers: 0, found: 0, expected: 0, variance: 0 };
      entry.buyers++;
      entry.found += is[topic] ? 1 : 0;
      entry.expected += chance;
      entry.variance += chance * (1 - chance);
      seen.set(id, entry);
    }
  }
  return [...seen]
    .filter(([, { buyers, found, expected, variance }]) => {
      return buyers >= FEWEST_BUYERS && (found - expected) / Math.sqrt(variance || 1) >= TELLING;
    })
    .map(([id]) => id);
}
