import { randomUUID } from 'node:crypto';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { createSmtpChannel } from '../../src/deliver/smtp/createSmtpChannel.ts';
import { decideDue } from '../../src/run/plan/decideDue.ts';
import { guardedData, guardOver } from '../../src/run/prepareGuard.ts';
import type { Due } from '../../src/run/send/dueMessages.ts';
import { readyFor } from '../../src/run/send/handOver.ts';
import type { SendEvent } from '../../src/run/send/SendReport.ts';
import { sendCampaigns } from '../../src/run/send/sendCampaign.ts';
import { sendFromEnvironment } from '../../src/run/send/sendFromEnvironment.ts';
import { createThreads } from '../../src/run/send/threads/createThreads.ts';
import { standingOf } from '../../src/run/send/threads/standingOf.ts';
import { prepareComposing } from '../../src/run/send/whoComposes.ts';
import { openShop } from '../../src/run/shop/openShop.ts';
import { campaignNamed } from '../../src/run/workspace/openWorkspace.ts';
import { callMesura } from '../support/callMesura.ts';
import { CAMPAIGN, configure, createDueShop, environment } from '../support/dueShop.ts';
import { startPostgres } from '../support/postgres.ts';
import { ROOT, SAMPLE_NOW, type SampleFolder, TEST_SECRET } from '../support/sampleShop.ts';
import { startSmtp } from '../support/smtp.ts';

const PEOPLE = 40;

interface Setting {
  readonly people?: number;
  readonly prepare?: (sample: SampleFolder) => Promise<void>;
  /** What is saved after this process has read it, and before a thread does. */
  readonly meanwhile?: (sample: SampleFolder) => Promise<void>;
}

/** A shop whose people are all due, and threads that compose for it from the first message on. */
async function start({ people = PEOPLE, prepare, meanwhile }: Setting = {}) {
  const sample = await createDueShop(people, undefined);
  await prepare?.(sample);
  const smtp = await startSmtp();
  const shop = await openShop({ cwd: sample.folder, env: environment({}) }, {});
  const { workspace, store } = shop;
  const data = await guardedData(shop);
  const guard = guardOver(workspace, data);
  const campaign = campaignNamed(workspace, CAMPAIGN);
  const { composer, files } = await prepareComposing(shop, guard, [campaign], TEST_SECRET);
  const standing = await standingOf(workspace, composer);
  await meanwhile?.(sample);
  const events: SendEvent[] = [];
  const threads = createThreads({
    ...{ count: 2, after: 0, standing, onEvent: (event) => void events.push(event) },
    data: { cwd: workspace.root, configFile: workspace.configFile, files, ...data, secret: TEST_SECRET },
  });
  onTestFinished(async () => {
    await threads.close();
    await shop[Symbol.asyncDispose]();
    await smtp.stop();
    await sample[Symbol.asyncDispose]();
  });
  const rivals = [...workspace.campaigns.values()];
  const due: Due[] = [];
  for await (const one of decideDue(store, guard, campaign, rivals, SAMPLE_NOW))
    if (one.decision.orderId !== undefined) due.push({ ...one, orderId: one.decision.orderId });
  /** Composed elsewhere, once the threads stand. */
  const elsewhere = async (one: Due) => {
    for (;;) {
      const ready = await threads.ready(one, campaign, SAMPLE_NOW);
      if (ready !== undefined) return ready;
      await sleep(20);
    }
  };
  const send = async () => {
    const channel = createSmtpChannel({ url: smtp.url, connections: 2 });
    try {
      const options = {
        ...{ runId: randomUUID(), rivals, store, guard, composer, threads, channel },
        ...{ concurrency: 4, policy: 'of the test', now: () => SAMPLE_NOW, random: Math.random },
        signal: new AbortController().signal,
      };
      const [report] = await sendCampaigns(options, [campaign]);
      return report;
    } finally {
      await channel.close();
    }
  };
  return { sample, smtp, shop, campaign, composer, due, elsewhere, threads, send, events };
}

it('a message that a thread composes is the same to the byte as one composed here, and so is what the ledger keeps of it', async () => {
  const { due, elsewhere, composer, campaign } = await start();
  expect(due).toHaveLength(PEOPLE);
  for (const one of due) {
    const there = await elsewhere(one);
    const here = readyFor(
      one.decision,
      await composer.compose(campaign, one.customer, one.decision, SAMPLE_NOW),
    );
    expect(there.message.raw).toBe(here.message.raw);
    expect({ ...there.message, raw: '' }).toEqual({ ...here.message, raw: '' });
    expect(there.said).toEqual(here.said);
  }
});

it('threads send to each person once', async () => {
  const { due, elsewhere, send, smtp, shop, events } = await start();
  await elsewhere(due[0] as Due);
  expect(await send()).toMatchObject({ outcomes: { accepted: PEOPLE }, exit: 0 });
  expect(smtp.accepted).toBe(PEOPLE);
  expect(await shop.store.ledger.states(CAMPAIGN)).toMatchObject({ accepted: PEOPLE, uncertain: 0 });
  expect(events.filter(({ kind }) => kind === 'thread-ended')).toEqual([]);
});

/** A shop whose emails print what a helper of its own gives. */
const withHelper = (run: string) => async (sample: SampleFolder) => {
  await mkdir(path.join(sample.folder, 'node_modules'), { recursive: true });
  await symlink(ROOT, path.join(sample.folder, 'node_modules/mesura'));
  await writeFile(
    path.join(sample.folder, 'helpers.ts'),
    `import { isMainThread } from 'node:worker_threads';
import { defineHelper } from 'mesura/helpers';
let calls = 0;
export default { mark: defineHelper({ takes: [], gives: 'text', run: () => { ${run} return 'x'; } }) };
`,
  );
  await configure(sample, "helpers: './helpers.ts'");
  const section = '<mj-section><mj-column><mj-text>{{mark}}</mj-text></mj-column></mj-section>';
  await sample.change(`templates/${CAMPAIGN}.es.mjml`, (text) =>
    text.replace('</mj-body>', `${section}</mj-body>`),
  );
};

it('threads that die cost nobody an email and give nobody two: what they had is composed here, and that is told', async () => {
  const { due, elsewhere, send, smtp, events } = await start({
    prepare: withHelper('if (!isMainThread && ++calls === 7) process.exit(1);'),
  });
  await elsewhere(due[0] as Due);
  expect(await send()).toMatchObject({ outcomes: { accepted: PEOPLE }, exit: 0 });
  expect(smtp.accepted).toBe(PEOPLE);
  const ended = events.filter((event) => event.kind === 'thread-ended');
  expect(ended.map(({ left }) => left)).toEqual([1, 0]);
});

it('a message that cannot be composed in a thread fails alone, by the code and the place that it would have here', async () => {
  const { due, elsewhere, send, smtp } = await start({
    prepare: withHelper("if (!isMainThread && ++calls % 2 === 1) throw new RangeError('odd');"),
  });
  await expect(elsewhere(due[0] as Due)).rejects.toMatchObject({
    code: 'HELPER_FAILED',
    place: { file: expect.stringContaining(`${CAMPAIGN}.es.mjml`) },
  });
  const report = await send();
  const { accepted = 0, failed = 0 } = report?.outcomes ?? {};
  expect(failed).toBeGreaterThan(0);
  expect(accepted + failed).toBe(PEOPLE);
  expect(report).toMatchObject({ reasons: { HELPER_FAILED: failed }, exit: 1 });
  expect(smtp.accepted).toBe(accepted);
});

it.each([
  ['policy.yaml', (text: string) => text.replace(/^name: .*$/m, 'name: Another policy')],
  ['mesura.config.ts', (text: string) => text.replace("name: 'Casa Pirineo'", "name: 'Casa Otra'")],
])('a thread that has read another %s than this process composes nothing', async (file, change) => {
  const { due, threads, campaign, events } = await start({
    meanwhile: (sample) => sample.change(file, change),
  });
  for (let tries = 0; events.length < 2 && tries < 1000; tries += 1) {
    expect(await threads.ready(due[0] as Due, campaign, SAMPLE_NOW)).toBeUndefined();
    await sleep(10);
  }
  expect(events).toEqual([
    { kind: 'thread-ended', left: 1 },
    { kind: 'thread-ended', left: 0 },
  ]);
});

it.each(['SQLite', 'Postgres'])(
  'as the configuration asks, a long run starts them by itself, on %s',
  async (store) => {
    const people = 700;
    const postgres = store === 'Postgres' ? await startPostgres() : undefined;
    onTestFinished(() => postgres?.stop());
    const databaseUrl = await postgres?.createDatabase();
    const sample = await createDueShop(people, databaseUrl);
    await configure(sample, 'sending: { threads: 2 }');
    const smtp = await startSmtp({ keep: false });
    await using shop = await openShop({ cwd: sample.folder, env: environment({ databaseUrl }) }, {});
    const ended: SendEvent[] = [];
    onTestFinished(async () => {
      await smtp.stop();
      await sample[Symbol.asyncDispose]();
    });
    const report = await sendFromEnvironment(shop, environment({ smtpUrl: smtp.url }), {
      ...{ campaign: CAMPAIGN, dryRun: false, now: () => SAMPLE_NOW, clock: () => SAMPLE_NOW },
      signal: new AbortController().signal,
      onEvent: (event) => event.kind === 'thread-ended' && ended.push(event),
    });
    expect(ended).toEqual([]);
    expect(report).toMatchObject({ outcomes: { accepted: people }, exit: 0 });
    expect(smtp.accepted).toBe(people);
  },
);

it('a number of threads that makes no sense is refused', async () => {
  const sample = await createDueShop(0, undefined);
  onTestFinished(() => sample[Symbol.asyncDispose]());
  await configure(sample, 'sending: { threads: -1 }');
  const { code, stderr } = await callMesura(['status'], { cwd: sample.folder });
  expect(code).toBe(2);
  expect(stderr).toContain('sending.threads');
});
