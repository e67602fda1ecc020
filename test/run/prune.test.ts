import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS, OrderLine } from '../../src/domain/index.ts';
import { parsePolicy } from '../../src/guard/index.ts';
import { createExplainer } from '../../src/run/explain/explainCustomer.ts';
import { planCampaigns } from '../../src/run/plan/planCampaigns.ts';
import { prepareGuard } from '../../src/run/prepareGuard.ts';
import { pruneShop } from '../../src/run/prune/pruneShop.ts';
import { pruneTerms } from '../../src/run/prune/pruneTerms.ts';
import type { Shop } from '../../src/run/shop/openShop.ts';
import { copySample, openSample, SAMPLE_NOW, type SampleFolder } from '../support/sampleShop.ts';

describe('how long something is kept', () => {
  const policy = (retention: string, more = '') =>
    parsePolicy(`version: 1\nname: x\nretention: ${retention}\n${more}`, 'policy.yaml');
  const campaign = {
    ...{ name: 'after-purchase', after: 7 * DAY_MS, until: 30 * DAY_MS, priority: 1 },
    ...{ withoutHistory: 'send' as const, withoutSuggestions: 'skip' as const },
  };
  const daysOf = (text: string, more?: string, campaigns = [campaign]) =>
    Object.fromEntries(
      pruneTerms(policy(text, more), campaigns, SAMPLE_NOW).terms.map(({ kind, kept, because }) => [
        kind,
        `${kept / DAY_MS} ${because ?? ''}`.trim(),
      ]),
    );

  it('is what the policy says, and for ever where it says nothing', () => {
    expect(daysOf('{orders: 3 years, impressions: 3 years, messages: 3 years}')).toEqual({
      ...{ orders: '1095', impressions: '1095', messages: '1095' },
    });
    expect(daysOf('{messages: 3 years}')).toEqual({ messages: '1095' });
    expect(daysOf('{}')).toEqual({});
  });

  it('is longer where a rule still needs it, and says which', () => {
    const short = '{orders: 1 day, impressions: 1 day, messages: 1 day}';
    expect(daysOf(short)).toEqual({
      ...{ orders: '365 history.lookback', impressions: '365 history.lookback' },
      messages: '60 reports of what became of it',
    });
    const lookback = 'history: {lookback: 20 days}\n';
    expect(daysOf(short, lookback)).toMatchObject({
      ...{ orders: '30 the campaign after-purchase', impressions: '300 frequency.growth' },
    });
    const even = `${lookback}frequency: {growth: 1, maxGap: 10 days, cap: {messages: 2, period: 200 days}}`;
    expect(daysOf(short, even)).toMatchObject({ impressions: '200 frequency.cap' });
    const winBack = { ...campaign, name: 'win-back', until: 500 * DAY_MS };
    expect(daysOf(short, lookback, [campaign, winBack])).toMatchObject({
      ...{ orders: '500 the campaign win-back', messages: '500 the campaign win-back' },
    });
    const refill = {
      ...{ ...campaign, name: 'refill', trigger: 'refill' as const, until: 0 },
      refill: { consumables: [{ product: 'x', lasts: 700 * DAY_MS }], ahead: DAY_MS, within: 14 * DAY_MS },
    };
    expect(daysOf(short, lookback, [refill])).toMatchObject({ orders: '714 the campaign refill' });
  });
});

describe('pruning the sample shop', () => {
  let sample: SampleFolder;
  let shop: Shop;
  beforeAll(async () => {
    sample = await copySample();
    await sample.change('policy.yaml', (text) =>
      text
        .replace(/^(name: .*)$/m, '$1\nretention: {orders: 1 day, impressions: 1 day, messages: 1 day}')
        .replace('lookback: 1 year', 'lookback: 100 days'),
    );
    shop = await openSample(sample);
  });
  afterAll(async () => {
    await shop[Symbol.asyncDispose]();
    await sample[Symbol.asyncDispose]();
  });

  const decisions = async () => {
    const campaigns = [...shop.workspace.campaigns.values()];
    const guard = await prepareGuard(shop);
    const explain = await createExplainer(shop, guard);
    const kinds: unknown[] = [];
    for await (const customerId of shop.store.customerIds())
      for (const { kind, until } of await explain({
        ...{ customerId, campaigns, now: SAMPLE_NOW, reveal: false },
      }))
        kinds.push([customerId, kind, until]);
    return { kinds, plans: await planCampaigns(shop.store, guard, campaigns, campaigns, SAMPLE_NOW) };
  };

  // Only why nothing is due reads otherwise: an order that has gone has not expired.
  it('erases what is old, and changes nothing of what is decided', async () => {
    const before = await decisions();
    const rehearsed = await pruneShop(shop, { now: SAMPLE_NOW, dryRun: true });
    expect(await decisions()).toEqual(before);
    const { kinds } = await pruneShop(shop, { now: SAMPLE_NOW, dryRun: false });
    expect(kinds).toEqual(rehearsed.kinds);
    expect(kinds.find(({ kind }) => kind === 'orders')?.erased).toBeGreaterThan(5);
    const { kinds: after, plans } = await decisions();
    expect(after).toEqual(before.kinds);
    expect(plans.map(({ due, decisions: by }) => ({ due, by }))).toEqual(
      before.plans.map(({ due, decisions: by }) => ({ due, by })),
    );
  });

  it('counts the same with and without old purchases that are sensitive, and erases those too', async () => {
    const guard = await prepareGuard(shop);
    const secret = (await shop.store.products()).find((product) => guard.verdict(product).finding)?.id ?? '';
    const line = (productId: string, orderId: string) =>
      OrderLine.parse({
        ...{ orderId, customerId: 'C-1001', productId, placedAt: SAMPLE_NOW - 300 * DAY_MS },
        ...{ status: 'complaint', statusAt: SAMPLE_NOW - 200 * DAY_MS },
      });
    const orders = async () => {
      const { kinds } = await pruneShop(shop, { now: SAMPLE_NOW, dryRun: true });
      return kinds.find(({ kind }) => kind === 'orders')?.erased;
    };
    const before = await orders();
    await shop.store.upsert('orders', [line(secret, 'old-1')]);
    expect(await orders()).toBe(before);
    await shop.store.upsert('orders', [line('abrigo-pirineo-azul-noche', 'old-2')]);
    expect(await orders()).toBe((before ?? 0) + 1);
    await pruneShop(shop, { now: SAMPLE_NOW, dryRun: false });
    const left = (await shop.store.exportPerson('C-1001'))?.orders.map(({ orderId }) => orderId);
    expect(left).not.toContain('old-1');
    expect(left).not.toContain('old-2');
  });
});
