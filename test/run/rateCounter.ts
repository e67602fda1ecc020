import { createPacer, RateLimits } from '../../src/deliver/index.ts';
import { openStore } from '../../src/store/index.ts';

// One of several sending processes. Its clock is its own and moves only when it has to wait, so that what is measured is what
// was allowed, and not how fast the machine is. Tells at which moments it might send.
const [at = '', limits = '', asked = '', start = ''] = process.argv.slice(2);
const store = await openStore({ at, secrets: ['a-secret-for-tests-that-is-long-enough'] });
let now = Number(start);
const pacer = createPacer({
  ...{ limits: RateLimits.parse(JSON.parse(limits)), store: store.rates, startedAt: now },
  now: () => now,
  sleep: async (milliseconds) => {
    now += milliseconds;
  },
});
const times: number[] = [];
for (let left = Number(asked); left > 0; left--) {
  const turn = await pacer.turn('reader@example.test');
  if (turn.kind === 'later') break;
  times.push(now);
}
await pacer.close();
await store.close();
process.stdout.write(JSON.stringify(times));
