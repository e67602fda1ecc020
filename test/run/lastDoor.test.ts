import { afterAll, beforeAll, expect, it } from 'vitest';
import { guardHelpers } from '../../src/guard/index.ts';
import type { Templates } from '../../src/run/compose/compileTemplates.ts';
import { createComposer } from '../../src/run/compose/createComposer.ts';
import { prepareGuard } from '../../src/run/prepareGuard.ts';
import type { Shop } from '../../src/run/shop/openShop.ts';
import { readTemplates } from '../../src/run/workspace/readTemplates.ts';
import { type CompiledTemplate, compileTemplate } from '../../src/template/index.ts';
import { copySample, openSample, SAMPLE_NOW, type SampleFolder, TEST_SECRET } from '../support/sampleShop.ts';

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

const fixed = (compiled: CompiledTemplate): Templates => {
  const locator = () => {
    throw new Error('nobody looks for places here');
  };
  const only = { name: 'after-purchase.es', compiled, locator };
  return { all: [only], choose: () => only };
};

/** Composes for everyone who is due, with a `money` helper that prints what `planted` says: a bug, planted. */
async function composeAll(
  planted: (customerId: string) => string | undefined,
): Promise<{ sent: number; stopped: string[] }> {
  const guard = await prepareGuard(shop);
  const files = await readTemplates(shop.workspace);
  let current = '';
  const { money, ...helpers } = guardHelpers();
  const broken = {
    ...helpers,
    money(this: unknown, ...args: unknown[]) {
      return planted(current) ?? Reflect.apply(money as (...all: unknown[]) => unknown, this, args);
    },
  };
  const source = files.templates.find(({ file }) => file.endsWith('after-purchase.es.mjml'))?.source ?? '';
  const template = compileTemplate(source, { partials: files.partials, helpers: broken });
  const composer = createComposer(shop.workspace.config, fixed(template), guard, TEST_SECRET);
  const campaign = shop.workspace.campaigns.get('after-purchase');
  if (campaign === undefined) throw new Error('the sample shop has no such campaign');
  const result = { sent: 0, stopped: [] as string[] };
  for await (const { customer, orders, impressions } of shop.store.histories({
    placedFrom: 0,
    placedTo: SAMPLE_NOW,
  })) {
    const decision = guard.decide({ customer, orders, impressions, campaign, now: SAMPLE_NOW });
    if (decision.view === undefined) continue;
    current = customer.id;
    await composer.compose(campaign, customer, decision, SAMPLE_NOW).then(
      () => result.sent++,
      (error) => result.stopped.push(error.code),
    );
  }
  return result;
}

it('a sound helper is let through for everyone', async () => {
  const { sent, stopped } = await composeAll(() => undefined);
  expect(stopped).toEqual([]);
  expect(sent).toBeGreaterThan(20);
});

it('a helper that prints a sensitive product is stopped before anything leaves', async () => {
  const { stopped } = await composeAll(() => 'Prueba de embarazo, 2 unidades');
  expect(stopped.length).toBeGreaterThan(10);
  expect(new Set(stopped)).toEqual(new Set(['LEAK_STOPPED']));
});

it('a helper that prints the redacted purchase of its own customer is stopped', async () => {
  const products = new Map((await shop.store.products()).map((product) => [product.id, product]));
  const guard = await prepareGuard(shop);
  const redacted = new Map<string, string>();
  for await (const { customer, orders } of shop.store.histories({ placedFrom: 0, placedTo: SAMPLE_NOW })) {
    const found = orders
      .flatMap(({ lines }) => lines)
      .map(({ productId }) => products.get(productId))
      .find((product) => product !== undefined && guard.verdict(product).finding !== undefined);
    if (found?.url) redacted.set(customer.id, found.url);
  }
  const { stopped } = await composeAll((customerId) => redacted.get(customerId));
  expect(stopped.length).toBeGreaterThan(0);
  expect(new Set(stopped)).toEqual(new Set(['LEAK_STOPPED']));
});

it('tokens that happen to hold a word of the policy stop nobody', async () => {
  const guard = await prepareGuard(shop);
  const files = await readTemplates(shop.workspace);
  const source = files.templates.find(({ file }) => file.endsWith('after-purchase.es.mjml'))?.source ?? '';
  const template = compileTemplate(source, { partials: files.partials, helpers: guardHelpers() });
  const config = {
    ...shop.workspace.config,
    links: {
      ...shop.workspace.config.links,
      unsubscribe: 'https://casapirineo.example/baja/{token}-THC-',
      preferences: 'https://casapirineo.example/p/{token}?vino=vino',
    },
  };
  const composer = createComposer(config, fixed(template), guard, TEST_SECRET);
  const campaign = shop.workspace.campaigns.get('after-purchase');
  const history = await shop.store.history('C-1001');
  if (campaign === undefined || history === undefined) throw new Error('the sample shop has changed');
  const decision = guard.decide({ ...history, campaign, now: SAMPLE_NOW });
  const { rendered } = await composer.compose(campaign, history.customer, decision, SAMPLE_NOW);
  expect(rendered.html).toContain('-THC-');
});
