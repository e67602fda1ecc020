import fc from 'fast-check';
import {
  type Campaign,
  type Complement,
  type Customer,
  DAY_MS,
  HOUR_MS,
  type Impression,
  type Instant,
  type OrderLine,
  type Policy,
  type PolicyInput,
  type Product,
  type Weekday,
} from '../../../src/domain/index.ts';
import { policyOf } from '../../../src/guard/policy/policyOf.ts';
import { NOW } from './shop.ts';

/** What makes a random product sensitive. The test knows it from here, and not from the guard. */
type Secret = 'none' | 'category' | 'word' | 'proxy' | 'taxonomy' | 'unmapped';

export interface RandomShop {
  readonly policy: Policy;
  readonly catalog: readonly Product[];
  readonly secret: ReadonlySet<string>;
  readonly complements: readonly Complement[];
  readonly customer: Customer;
  readonly lines: readonly OrderLine[];
  readonly impressions: readonly Impression[];
  readonly campaign: Campaign;
  readonly rivals: readonly Campaign[];
  readonly terms: Terms;
  readonly seed: number;
  readonly now: Instant;
}

const CATEGORIES = ['A > a', 'A > b', 'A > b > c', 'A > f', 'A > g > h', 'B > d', 'B > e', 'B', 'B > i'];
const ZONES = [
  'UTC',
  'Europe/Madrid',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
];
const WORDS = ['alpha', 'beta <b>', 'Gärtner & Söhne', '"quoted"', '{{why}}', 'ñandú 🦤'];

/** True once in ten. */
const rarely = fc.integer({ min: 0, max: 9 }).map((i) => i === 7);

const secretOf = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Secret>('none') },
  { weight: 1, arbitrary: fc.constantFrom<Secret>('category', 'word', 'proxy', 'taxonomy', 'unmapped') },
);
const place: Readonly<Record<Secret, string | undefined>> = {
  none: undefined,
  category: 'Secret > x',
  word: undefined,
  proxy: undefined,
  taxonomy: 'Mapped > y',
  unmapped: 'Nowhere > z',
};

const productOf = (i: number) =>
  fc
    .record({
      category: fc.constantFrom(...CATEGORIES),
      word: fc.constantFrom(...WORDS),
      secret: secretOf,
      amount: fc.constantFrom(undefined, 5, 10, 10, 12, 40),
      inStock: rarely.map((rare) => !rare),
      species: fc.constantFrom(undefined, undefined, 'dog', 'cat', 'dog|cat'),
      image: fc.constantFrom('no-image.png', `${i}.png`),
      // Care that names other products, sensitive ones among them.
      care: fc.option(fc.tuple(fc.constantFrom(...WORDS), fc.integer({ min: 0, max: 25 })), {
        nil: undefined,
      }),
    })
    .map(({ category, word, secret, amount, inStock, species, image, care }) => ({
      secret,
      // Written as a schema would give them: to ask it for each of a million shops would take half of the time.
      product: {
        id: `p${i}`,
        name: `${word} ${secret === 'word' ? 'Geheimnisse ' : ''}${i}`,
        category: place[secret] ?? category,
        inStock,
        // Each address begins like that of another product: /p/1 and /p/12.
        url: `https://shop.example/p/${i}`,
        image: `https://shop.example/i/${image}`,
        ...(care !== undefined && { care: { en: `Good with ${care[0]} ${care[1]}.` } }),
        ...(amount !== undefined && { price: { amount, currency: 'EUR' } }),
        ...(species !== undefined && { attributes: { species } }),
      } satisfies Product as Product,
    }));

const PRODUCTS = 20;
// One beyond the catalog: nobody can tell what that product is.
const anId = fc.integer({ min: 0, max: PRODUCTS }).map((i) => `p${i}`);
const UNKNOWN = `p${PRODUCTS}`;
const end = fc.oneof(
  anId.map((product) => ({ product })),
  fc.constantFrom(...CATEGORIES, 'A', 'Secret', 'Mapped').map((category) => ({ category })),
);
const evidence = fc.oneof(
  fc.record({ kind: fc.constant('curated' as const), strength: fc.constantFrom(0, 0.3, 0.3, 1, 1, 1) }),
  fc.record({
    kind: fc.constant('learned' as const),
    strength: fc.constantFrom(0.1, 0.9),
    customers: fc.integer({ min: 1, max: 6 }),
  }),
);
const complement: fc.Arbitrary<Complement> = fc.record({ from: end, to: end, evidence });

const daysBack = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 5, max: 30 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 500 }) },
);
const line = fc
  .record({
    order: fc.integer({ min: 0, max: 4 }),
    product: anId,
    days: daysBack,
    status: fc.oneof(
      { weight: 20, arbitrary: fc.constant('kept' as const) },
      {
        weight: 2,
        arbitrary: fc.constantFrom('returned', 'refunded', 'returning', 'complaint', 'cancelled'),
      },
    ),
    later: fc.integer({ min: 0, max: 60 }),
    gift: rarely,
    quantity: fc.constantFrom(1, 1, 1, 2, 0.5),
    source: rarely.map((rare) => (rare ? 'broker' : 'shop')),
  })
  .map(({ order, product, days, status, later, gift, quantity, source }) => {
    const placedAt = NOW - days * DAY_MS - order * HOUR_MS;
    const statusAt = Math.min(NOW, placedAt + later * DAY_MS);
    return {
      orderId: `o${order}`,
      customerId: 'c',
      productId: product,
      placedAt,
      status,
      statusAt,
      gift,
      quantity,
      source,
    } satisfies OrderLine as OrderLine;
  });

const consent = fc
  .record({
    purpose: fc.constantFrom('email' as const, 'purchases' as const),
    state: fc.constantFrom('given' as const, 'given' as const, 'given' as const, 'withdrawn' as const),
    at: fc.integer({ min: 1, max: 5 }),
  })
  .map((event) => ({ customerId: 'c', ...event }));

const customer = fc
  .record({
    consents: fc.tuple(fc.array(consent, { maxLength: 2 }), rarely),
    timeZone: fc.constantFrom(...ZONES),
    language: fc.constantFrom('en', 'es', 'de', 'fr', 'pt-BR', 'nl'),
    firstName: fc.option(fc.constantFrom(...WORDS), { nil: undefined }),
    pace: fc.constantFrom(
      undefined,
      undefined,
      undefined,
      undefined,
      'monthly' as const,
      'quarterly' as const,
    ),
    pauseUntil: rarely.map((rare) => (rare ? NOW + 9 * DAY_MS : undefined)),
    left: rarely.map((rare) => (rare ? ['rival'] : [])),
  })
  .map(({ consents: [some, odd], timeZone, language, firstName, pace, pauseUntil, left }): Customer => {
    const both = (['email', 'purchases'] as const).map((purpose) => ({
      customerId: 'c',
      purpose,
      state: 'given' as const,
      at: 9,
    }));
    return {
      id: 'c',
      email: 'c@example.com',
      timeZone,
      language,
      consents: !odd ? [...some, ...both] : some,
      ...(firstName !== undefined && { firstName }),
      // What the person asked for stands above all rules, and is no purchase: it holds in every arm alike.
      wishes: { ...(pace && { pace }), ...(pauseUntil !== undefined && { pauseUntil }) },
      leftLists: left,
    };
  });

/** What runs out: a product, a shelf or a whole aisle, sensitive ones among them. */
const refill = fc.record({
  consumables: fc.array(
    fc
      .record({ what: end, lasts: fc.integer({ min: 3, max: 40 }) })
      .map(({ what, lasts }) => ({ ...what, lasts: lasts * DAY_MS })),
    { minLength: 1, maxLength: 4 },
  ),
  ahead: fc.integer({ min: 0, max: 6 }).map((days) => days * DAY_MS),
  within: fc.integer({ min: 1, max: 20 }).map((days) => days * DAY_MS),
});

const campaign = (name: string) =>
  fc
    .record({
      after: fc.integer({ min: 0, max: 10 }),
      length: fc.integer({ min: 10, max: 50 }),
      priority: fc.integer({ min: 0, max: 2 }),
      withoutHistory: fc.constantFrom('send' as const, 'skip' as const),
      withoutSuggestions: fc.constantFrom(undefined, 'send' as const, 'skip' as const),
      trigger: fc.constantFrom(undefined, 'win-back' as const, 'review' as const, 'refill' as const),
      refill,
    })
    .map(
      ({ after, length, refill, trigger, withoutSuggestions, ...rest }): Campaign => ({
        name,
        ...(trigger !== undefined && { trigger }),
        ...(trigger === 'refill' && { refill }),
        ...(withoutSuggestions !== undefined && { withoutSuggestions }),
        after: after * DAY_MS,
        until: (after + length) * DAY_MS,
        ...rest,
      }),
    );

const impression = fc
  .record({
    campaign: fc.constantFrom('main', 'rival', 'third'),
    hours: fc.integer({ min: 0, max: 24 * 60 }),
    productIds: fc.array(anId, { maxLength: 3 }),
    orderId: fc.option(
      fc.integer({ min: 0, max: 4 }).map((i) => `o${i}`),
      { nil: undefined },
    ),
  })
  .map(
    ({ hours, orderId, ...rest }): Impression => ({
      at: NOW - hours * HOUR_MS,
      ...rest,
      ...(orderId !== undefined && { orderId }),
    }),
  );

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const limits = fc.record({
  suggestions: fc.record({
    max: fc.integer({ min: 2, max: 5 }),
    min: fc.integer({ min: 1, max: 2 }),
    maxPerCategory: fc.integer({ min: 1, max: 3 }),
    minCustomers: fc.integer({ min: 2, max: 5 }),
    priceCeiling: fc.constantFrom(0.5, 1, 3),
    maxImpressions: fc.integer({ min: 1, max: 3 }),
  }),
  history: fc.record({ lookback: fc.constantFrom('20 days', '200 days', '1 year') }),
  frequency: fc.record({
    cap: fc.record({
      messages: fc.integer({ min: 1, max: 4 }),
      period: fc.constantFrom('3 days', '30 days'),
    }),
    minGap: fc.constantFrom('1 hour', '2 days'),
    growth: fc.constantFrom(1, 1.5, 2),
    maxGap: fc.constant('20 days'),
  }),
  pauses: fc.record({
    complaint: fc.constantFrom('1 day', '90 days'),
    openReturn: fc.constantFrom('1 day', '60 days'),
  }),
  quiet: fc.oneof(
    { weight: 2, arbitrary: fc.constant({ from: '21:00', to: '04:00', weekdays: [] as Weekday[] }) },
    {
      weight: 1,
      arbitrary: fc.record({
        from: time,
        to: time,
        weekdays: fc.uniqueArray(fc.constantFrom<Weekday>('monday', 'thursday', 'friday', 'sunday'), {
          maxLength: 3,
        }),
      }),
    },
  ),
  softOptIn: fc.record({
    allowed: fc.boolean(),
    similar: fc.constantFrom<string[][]>([['A']], [['A > a', 'B'], ['A > b']]),
  }),
});

export type Limits = Partial<PolicyInput>;

/** What the policy of a random shop is made of. */
export interface Terms {
  readonly limits: Limits;
  readonly proxies: readonly string[];
  /** Which of the limits is tightened, to compare. */
  readonly pick: number;
}

/** A policy with these limits, under which the random products' secrets are secret. */
export function randomPolicy(limits: Limits, proxies: readonly string[]): Policy {
  const input: PolicyInput = {
    version: 1,
    name: 'random',
    categories: {
      unmapped: 'deny',
      map: {
        A: '166 - Apparel & Accessories',
        B: '536 - Home & Garden',
        Secret: '536 - Home & Garden',
        Mapped: '537 - Baby & Toddler',
      },
    },
    topics: {
      secret: {
        because: 'it is a secret',
        categories: ['Secret'],
        taxonomy: ['537 - Baby & Toddler'],
        words: { de: ['geheimnis*'] },
        proxies: [...proxies],
      },
    },
    ...limits,
  };
  return policyOf(input);
}

/** One person of a shop, with everything that is asked about them. */
const person = fc.record({
  customer,
  lines: fc.array(line, { minLength: 1, maxLength: 14 }),
  impressions: fc.oneof(fc.constant<Impression[]>([]), fc.array(impression, { maxLength: 4 })),
  campaign: campaign('main'),
  rivals: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.tuple(campaign('rival'))),
  seed: fc.integer(),
  // An ordinary morning, and the eves of changes of the clock: Madrid back, New York forth, Lord Howe by half an hour.
  now: fc.constantFrom(
    NOW,
    Date.UTC(2026, 9, 24, 21, 40),
    Date.UTC(2027, 2, 28, 0, 10),
    Date.UTC(2026, 2, 8, 3, 20),
    Date.UTC(2027, 3, 3, 13, 50),
  ),
});

/** How many people each random shop has: they share its guard, as in a run. */
export const PEOPLE = 10;

/** A whole shop, once for each of its people: small enough to run thousands of, odd enough to meet every rule. */
export const randomShops = fc
  .noBias(
    fc.record({
      products: fc.tuple(...Array.from({ length: PRODUCTS }, (_, i) => productOf(i))),
      complements: fc.array(complement, { minLength: 8, maxLength: 40 }),
      limits,
      pick: fc.integer({ min: 0, max: 5 }),
      people: fc.array(person, { minLength: PEOPLE, maxLength: PEOPLE }),
    }),
  )
  .map(({ products, people, complements, limits, pick }): RandomShop[] => {
    const hidden = products.filter(({ secret }) => secret !== 'none');
    const proxies = products.filter(({ secret }) => secret === 'proxy').map(({ product }) => product.id);
    const shop = {
      complements,
      terms: { limits, proxies, pick },
      catalog: products.map(({ product }) => product),
      secret: new Set([UNKNOWN, ...hidden.map(({ product }) => product.id)]),
      policy: randomPolicy(limits, proxies),
    };
    return people.map(({ lines, impressions, ...rest }) => {
      const later = rest.now - NOW;
      return {
        ...shop,
        ...rest,
        lines: lines.map((line) => ({
          ...line,
          placedAt: line.placedAt + later,
          ...(line.statusAt !== undefined && { statusAt: line.statusAt + later }),
        })),
        impressions: impressions.map((impression) => ({ ...impression, at: impression.at + later })),
      };
    });
  });
