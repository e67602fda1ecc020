import {
  type Campaign,
  CampaignSettings,
  Complement,
  type ConsentEvent,
  type Customer,
  DAY_MS,
  type Impression,
  type Order,
  OrderLine,
  type Policy,
  Product,
  toOrders,
} from '../../../src/domain/index.ts';
import { createGuard, parsePolicy } from '../../../src/guard/index.ts';

/** A Thursday, ten o'clock in the morning in UTC. */
export const NOW = Date.UTC(2026, 9, 15, 10);
export const daysAgo = (days: number) => NOW - days * DAY_MS;

export const policyOf = (yaml = ''): Policy =>
  parsePolicy(
    `version: 1
name: test
topics:
  pregnancy:
    because: it is theirs to tell
    categories: [Baby]
    words: {en: [pregnan*, baby], es: [embaraz*]}
    proxies: [cocoa-lotion]
lookAlikes: {en: [baby corn]}
${yaml}`,
    'policy.yaml',
  );

type ProductInput = Parameters<typeof Product.parse>[0] & object;
export const product = (id: string, category: string, more: ProductInput = {}): Product =>
  Product.parse({ id, name: id.replaceAll('-', ' '), category, ...more });

export const CATALOG: readonly Product[] = [
  product('coat', 'Clothing > Coats', {
    names: { es: 'Abrigo Pirineo' },
    price: { amount: 20_000, currency: 'EUR' },
  }),
  product('parka', 'Clothing > Coats'),
  product('gloves', 'Clothing > Gloves', { price: { amount: 3_000, currency: 'EUR' } }),
  product('mittens', 'Clothing > Gloves'),
  product('hat', 'Clothing > Hats'),
  product('scarf', 'Clothing > Scarves'),
  product('cat-food', 'Pets > Cat food'),
  product('lamp', 'Home > Lamps'),
  product('bulb', 'Home > Bulbs'),
  product('baby-bottle', 'Baby > Bottles'),
  product('pregnancy-test', 'Pharmacy > Tests'),
  product('cocoa-lotion', 'Beauty > Lotions'),
  product('baby-corn', 'Food > Tins'),
];

export const goesWith = (from: string, to: string, more: object = {}): Complement => {
  const end = (text: string) =>
    CATALOG.some(({ id }) => id === text) ? { product: text } : { category: text };
  return Complement.parse({ from: end(from), to: end(to), evidence: { kind: 'curated', ...more } });
};

export const COMPLEMENTS: readonly Complement[] = [
  goesWith('Clothing > Coats', 'Clothing > Gloves'),
  goesWith('Clothing > Coats', 'Clothing > Hats', { strength: 0.9 }),
  goesWith('Clothing > Coats', 'Clothing > Scarves', { strength: 0.8 }),
  goesWith('lamp', 'bulb'),
];

type LineInput = Partial<Parameters<typeof OrderLine.parse>[0] & object>;
/** One line of customer `c`, bought ten days ago. */
export const bought = (productId: string, more: LineInput = {}): OrderLine =>
  OrderLine.parse({ orderId: 'o1', customerId: 'c', productId, placedAt: daysAgo(10), ...more });

export const orders = (...lines: OrderLine[]): Order[] => toOrders(lines);

export const consent = (
  purpose: 'email' | 'purchases',
  state: 'given' | 'withdrawn' = 'given',
  at = 0,
): ConsentEvent => ({
  customerId: 'c',
  purpose,
  state,
  at,
});

export const customer = (more: Partial<Customer> = {}): Customer => ({
  id: 'c',
  email: 'ana@example.com',
  firstName: 'Ana',
  language: 'en',
  consents: [consent('email'), consent('purchases')],
  ...more,
});

export const campaign = (more: Partial<Campaign> = {}): Campaign => ({
  name: 'after-purchase',
  ...CampaignSettings.parse({ withoutSuggestions: 'send' }),
  ...more,
});

export const wrote = (days: number, more: Partial<Impression> = {}): Impression => ({
  campaign: 'other',
  at: daysAgo(days),
  productIds: [],
  ...more,
});

interface Case {
  readonly policy?: string;
  readonly catalog?: readonly Product[];
  readonly complements?: readonly Complement[];
  readonly customer?: Partial<Customer>;
  readonly lines?: readonly OrderLine[];
  readonly impressions?: readonly Impression[];
  readonly campaign?: Partial<Campaign>;
  readonly rivals?: readonly Campaign[];
  readonly now?: number | string;
}

/** The decision for a case that names only what is unusual about it: by default, Ana bought a coat ten days ago. */
export function decided(of: Case = {}) {
  const guard = createGuard({
    policy: policyOf(of.policy),
    catalog: of.catalog ?? CATALOG,
    complements: of.complements ?? COMPLEMENTS,
  });
  return guard.decide({
    customer: customer(of.customer),
    orders: orders(...(of.lines ?? [bought('coat')])),
    impressions: of.impressions ?? [],
    campaign: campaign(of.campaign),
    now: of.now ?? NOW,
    ...(of.rivals && { rivals: of.rivals }),
  });
}

export const suggested = (decision: ReturnType<typeof decided>) =>
  decision.recommendations.map(({ product: { id } }) => id);

export const omitted = (decision: ReturnType<typeof decided>, productId: string) =>
  decision.omissions.find((omission) => omission.productId === productId)?.rule;

export const rules = (decision: ReturnType<typeof decided>) => decision.reasons.map(({ rule }) => rule);
