import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { measureRates } from './measureRates.ts';

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

it('at the mail server no second ever holds more than the limits of all processes together allow, for all and for a domain', async () => {
  const report = await measureRates({
    ...{ postgres, processes: 2, seconds: 6, perSecond: 40, slowPerSecond: 10 },
  });
  expect(report.all.most).toBeLessThanOrEqual(40);
  expect(report.slow.most).toBeLessThanOrEqual(10);
  // How much of it is used is for `npm run rates`, on a machine that does nothing else.
  expect(report.all.used).toBeGreaterThan(0.4);
  expect(report.slow.used).toBeGreaterThan(0.4);
}, 120_000);
