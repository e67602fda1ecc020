import {
  type Complement,
  DAY_MS,
  type Impression,
  type PolicyInput,
  toOrders,
} from '../../src/domain/index.ts';
import { createGuard, type Guard, parsePolicy } from '../../src/guard/index.ts';
import { attack, createWitnesses, learnPairs, learnProxies, toComplements } from '../../src/learn/index.ts';
import { type Print, rounded } from '../Figure.ts';
import {
  groceries,
  type Household,
  hasGroceries,
  OTHER_SENSITIVE,
  TOPIC_NAMES,
  TOPICS,
} from './groceries.ts';

const MAX = 10;
const MIN_CUSTOMERS = 10;
const MONTH = 30 * DAY_MS;
const CAMPAIGN = {
  name: 'attack',
  after: 0,
  until: 400 * DAY_MS,
  priority: 1,
  withoutHistory: 'skip',
} as const;

/**
 * `leak.auc.<topic>.<one|twelve>.<none|topics|proxies>`: how well suggestions of learned pairs give a household away, after one email
 * and after twelve, at equal activity; with the upper end of the 95% interval. The same recommender three times: without a policy
 * (and so with pairs of sensitive products too), with topics, with topics and proxies. Proxies are learned on one half of the
 * households and used for the other. `guard.kept`: how many suggestions the whole policy leaves.
 */
export function leak(print: Print): void {
  if (!hasGroceries) {
    print({ name: 'leak.skipped: ../shared/data/completejourney is absent', value: 0, unit: 'none' });
    return;
  }
  const { catalog, households } = groceries();
  const now = Math.max(...households.map(({ lines }) => Math.max(...lines.map(({ placedAt }) => placedAt))));
  const shelves = new Map(catalog.map(({ id, category }) => [id, category]));
  const guardOf = (topics: PolicyInput['topics'], complements: readonly Complement[]) =>
    createGuard({
      policy: parsePolicy(JSON.stringify(policyOf(topics)), 'policy.yaml'),
      catalog,
      complements,
    });
  const shelfOf = (id: string) => shelves.get(id);
  const witnessed = (guard: Guard, some: readonly Household[]) => {
    const witnesses = createWitnesses();
    for (const household of some) {
      const purchases = guard.purchases(inputOf(household, now));
      if (purchases) witnesses.add({ purchases, topics: guard.topics(inputOf(household, now)) });
    }
    return witnesses.finish();
  };
  const pairsUnder = (guard: Guard) =>
    learnPairs(witnessed(guard, households).baskets, { k: MIN_CUSTOMERS, shelfOf });

  const topics = topicsOf(
    catalog.map(({ category }) => category),
    {},
  );
  const [bare, redacting] = [guardOf({}, []), guardOf(topics, [])];
  const learned = pairsUnder(redacting);
  const pairs = toComplements(learned.pairs);
  // Every second household, by the order of the file: it is that of nothing.
  const halves = [0, 1].map((half) => households.filter((_, i) => i % 2 === half));
  const guarded = halves.map((half, i) => {
    const { proxies } = learnProxies(witnessed(redacting, half), shelfOf, learned, MIN_CUSTOMERS);
    const products = Map.groupBy(proxies, ({ topic }) => topic);
    const ids = Object.fromEntries(
      [...products].map(([topic, of]) => [
        topic,
        of.flatMap(({ product }) => (product === undefined ? [] : [product])),
      ]),
    );
    print({
      name: `guard.proxies.half${i + 1}`,
      value: new Set(Object.values(ids).flat()).size,
      unit: 'products',
    });
    return guardOf(
      topicsOf(
        catalog.map(({ category }) => category),
        ids,
      ),
      pairs,
    );
  });

  const unguarded = guardOf({}, toComplements(pairsUnder(bare).pairs));
  const plain = guardOf(topics, pairs);
  const arms = {
    none: () => unguarded,
    topics: () => plain,
    proxies: (i: number) => guarded[1 - (i % 2)] as Guard,
  };
  const kept: Record<string, number> = {};
  for (const [arm, guardFor] of Object.entries(arms))
    for (const [horizon, observed] of [
      ['one', oneEmail],
      ['twelve', twelveEmails],
    ] as const) {
      const suggested = households.map((household, i) => observed(guardFor(i), household, now));
      if (horizon === 'one') kept[arm] = suggested.reduce((sum, list) => sum + list.length, 0);
      for (const topic of TOPIC_NAMES) {
        const { auc, high } = attack(
          households.map(({ is, activity }, i) => ({
            suggested: suggested[i] ?? [],
            isTrue: is[topic],
            activity,
          })),
        );
        const name = `leak.auc.${topic}.${horizon}${arm === 'proxies' ? '' : `.${arm}`}`;
        print({ name, value: rounded(auc), unit: 'auc' });
        print({ name: `${name}.high`, value: rounded(high), unit: 'auc' });
      }
    }
  print({ name: 'guard.kept', value: rounded((kept.proxies ?? 0) / (kept.none ?? 1)), unit: 'share' });
}

const policyOf = (topics: PolicyInput['topics']): PolicyInput => ({
  ...{ version: 1, name: 'groceries', topics },
  suggestions: { max: MAX, maxPerCategory: 3, minCustomers: MIN_CUSTOMERS },
  quiet: { from: '00:00', to: '00:00' },
});

function topicsOf(
  paths: readonly string[],
  proxies: Readonly<Record<string, string[]>>,
): PolicyInput['topics'] {
  const within = (categories: readonly string[]) => [
    ...new Set(paths.filter((path) => categories.includes(path.split(' > ')[1] ?? ''))),
  ];
  return {
    ...Object.fromEntries(
      TOPIC_NAMES.map((topic) => [
        topic,
        { because: 'the attack', categories: within(TOPICS[topic]), proxies: proxies[topic] ?? [] },
      ]),
    ),
    other: { because: 'the attack', categories: within(OTHER_SENSITIVE) },
  };
}

function inputOf({ id, lines }: Household, now: number) {
  const consents = (['email', 'purchases'] as const).map((purpose) => ({
    ...{ customerId: id, purpose, state: 'given' as const, at: 0 },
  }));
  return { customer: { id, email: 'household@example.com', consents }, orders: toOrders(lines), now };
}

function oneEmail(guard: Guard, household: Household, now: number): string[] {
  const input = { ...inputOf(household, now), impressions: [], campaign: CAMPAIGN };
  return guard.candidates(input).recommendations.map(({ product }) => product.id);
}

function twelveEmails(guard: Guard, household: Household, now: number): string[] {
  const impressions: Impression[] = [];
  for (let email = 11; email >= 0; email--) {
    const at = now - email * MONTH;
    const { recommendations } = guard.candidates({
      ...inputOf(household, at),
      impressions,
      campaign: CAMPAIGN,
    });
    if (recommendations.length > 0)
      impressions.push({
        campaign: CAMPAIGN.name,
        at,
        productIds: recommendations.map(({ product }) => product.id),
      });
  }
  return [...new Set(impressions.flatMap(({ productIds }) => productIds))];
}
