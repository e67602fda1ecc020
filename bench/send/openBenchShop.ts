import { join } from 'node:path';
import {
  type CampaignName,
  type Customer,
  DAY_MS,
  HOUR_MS,
  type Instant,
  OrderLine,
  type RecordOf,
  toOrders,
} from '../../src/domain/index.ts';
import { importData, openWorkspace, prepareGuard, type Shop } from '../../src/run/index.ts';
import { openStore } from '../../src/store/index.ts';

/** A weekday at noon in every zone of the customers: no quiet hours. */
export const NOW: Instant = Date.parse('2026-10-14T10:00:00Z');
export const CAMPAIGN: typeof CampaignName._output = 'after-purchase';
const BATCH = 5_000;

/** The sample shop over the database `at` a file or an address, as it is. */
export async function openShopAt(at: string): Promise<Shop> {
  const workspace = await openWorkspace(join(import.meta.dirname, '..', '..'));
  const store = await openStore({ at });
  return { workspace, store, [Symbol.asyncDispose]: () => store.close() };
}

/**
 * The sample shop's catalog, policy and templates in the fresh database `at` a file or an address, with `customers` people who are all
 * due an email about an order of their own.
 */
export async function openBenchShop(at: string, customers: number): Promise<Shop> {
  const shop = await openShopAt(at);
  const { workspace, store } = shop;
  await importData(workspace, store, { kinds: ['products', 'complements'] });
  const baskets = await basketsWithSuggestions(shop);
  for (let from = 0; from < customers; from += BATCH) {
    const ids = Array.from({ length: Math.min(BATCH, customers - from) }, (_, index) => from + index);
    await store.upsert('customers', ids.map(customer));
    await store.upsert('consents', ids.flatMap(consents));
    await store.upsert(
      'orders',
      ids.flatMap((n) => basket(n, baskets[n % baskets.length] as readonly string[])),
    );
  }
  return shop;
}

/** Pairs of products after which the guard suggests something. */
async function basketsWithSuggestions(shop: Shop): Promise<string[][]> {
  const guard = await prepareGuard(shop);
  const products = await shop.store.products();
  const campaign = shop.workspace.campaigns.get(CAMPAIGN);
  if (!campaign) throw new Error(`the sample shop has no campaign ${CAMPAIGN}`);
  const found = products.flatMap(({ id }, index) => {
    const pair = [id, products[(index + 7) % products.length]?.id ?? id];
    const person: Customer = { ...customer(0), consents: consents(0) };
    const orders = toOrders(basket(0, pair));
    const decision = guard.decide({ customer: person, orders, impressions: [], campaign, now: NOW });
    return decision.kind === 'send' && decision.recommendations.length > 1 ? [pair] : [];
  });
  if (found.length === 0) throw new Error('nobody in the sample shop would get an email');
  return found;
}

function customer(n: number): RecordOf<'customers'> {
  return {
    id: `bench-${n}`,
    email: `reader${n}@example.test`,
    firstName: ['Ana', 'José María', 'Zoë', 'Li'][n % 4] as string,
    lastName: `Núñez ${n}`,
    language: n % 3 === 0 ? 'en' : 'es',
    timeZone: 'Europe/Madrid',
  };
}

function consents(n: number): RecordOf<'consents'>[] {
  return (['email', 'purchases'] as const).map((purpose) => ({
    customerId: `bench-${n}`,
    purpose,
    state: 'given',
    at: NOW - 100 * DAY_MS,
  }));
}

function basket(n: number, productIds: readonly string[]): OrderLine[] {
  return productIds.map((productId) =>
    OrderLine.parse({
      orderId: `bench-order-${n}`,
      customerId: `bench-${n}`,
      productId,
      placedAt: NOW - 9 * DAY_MS - (n % 24) * HOUR_MS,
    }),
  );
}
