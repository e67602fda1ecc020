import { afterEach, beforeEach, expect, it } from 'vitest';
import { DAY_MS, OrderLine } from '../../src/domain/index.ts';
import { explainCustomer } from '../../src/run/explain/explainCustomer.ts';
import { planCampaigns } from '../../src/run/plan/planCampaigns.ts';
import { prepareGuard } from '../../src/run/prepareGuard.ts';
import { renderOne } from '../../src/run/renderOne.ts';
import { openShop, type Shop } from '../../src/run/shop/openShop.ts';
import { copySample, openSample, SAMPLE_NOW, type SampleFolder } from '../support/sampleShop.ts';

const CAMPAIGNS = `campaigns: {
    review: { trigger: 'review', priority: 90, until: '40 days' },
    refill: {
      trigger: 'refill',
      refill: {
        consumables: [
          { category: 'Kitchen > Coffee and Tea', lasts: '30 days' },
          { category: 'Pharmacy', lasts: '30 days' },
        ],
      },
    },
    'win-back': { trigger: 'win-back', after: '90 days', until: '300 days', priority: 50 },
  },`;

let sample: SampleFolder;
let shop: Shop;
beforeEach(async () => {
  sample = await copySample();
  await sample.change('mesura.config.ts', (text) =>
    text.replace(/campaigns: \{[\s\S]*?\n {2}\},/, CAMPAIGNS),
  );
  await sample.change('data/orders.csv', (text) => `${text.split('\n')[0]}\n`);
  shop = await openSample(sample);
});
afterEach(async () => {
  await shop[Symbol.asyncDispose]();
  await sample[Symbol.asyncDispose]();
});

/** Somebody new, with these purchases so many days ago. */
async function buys(id: string, ...bought: readonly (readonly [productId: string, days: number])[]) {
  const at = SAMPLE_NOW - 400 * DAY_MS;
  await shop.store.upsert('customers', [{ id, email: `${id.toLowerCase()}@example.test`, language: 'es' }]);
  await shop.store.upsert(
    'consents',
    (['email', 'purchases'] as const).map((purpose) => ({
      ...{ customerId: id, purpose, state: 'given' as const, at },
    })),
  );
  await shop.store.upsert(
    'orders',
    bought.map(([productId, days]) =>
      OrderLine.parse({
        ...{ orderId: `${id}-${days}`, customerId: id, productId, placedAt: SAMPLE_NOW - days * DAY_MS },
      }),
    ),
  );
}

const plans = async () => {
  const campaigns = [...shop.workspace.campaigns.values()];
  const all = await planCampaigns(shop.store, await prepareGuard(shop), campaigns, campaigns, SAMPLE_NOW);
  return Object.fromEntries(
    all.map(({ campaign, due, decisions: { send } }) => [campaign, [due, send] as const]),
  );
};
const campaign = (name: string) => {
  const found = shop.workspace.campaigns.get(name);
  if (found === undefined) throw new Error(`no campaign ${name}`);
  return found;
};
const emailOf = async (customerId: string, name: string) =>
  (await renderOne(shop, { customerId, campaign: campaign(name), now: SAMPLE_NOW })).composed?.rendered
    .text ?? '';

it('a run finds who is due in each, and nobody else', async () => {
  await buys('C-review', ['abrigo-pirineo-azul-noche', 20]);
  await buys('C-refill', ['cafe-grano-monte-1kg', 27]);
  await buys('C-quiet', ['abrigo-pirineo-azul-noche', 120]);
  await buys('C-back', ['abrigo-pirineo-azul-noche', 120], ['cafe-grano-monte-1kg', 3]);
  await buys('C-long-ago', ['abrigo-pirineo-azul-noche', 390]);
  expect(await plans()).toMatchObject({ review: [2, 1], refill: [1, 1], 'win-back': [1, 1] });
  expect(await emailOf('C-review', 'review')).toContain('¿Es como esperabas?');
  expect(await emailOf('C-quiet', 'win-back')).toContain('Ha pasado un tiempo desde tu pedido');
});

it('of two campaigns that want one person, the one of higher priority goes first', async () => {
  await buys('C-refill', ['cafe-grano-monte-1kg', 27]);
  expect((await plans()).refill).toEqual([1, 1]);
  expect(await emailOf('C-refill', 'refill')).toContain('Puede que se te acabe pronto');
  expect(await emailOf('C-refill', 'review')).toBe('');
});

it('sensitive purchases change neither who is due, nor how many, nor a byte', async () => {
  await buys('C-quiet', ['abrigo-pirineo-azul-noche', 120]);
  await buys('C-refill', ['cafe-grano-monte-1kg', 27]);
  const before = [await plans(), await emailOf('C-quiet', 'win-back'), await emailOf('C-refill', 'refill')];
  // A silence that a sensitive purchase ends, a refill that only a sensitive product would make due, and both alone.
  await buys('C-quiet', ['prueba-embarazo-2', 4], ['ibuprofeno-400-20', 28]);
  await buys('C-refill', ['ibuprofeno-400-20', 28]);
  expect([await plans(), await emailOf('C-quiet', 'win-back'), await emailOf('C-refill', 'refill')]).toEqual(
    before,
  );
  await buys('C-secret', ['ibuprofeno-400-20', 27], ['prueba-embarazo-2', 120]);
  expect((await plans()).refill).toEqual((before[0] as Awaited<ReturnType<typeof plans>>).refill);
  expect((await plans())['win-back']).toEqual((before[0] as Awaited<ReturnType<typeof plans>>)['win-back']);
});

it('explain tells that there is nothing to suggest, and plan counts it', async () => {
  await sample.change('mesura.config.ts', (text) =>
    text.replace('campaigns: {', `campaigns: {\n    'after-purchase': {},`),
  );
  await buys('C-nothing', ['libro-rutas-pirineo-50', 10]);
  for (const kind of ['curated', 'learned'] as const) await shop.store.dropComplements(kind);
  await using again = await openShop({ cwd: sample.folder, env: {} }, {});
  const after = again.workspace.campaigns.get('after-purchase');
  if (after === undefined) throw new Error('the sample shop has changed');
  const [explained] = await explainCustomer(again, {
    ...{ customerId: 'C-nothing', campaigns: [after], now: SAMPLE_NOW, reveal: false },
  });
  expect(explained?.kind).toBe('skip');
  expect(explained?.reasons.map(({ rule }) => rule)).toEqual(['suggestions.none']);
  const [plan] = await planCampaigns(again.store, await prepareGuard(again), [after], [after], SAMPLE_NOW);
  expect(plan).toMatchObject({ due: 1, reasons: { 'suggestions.none': 1 } });
});
