import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Order, toOrders } from '../../src/domain/index.ts';
import { prepareComposer } from '../../src/run/prepareComposer.ts';
import { prepareGuard } from '../../src/run/prepareGuard.ts';
import type { Shop } from '../../src/run/shop/openShop.ts';
import { copySample, openSample, SAMPLE_NOW, type SampleFolder } from '../support/sampleShop.ts';

let sample: SampleFolder;
let shop: Shop;

beforeAll(async () => {
  sample = await copySample();
  shop = await openSample(sample);
});
afterAll(async () => {
  await shop[Symbol.asyncDispose]();
  await sample[Symbol.asyncDispose]();
});

it('each email is the same to the byte with and without the sensitive purchases', async () => {
  const guard = await prepareGuard(shop);
  const composer = await prepareComposer(shop, guard);
  const products = new Map((await shop.store.products()).map((product) => [product.id, product]));
  const rivals = [...shop.workspace.campaigns.values()];
  const isHarmless = (id: string) => {
    const product = products.get(id);
    return product === undefined || guard.verdict(product).finding === undefined;
  };
  const withoutSensitive = (orders: readonly Order[]) =>
    toOrders(orders.flatMap(({ lines }) => lines).filter(({ productId }) => isHarmless(productId)));

  let people = 0;
  let touched = 0;
  let emails = 0;
  for (const campaign of rivals) {
    for await (const { customer, orders, impressions } of shop.store.histories({
      placedFrom: 0,
      placedTo: SAMPLE_NOW,
    })) {
      const cleaned = withoutSensitive(orders);
      const before = guard.decide({ customer, orders, impressions, campaign, rivals, now: SAMPLE_NOW });
      const after = guard.decide({
        customer,
        orders: cleaned,
        impressions,
        campaign,
        rivals,
        now: SAMPLE_NOW,
      });
      people += 1;
      if (cleaned.flatMap(({ lines }) => lines).length < orders.flatMap(({ lines }) => lines).length)
        touched += 1;
      expect({ ...before, omissions: [] }).toEqual({ ...after, omissions: [] });
      if (before.view === undefined) continue;
      emails += 1;
      const [one, other] = await Promise.all(
        [before, after].map((decision) => composer.compose(campaign, customer, decision, SAMPLE_NOW)),
      );
      expect(one?.message.raw).toBe(other?.message.raw);
    }
  }
  expect(people).toBe(120);
  expect(touched).toBeGreaterThan(10);
  expect(emails).toBeGreaterThan(30);
});
