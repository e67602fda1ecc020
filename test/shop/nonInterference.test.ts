import { beforeAll, describe, expect, it } from 'vitest';
import type { Decision, OrderLine, Product } from '../../src/domain/index.ts';
import { openSampleShop, type SampleShop } from './readSample.ts';

let shop: SampleShop;
let sensitive: ReadonlyMap<string, Product>;
beforeAll(async () => {
  shop = await openSampleShop();
  sensitive = new Map(
    shop.records.products
      .filter((product) => shop.guard.verdict(product).finding)
      .map((product) => [product.id, product]),
  );
});

/** All of a decision that an email, a log or a ledger could show. */
const visible = ({ omissions: _, view, ...rest }: Decision) => ({ ...rest, view });

/** What gives a product away: its name, id, address, and its category where that holds nothing else. */
function marksOf({ id, name, names, url, image, category }: Product): unknown[] {
  const isShared = shop.records.products.some(
    (other) => other.category === category && !sensitive.has(other.id),
  );
  return [id, name, ...Object.values(names ?? {}), url, image, ...(isShared ? [] : [category])];
}

const isSensitive = ({ productId }: OrderLine) => sensitive.has(productId);

describe.each(['after-purchase', 'care-tips'])('%s', (campaign) => {
  it('is the same for every customer when the sensitive purchases are taken out of the data', () => {
    for (const { id } of shop.records.customers) {
      const decision = shop.decide({ customer: id, campaign });
      const without = shop.decide({ customer: id, campaign, leaveOut: isSensitive });
      expect(visible(decision), id).toEqual(visible(without));
    }
  });

  it('shows nobody anything of a sensitive product', () => {
    for (const { id } of shop.records.customers) {
      const { view, recommendations } = shop.decide({ customer: id, campaign });
      const shown = JSON.stringify([view, recommendations]);
      for (const product of sensitive.values()) {
        for (const mark of marksOf(product)) expect(shown, id).not.toContain(mark);
      }
    }
  });
});

it('has something to keep silent about', () => {
  const silent = new Set(shop.records.orders.filter(isSensitive).map(({ customerId }) => customerId));
  expect(sensitive.size).toBeGreaterThanOrEqual(15);
  expect(silent.size).toBeGreaterThanOrEqual(15);
});
