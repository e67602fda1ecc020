// The guard in another program: your own database, your own emails; only the decision is Mesura's.
import {
  type Campaign,
  CampaignSettings,
  Complement,
  type Customer,
  DAY_MS,
  OrderLine,
  Product,
  toOrders,
} from 'mesura';
import { createGuard, parsePolicy } from 'mesura/guard';

// 1. The policy, as the file that the privacy officer signs. `map` says what each of your shelves is.
const policy = parsePolicy(
  `version: 1
name: Our policy
extends: mesura:default
categories:
  map:
    Coats: 203 - Apparel & Accessories > Clothing > Outerwear
    Scarves: 177 - Apparel & Accessories > Clothing Accessories > Scarves & Shawls
    Pharmacy: 491 - Health & Beauty > Health Care
`,
  'policy.yaml',
);

// 2. The catalog and what goes with what. Schemas check what comes from outside, and name each field that is wrong.
const catalog = [
  { id: 'coat', name: 'Winter coat', category: 'Coats' },
  { id: 'scarf', name: 'Wool scarf', category: 'Scarves' },
  { id: 'test', name: 'Pregnancy test', category: 'Pharmacy' },
].map((product) => Product.parse(product));
const complements = [
  Complement.parse({
    from: { category: 'Coats' },
    to: { category: 'Scarves' },
    evidence: { kind: 'curated' },
  }),
];
const guard = createGuard({
  policy,
  catalog,
  complements,
  shop: { language: 'en', timeZone: 'Europe/Madrid' },
});

// 3. One person, one campaign, one moment.
const now = Date.parse('2026-10-15T10:00:00Z');
const customer: Customer = {
  id: 'c-1',
  email: 'ana@example.test',
  firstName: 'Ana',
  consents: (['email', 'purchases'] as const).map((purpose) => ({
    customerId: 'c-1',
    purpose,
    state: 'given',
    at: now - 90 * DAY_MS,
  })),
};
const campaign: Campaign = { ...CampaignSettings.parse({}), name: 'after-purchase' };
const bought = (productId: string, orderId: string, days: number) =>
  OrderLine.parse({ orderId, customerId: 'c-1', productId, placedAt: now - days * DAY_MS, source: 'shop' });

const coat = bought('coat', 'o-1', 10);
const secret = bought('test', 'o-2', 12);
const decide = (lines: readonly OrderLine[]) =>
  guard.decide({ customer, orders: toOrders(lines), impressions: [], campaign, now });

// 4. What is to happen, why, and what may be shown.
const { kind, recommendations, view, omissions } = decide([coat, secret]);
for (const { product, basis } of recommendations)
  console.log(`${kind}: ${product.name}, since ${basis.product.name}`);
console.log(`left out: ${omissions.map(({ productId, rule }) => `${productId} (${rule})`).join(', ')}`);
// The promise: with and without the sensitive purchase, the email sees the same.
console.log(`the same without it: ${JSON.stringify(view) === JSON.stringify(decide([coat]).view)}`);
