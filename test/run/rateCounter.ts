import { setTimeout as sleep } from 'node:timers/promises';
import { createPacer, RateLimits } from '../../src/deliver/index.ts';
import { openStore } from '../../src/store/index.ts';

// One of several sending processes, whose clock is wrong by `offset` milliseconds: asks for `asked` turns over four workers, to
// addresses of two domains by turns, and tells when it got each and for which, by the true clock.
const [at = '', limits = '', asked = '', offset = ''] = process.argv.slice(2);
const store = await openStore({ at, secrets: ['a-secret-for-tests-that-is-long-enough'] });
const wrongClock = () => Date.now() + Number(offset);
const pacer = createPacer({
  ...{ limits: RateLimits.parse(JSON.parse(limits)), store: store.rates, workers: 8 },
  ...{
    now: wrongClock,
    ticks: () => performance.now(),
    sleep: (milliseconds: number) => sleep(milliseconds),
  },
});
const times: [at: number, domain: string][] = [];
let left = Number(asked);
const worker = async (domain: string) => {
  while (left-- > 0) {
    const turn = await pacer.turn(`reader@${domain}`);
    if (turn.kind === 'later') return;
    times.push([performance.timeOrigin + performance.now(), domain]);
  }
};
await Promise.all(['one.test', 'two.test', 'one.test', 'two.test'].map(worker));
await pacer.close();
await store.close();
process.stdout.write(JSON.stringify(times));
