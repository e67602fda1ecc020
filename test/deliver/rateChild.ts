import { setTimeout as sleep } from 'node:timers/promises';
import { createPacer, RateLimits } from '../../src/deliver/index.ts';
import { openSqliteRates } from '../support/sqliteRates.ts';

// One of several sending processes: asks for `count` turns over four workers, and tells when it got each.
const [file = '', perSecond = '', count = ''] = process.argv.slice(2);
const store = openSqliteRates(file);
const pacer = createPacer({
  limits: RateLimits.parse({ perSecond: Number(perSecond) }),
  store,
  startedAt: Date.now(),
  now: Date.now,
  sleep: (milliseconds) => sleep(milliseconds),
});
const times: number[] = [];
let left = Number(count);
const worker = async () => {
  while (left-- > 0) {
    await pacer.turn('reader@example.test');
    times.push(Date.now());
  }
};
await Promise.all([worker(), worker(), worker(), worker()]);
await pacer.close();
store.close();
process.stdout.write(JSON.stringify(times));
