import { expect, it } from 'vitest';
import { DAY_MS, OrderLine, toOrders } from '../../src/domain/index.ts';
import { prepareGuard } from '../../src/run/prepareGuard.ts';
import { isHeldBack } from '../../src/run/send/isHeldBack.ts';
import { openShop } from '../../src/run/shop/openShop.ts';
import type { Touch } from '../../src/store/index.ts';
import { createDueShop, environment } from '../support/dueShop.ts';
import { runMesura } from '../support/runMesura.ts';
import { SAMPLE_NOW } from '../support/sampleShop.ts';
import { startSmtp } from '../support/smtp.ts';

const PEOPLE = 60;

it('a control group gets nothing, is in the ledger as held back, and stays what it is', async () => {
  await using sample = await createDueShop(PEOPLE, undefined);
  await sample.change('mesura.config.ts', (text) =>
    text.replace("'after-purchase': {", "'after-purchase': { control: 0.3,"),
  );
  const server = await startSmtp();
  await using _server = { [Symbol.asyncDispose]: () => server.stop() };
  const env = environment({ smtpUrl: server.url });
  const send = () =>
    runMesura(['send', '--campaign', 'after-purchase', '--json'], { cwd: sample.folder, env });
  const first = await send();
  const summary = JSON.parse(first.stdout.trim().split('\n').at(-1) as string);
  const held = summary.outcomes['held-back'];
  expect(held).toBeGreaterThan(8);
  expect(held).toBeLessThan(30);
  expect(summary.outcomes.accepted).toBe(PEOPLE - held);
  expect(server.received.length).toBe(PEOPLE - held);

  const again = JSON.parse((await send()).stdout.trim().split('\n').at(-1) as string);
  expect(again.outcomes.accepted ?? 0).toBe(0);
  expect(server.received.length).toBe(PEOPLE - held);

  await using shop = await openShop({ cwd: sample.folder, env }, {});
  const touches: Touch[] = [];
  for await (const touch of shop.store.touches()) touches.push(touch);
  expect(touches.length).toBe(PEOPLE);
  expect(touches.filter((one) => one.held).length).toBe(held);
  // What was held back is kept with what it would have suggested, and nobody is taken to have seen it.
  const one = touches.find((touch) => touch.held);
  expect(one?.productIds.length).toBeGreaterThan(0);
  const history = await shop.store.history(one?.customerId as string);
  expect(history?.impressions).toMatchObject([{ held: true, productIds: [] }]);
}, 60_000);

it('a key that is rotated, and a share that changes, move nobody from one group to the other', () => {
  const campaign = {
    name: 'a',
    after: 0,
    until: 1,
    priority: 1,
    withoutHistory: 'skip',
    control: 0.5,
  } as const;
  for (let n = 0; n < 50; n++) {
    expect(isHeldBack(campaign, `C-${n}`, true, 'another key')).toBe(true);
    expect(isHeldBack({ ...campaign, control: 0.01 }, `C-${n}`, true, 'key')).toBe(true);
    expect(isHeldBack(campaign, `C-${n}`, false, 'key')).toBe(false);
  }
  const drawn = Array.from({ length: 2000 }, (_, n) => isHeldBack(campaign, `C-${n}`, undefined, 'key'));
  expect(Math.abs(drawn.filter(Boolean).length - 1000)).toBeLessThan(100);
});

it('sensitive purchases are never counted, what was sent back is not kept, and consent is asked', async () => {
  await using sample = await createDueShop(1, undefined);
  await using shop = await openShop({ cwd: sample.folder, env: environment({}) }, {});
  const guard = await prepareGuard(shop);
  const history = await shop.store.history('C-0');
  if (history === undefined) throw new Error('the shop has one person');
  const from = SAMPLE_NOW - 5 * DAY_MS;
  const after = (productId: string, status: 'kept' | 'returned', consents = history.customer.consents) => {
    const line = OrderLine.parse({
      ...{ orderId: 'N', customerId: 'C-0', productId, status },
      ...{ placedAt: from + DAY_MS, price: { amount: 1000, currency: 'EUR' } },
    });
    const orders = [...history.orders, ...toOrders([line])];
    const customer = { ...history.customer, consents };
    const productIds = ['gorro-punto-azul-noche'];
    return guard.aftermath({ customer, orders, from, until: SAMPLE_NOW, productIds, currency: 'EUR' });
  };
  const nothing = { bought: false, boughtSuggested: false, spent: 0, returned: false };
  expect(after('prueba-embarazo-2', 'kept')).toEqual(nothing);
  expect(after('gorro-punto-azul-noche', 'kept')).toEqual({
    ...nothing,
    bought: true,
    boughtSuggested: true,
    spent: 1000,
  });
  expect(after('gorro-punto-azul-noche', 'returned')).toEqual({ ...nothing, returned: true });
  expect(after('gorro-punto-azul-noche', 'kept', [])).toBeUndefined();
});
