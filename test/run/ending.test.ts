import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import { sendFromEnvironment } from '../../src/run/send/sendFromEnvironment.ts';
import { openShop } from '../../src/run/shop/openShop.ts';
import { CAMPAIGN, configure, createDueShop, environment } from '../support/dueShop.ts';
import { SAMPLE_NOW } from '../support/sampleShop.ts';
import { type FaultStep, startSmtpProcess } from '../support/smtp.ts';

/** What each message of which the server never answers becomes when the run is cut short. */
const HANGS: [step: FaultStep, state: string, code: string][] = [
  ['connect', 'deferred', 'smtp-closed-open'],
  ['ehlo', 'deferred', 'smtp-closed-open'],
  ['mail', 'deferred', 'smtp-lost-envelope'],
  ['rcpt', 'deferred', 'smtp-lost-envelope'],
  ['data', 'deferred', 'smtp-lost-envelope'],
  ['dot', 'uncertain', 'smtp-lost-dot'],
  ['accepted', 'uncertain', 'smtp-lost-dot'],
];

it.each(HANGS)(
  'told to end while the server hangs at %s, a run cuts the line and settles as %s',
  async (step, state, code) => {
    const sample = await createDueShop(6, undefined);
    await configure(sample, 'sending: { connections: 2 }');
    const smtp = await startSmtpProcess({ faults: [{ step, act: 'hang' }] });
    const env = environment({ smtpUrl: smtp.url });
    const shop = await openShop({ cwd: sample.folder, env }, {});
    onTestFinished(async () => {
      await smtp.stop();
      await shop[Symbol.asyncDispose]();
      await sample[Symbol.asyncDispose]();
    });
    const ending = new AbortController();
    const run = sendFromEnvironment(shop, env, {
      ...{ campaign: CAMPAIGN, dryRun: false, now: () => SAMPLE_NOW, clock: Date.now },
      ...{ signal: ending.signal, grace: 100 },
    });
    while ((await shop.store.ledger.states(CAMPAIGN)).sending < 4) await sleep(5);
    await sleep(100);
    ending.abort(new Error('SIGTERM'));
    const report = await run;
    expect(report).toMatchObject({ exit: 75, stopped: 'interrupted' });
    expect(report.outcomes[state]).toBeGreaterThan(0);
    expect(Object.keys(report.reasons)).toContain(code);
    const { sending, accepted } = await shop.store.ledger.states(CAMPAIGN);
    expect({ sending, accepted }).toEqual({ sending: 0, accepted: 0 });
    await smtp.stop();
    // The process can end: nothing is left that it would wait for.
    await vi.waitFor(() =>
      expect(process.getActiveResourcesInfo().filter((kind) => kind.startsWith('TCP'))).toEqual([]),
    );
  },
);
