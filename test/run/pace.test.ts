import { expect, it, onTestFinished } from 'vitest';
import { HOUR_MS } from '../../src/domain/index.ts';
import { type SendRequest, sendFromEnvironment } from '../../src/run/send/sendFromEnvironment.ts';
import { openShop } from '../../src/run/shop/openShop.ts';
import { statusOf } from '../../src/run/statusOf.ts';
import { CAMPAIGN, configure, createDueShop, environment } from '../support/dueShop.ts';
import { SAMPLE_NOW } from '../support/sampleShop.ts';
import { startSmtp } from '../support/smtp.ts';

/** A shop with `messages` people to write to, as `sending` has it, and a server that takes what comes. */
async function start(messages: number, sending: string) {
  const sample = await createDueShop(messages, undefined);
  await configure(sample, `sending: ${sending}`);
  const smtp = await startSmtp();
  const env = environment({ smtpUrl: smtp.url });
  const shop = await openShop({ cwd: sample.folder, env }, {});
  onTestFinished(async () => {
    await smtp.stop();
    await shop[Symbol.asyncDispose]();
    await sample[Symbol.asyncDispose]();
  });
  let now = SAMPLE_NOW;
  const send = (request: Partial<SendRequest> = {}) =>
    sendFromEnvironment(shop, env, {
      ...{ campaign: CAMPAIGN, dryRun: false, now: () => SAMPLE_NOW, clock: () => now },
      ...{ signal: new AbortController().signal, ...request },
    });
  const later = (milliseconds: number) => {
    now += milliseconds;
  };
  return { shop, smtp, send, later };
}

it('a limit per hour ends the run in good order, and the next hour goes on', async () => {
  const { shop, smtp, send, later } = await start(25, '{ rates: { perHour: 10 } }');
  const first = await send();
  expect(first).toMatchObject({ stopped: 'rate', exit: 0 });
  expect(first.outcomes.accepted).toBe(10);
  expect(smtp.accepted).toBe(10);
  expect((await send()).outcomes.accepted).toBeUndefined();
  later(HOUR_MS + 2 * 60_000);
  expect((await send()).outcomes.accepted).toBe(10);
  later(HOUR_MS + 2 * 60_000);
  expect(await send()).toMatchObject({ outcomes: { accepted: 5 }, exit: 0 });
  expect(new Set(smtp.received.flatMap(({ to }) => to)).size).toBe(25);
  expect(smtp.accepted).toBe(25);
  expect(await shop.store.ledger.states(CAMPAIGN)).toMatchObject({ accepted: 25, reserved: 0 });
});

it('the status tells how much of each limit is taken, and when the next message may leave where one is reached', async () => {
  const { shop, send } = await start(
    15,
    "{ rates: { perHour: 10, perDay: 100, domains: { '*': { perHour: 50 }, 'slow.test': { perSecond: 2 } } } }",
  );
  await send();
  const { rates } = await statusOf(shop, 1, () => SAMPLE_NOW);
  expect(rates).toMatchObject([
    {
      of: 'all',
      windows: [
        { per: 'hour', limit: 10, taken: 10 },
        { per: 'day', limit: 100, taken: 10 },
      ],
    },
    { of: 'domain:slow.test', windows: [{ per: 'second', limit: 2, seconds: 1, taken: 0 }] },
  ]);
  expect(Date.parse(rates[0]?.until ?? '') - SAMPLE_NOW).toBeGreaterThanOrEqual(HOUR_MS);
  const [after] = (await statusOf(shop, 1, () => SAMPLE_NOW + HOUR_MS + 2 * 60_000)).rates;
  expect(after?.windows[0]?.taken).toBe(0);
  expect(after?.until).toBeUndefined();
});

it('a limit for one domain keeps its messages and lets the others go', async () => {
  const { shop, smtp, send } = await start(20, "{ rates: { domains: { 'slow.test': { perHour: 2 } } } }");
  const people = Array.from({ length: 6 }, (_, n) => ({ id: `C-${n}`, email: `reader${n}@slow.test` }));
  await shop.store.upsert('customers', people);
  const report = await send();
  expect(report.outcomes).toMatchObject({ accepted: 16, reserved: 4 });
  expect(report.reasons).toMatchObject({ 'rate-domain': 4 });
  expect(report.stopped).toBeUndefined();
  expect(smtp.received.filter(({ to }) => to[0]?.endsWith('@slow.test'))).toHaveLength(2);
});

it('a new sender warms up: so many in the first day, twice as many in the next', async () => {
  const { send, later } = await start(12, '{ rates: { warmUp: { messages: 3, factor: 2, days: 4 } } }');
  expect(await send()).toMatchObject({ outcomes: { accepted: 3 }, stopped: 'rate' });
  later(25 * HOUR_MS);
  expect(await send()).toMatchObject({ outcomes: { accepted: 6 }, stopped: 'rate' });
});

it('whoever waits for a turn waits no longer when the run is told to end', async () => {
  const { shop, smtp, send } = await start(5, '{ rates: { perSecond: 0.05 } }');
  const ending = new AbortController();
  const run = send({
    clock: Date.now,
    signal: ending.signal,
    onEvent: (event) => event.kind === 'message' && ending.abort(new Error('SIGTERM')),
  });
  expect(await run).toMatchObject({ stopped: 'interrupted', exit: 75 });
  expect(smtp.accepted).toBe(1);
  expect(await shop.store.ledger.states(CAMPAIGN)).toMatchObject({ accepted: 1, sending: 0 });
});

it('connections and messages on each of them are held to', async () => {
  const { smtp, send } = await start(30, '{ connections: 2, messagesPerConnection: 5 }');
  expect(await send()).toMatchObject({ outcomes: { accepted: 30 } });
  // A server hears of the end of a connection a moment late.
  expect(smtp.peak).toBeLessThanOrEqual(3);
  expect(smtp.connections).toBeGreaterThanOrEqual(6);
});
