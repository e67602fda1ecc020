import { afterAll, beforeAll, expect, it } from 'vitest';
import { sendFromEnvironment } from '../../src/run/send/sendFromEnvironment.ts';
import { openShop, type Shop } from '../../src/run/shop/openShop.ts';
import type { Ledger, Store } from '../../src/store/index.ts';
import { CAMPAIGN, configure, createDueShop, environment } from '../support/dueShop.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { SAMPLE_NOW } from '../support/sampleShop.ts';
import { startSmtp } from '../support/smtp.ts';

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

/** A store that does not yet see, when a shard is looked at for the first time, what was reserved in it: the database was still at it. */
function withLateReservations(store: Store): Store {
  const seen = new Set<number>();
  return {
    ...store,
    ledger: {
      ...store.ledger,
      under(lease): Ledger {
        const ledger = store.ledger.under(lease);
        const isFirst = !seen.has(lease.shard);
        seen.add(lease.shard);
        const nothing = async function* () {};
        return { ...ledger, pending: isFirst ? nothing : ledger.pending };
      },
    },
  };
}

it('a reservation that comes to the database after the shard was looked at is not left to the next run', async () => {
  const databaseUrl = await postgres.createDatabase();
  await using sample = await createDueShop(6, databaseUrl);
  const smtp = await startSmtp();
  const env = environment({ smtpUrl: smtp.url, databaseUrl });
  const send = (shop: Shop) =>
    sendFromEnvironment(shop, env, {
      ...{ campaign: CAMPAIGN, dryRun: false, now: () => SAMPLE_NOW, clock: Date.now },
      signal: new AbortController().signal,
    });
  await configure(sample, 'sending: { rates: { perDay: 1 } }');
  {
    await using limited = await openShop({ cwd: sample.folder, env }, {});
    await send(limited);
    expect((await limited.store.ledger.states(CAMPAIGN)).reserved).toBeGreaterThan(0);
  }
  await sample.change('mesura.config.ts', (text) => text.replace('perDay: 1 ', 'perDay: 100 '));
  await using shop = await openShop({ cwd: sample.folder, env }, {});
  await send({ ...shop, store: withLateReservations(shop.store) });
  expect(await shop.store.ledger.states(CAMPAIGN)).toMatchObject({ accepted: 6, reserved: 0 });
  expect(smtp.accepted).toBe(6);
  await smtp.stop();
});
