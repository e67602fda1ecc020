import {
  type Campaign,
  type Complement,
  DAY_MS,
  type PolicyInput,
  toOrders,
} from '../../src/domain/index.ts';
import { createGuard, parsePolicy } from '../../src/guard/index.ts';
import type { Print } from '../Figure.ts';
import { guessing } from './attack.ts';
import { learnPairs, plainRecommender } from './coPurchase.ts';
import {
  groceries,
  type Household,
  hasGroceries,
  OTHER_SENSITIVE,
  TOPIC_NAMES,
  TOPICS,
} from './groceries.ts';
import { learnProxies } from './learnProxies.ts';

const MAX = 10;
const MIN_CUSTOMERS = 3;
const PER_PRODUCT = 200;
const CAMPAIGN: Campaign = {
  name: 'attack',
  after: 0,
  until: 400 * DAY_MS,
  priority: 1,
  withoutHistory: 'skip',
};

/**
 * `leak.auc.<topic>`: how well the suggestions give a household away. `unguarded`: a plain recommender's; `hidden`: the
 * same with sensitive products hidden from the output alone; `guarded`: through the guard, with learned proxies.
 * `guard.kept`: how many suggestions the guard leaves, as a share of the plain recommender's.
 */
export function leak(print: Print): void {
  if (!hasGroceries) {
    print({ name: 'leak.skipped: ../shared/data/completejourney is absent', value: 0, unit: 'none' });
    return;
  }
  const { catalog, households } = groceries();
  const sensitive = new Set<string>([...Object.values(TOPICS).flat(), ...OTHER_SENSITIVE]);
  const harmless = new Set(
    catalog.filter(({ category }) => !sensitive.has(category.split(' > ')[1] ?? '')).map(({ id }) => id),
  );
  const pairs = learnPairs(households, MIN_CUSTOMERS, PER_PRODUCT);
  const plain = plainRecommender(pairs, MAX);
  const wide = plainRecommender(pairs, 10 * MAX);

  const proxies = Object.fromEntries(
    TOPIC_NAMES.map((topic) => [topic, learnProxies(households, harmless, topic)]),
  );
  const paths = (categories: readonly string[]) => [
    ...new Set(
      catalog
        .map(({ category }) => category)
        .filter((path) => categories.includes(path.split(' > ')[1] ?? '')),
    ),
  ];
  const policy: PolicyInput = {
    version: 1,
    name: 'groceries',
    topics: {
      ...Object.fromEntries(
        TOPIC_NAMES.map((topic) => [
          topic,
          { because: 'the attack', categories: paths(TOPICS[topic]), proxies: proxies[topic] ?? [] },
        ]),
      ),
      other: { because: 'the attack', categories: paths(OTHER_SENSITIVE) },
    },
    suggestions: { max: MAX, maxPerCategory: 3, minCustomers: MIN_CUSTOMERS },
    quiet: { from: '00:00', to: '00:00' },
  };
  const guard = createGuard({
    policy: parsePolicy(JSON.stringify(policy), 'policy.yaml'),
    catalog,
    complements: pairs.map(
      ({ from, to, customers, strength }): Complement => ({
        from: { product: from },
        to: { product: to },
        evidence: { kind: 'learned', customers, strength },
      }),
    ),
  });
  const now = Math.max(...households.flatMap(({ lines }) => lines.map(({ placedAt }) => placedAt)));
  const guarded = ({ id, lines }: Household) => {
    const consents = (['email', 'purchases'] as const).map((purpose) => ({
      customerId: id,
      purpose,
      state: 'given' as const,
      at: 0,
    }));
    const customer = { id, email: 'household@example.com', consents };
    const decision = guard.decide({
      customer,
      orders: toOrders(lines),
      impressions: [],
      campaign: CAMPAIGN,
      now,
    });
    return decision.recommendations.map(({ product }) => product.id);
  };

  const arms = {
    unguarded: households.map(plain),
    hidden: households.map((household) =>
      wide(household)
        .filter((id) => harmless.has(id))
        .slice(0, MAX),
    ),
    guarded: households.map(guarded),
  };
  for (const topic of TOPIC_NAMES)
    for (const [arm, suggestions] of Object.entries(arms)) {
      const subjects = households.map(({ is, activity }, i) => ({
        suggested: suggestions[i] ?? [],
        isTrue: is[topic],
        activity,
      }));
      print({
        name: `leak.auc.${topic}.${arm}`,
        value: Math.round(guessing(subjects) * 1000) / 1000,
        unit: 'auc',
      });
    }
  const total = (suggestions: readonly (readonly string[])[]) =>
    suggestions.reduce((sum, list) => sum + list.length, 0);
  print({
    name: 'guard.kept',
    value: Math.round((total(arms.guarded) / total(arms.unguarded)) * 1000) / 1000,
    unit: 'share',
  });
  print({ name: 'guard.proxies', value: new Set(Object.values(proxies).flat()).size, unit: 'products' });
}
