import { beforeAll, describe, expect, it } from 'vitest';
import config from '../../mesura.config.ts';
import { DAY_MS, InstantInput, isWithin } from '../../src/domain/index.ts';
import type { Refusal } from '../../src/load/index.ts';
import { openSampleShop, readSample, type SampleRecords, type SampleShop } from './readSample.ts';

let records: SampleRecords;
let refusals: readonly Refusal[];
beforeAll(async () => {
  ({ records, refusals } = await readSample());
});

const distinct = (values: readonly unknown[]) => new Set(values).size;
const now = InstantInput.parse(config.now);

describe('the files', () => {
  it('load without a refusal', () => {
    expect(refusals).toEqual([]);
  });

  it('are as large as a person believes', () => {
    expect(records.products).toHaveLength(124);
    expect(distinct(records.products.map(({ category }) => category))).toBe(32);
    expect(records.customers).toHaveLength(60);
    expect(distinct(records.orders.map(({ orderId }) => orderId))).toBe(200);
    expect(records.complements.length).toBeGreaterThan(90);
  });

  it('give each product, address and pair once', () => {
    const { products, customers, complements } = records;
    expect(distinct(products.map(({ id }) => id))).toBe(products.length);
    expect(distinct(products.map(({ url }) => url))).toBe(products.length);
    expect(distinct(products.map(({ image }) => image))).toBe(products.length);
    expect(distinct(products.map(({ name }) => name))).toBe(products.length);
    expect(distinct(customers.map(({ id }) => id))).toBe(customers.length);
    expect(distinct(customers.map(({ email }) => email))).toBe(customers.length);
    expect(distinct(complements.map(({ from, to }) => JSON.stringify([from, to])))).toBe(complements.length);
  });

  it('write to nobody who exists', () => {
    for (const { id, email } of records.customers) {
      expect(email, id).toMatch(/@example\.(com|org|net|test)$/);
    }
    for (const { id, url, image } of records.products) {
      expect([url, image], id).toEqual([
        `https://casapirineo.example/p/${id}`,
        `https://casapirineo.example/pictures/${id}.png`,
      ]);
    }
  });

  it('name each product in both languages, and tell the care of it in both or in none', () => {
    for (const { id, names, care } of records.products) {
      expect(Object.keys(names ?? {}).sort(), id).toEqual(['en', 'es']);
      expect([[], ['en', 'es']], id).toContainEqual(Object.keys(care ?? {}).sort());
    }
  });
});

describe('what refers to something', () => {
  it('finds the customer and the product of each order line, consent and past message', () => {
    const customers = new Set(records.customers.map(({ id }) => id));
    const products = new Set(records.products.map(({ id }) => id));
    const owners = new Map(records.orders.map(({ orderId, customerId }) => [orderId, customerId]));
    for (const { orderId, customerId, productId } of records.orders) {
      expect(customers, orderId).toContain(customerId);
      expect(products, orderId).toContain(productId);
      expect(owners.get(orderId)).toBe(customerId);
    }
    for (const { customerId } of records.consents) expect(customers).toContain(customerId);
    for (const { customerId, orderId = '', productIds } of records.messages) {
      expect(owners.get(orderId)).toBe(customerId);
      for (const id of productIds) expect(products).toContain(id);
    }
  });

  it('finds both ends of each complement among the products and categories', () => {
    const known = (end: { product: string } | { category: string }) =>
      records.products.some((product) =>
        'product' in end ? product.id === end.product : isWithin(product.category, end.category),
      );
    for (const { from, to } of records.complements) {
      expect(known(from), JSON.stringify(from)).toBe(true);
      expect(known(to), JSON.stringify(to)).toBe(true);
    }
  });
});

describe('the year', () => {
  it('lies before the day on which the shop lives', () => {
    for (const { placedAt, statusAt = placedAt } of records.orders) {
      expect(placedAt).toBeGreaterThanOrEqual(now - 365 * DAY_MS);
      expect(statusAt).toBeGreaterThanOrEqual(placedAt);
      expect(statusAt).toBeLessThan(now);
    }
    for (const { at } of [...records.consents, ...records.messages]) expect(at).toBeLessThan(now);
  });

  it('follows up each order after it was placed, and once in a campaign', () => {
    const placed = new Map(records.orders.map(({ orderId, placedAt }) => [orderId, placedAt]));
    for (const { orderId = '', at } of records.messages)
      expect(at).toBeGreaterThan(placed.get(orderId) ?? at);
    const followed = records.messages.map(({ campaign, orderId }) => `${campaign} ${orderId}`);
    expect(distinct(followed)).toBe(followed.length);
  });

  it('makes today rich: emails in both campaigns and languages, with, without and instead of suggestions', async () => {
    const shop: SampleShop = await openSampleShop();
    const decided = shop.campaigns.flatMap(({ name: campaign }) =>
      shop.records.customers.map(({ id }) => ({ campaign, ...shop.decide({ customer: id, campaign }) })),
    );
    const sent = decided.filter(({ view }) => view);
    expect(sent.filter(({ campaign }) => campaign === 'after-purchase').length).toBeGreaterThanOrEqual(25);
    expect(sent.filter(({ campaign }) => campaign === 'care-tips').length).toBeGreaterThanOrEqual(10);
    expect(new Set(sent.map(({ view }) => view?.language))).toEqual(new Set(['es', 'en']));
    expect(new Set(decided.map(({ kind }) => kind))).toEqual(
      new Set(['send', 'send-without-history', 'defer', 'skip']),
    );
    expect(new Set(sent.map(({ recommendations }) => recommendations.length))).toEqual(new Set([0, 1, 2, 3]));
  });
});
