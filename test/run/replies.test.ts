import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DAY_MS } from '../../src/domain/index.ts';
import type { SendReport } from '../../src/run/send/SendReport.ts';
import { sendFromEnvironment } from '../../src/run/send/sendFromEnvironment.ts';
import { openShop } from '../../src/run/shop/openShop.ts';
import { all } from '../contracts/store/samples.ts';
import { CAMPAIGN, configure, createDueShop, environment } from '../support/dueShop.ts';
import { SAMPLE_NOW } from '../support/sampleShop.ts';
import { type Fault, startSmtp } from '../support/smtp.ts';

interface Case {
  name: string;
  people: number;
  connections?: number;
  /** So many of the people have an address `other...` at another domain, and come last but for three. */
  elsewhere?: { domain: string; people: number };
  /** Said not to exist the day before. */
  doubted?: string;
  /** One a day. */
  runs: { faults?: Fault[]; limit?: number; gives: string }[];
  ends: string;
}

const cases: Case[] = JSON.parse(readFileSync('test/cases/smtp/runs.json', 'utf8'));

/** A shop and a server, and one run of the campaign a day. */
async function start(people: number, sending?: string) {
  const sample = await createDueShop(people, undefined);
  if (sending !== undefined) await configure(sample, `sending: ${sending}`);
  const smtp = await startSmtp();
  const env = environment({ smtpUrl: smtp.url });
  const shop = await openShop({ cwd: sample.folder, env }, {});
  onTestFinished(async () => {
    await smtp.stop();
    await shop[Symbol.asyncDispose]();
    await sample[Symbol.asyncDispose]();
  });
  const run = (day: number, limit?: number) =>
    sendFromEnvironment(shop, env, {
      ...{ campaign: CAMPAIGN, dryRun: false, signal: new AbortController().signal },
      now: () => SAMPLE_NOW + day * DAY_MS,
      clock: () => SAMPLE_NOW + day * DAY_MS,
      ...(limit === undefined ? {} : { limit }),
    });
  return { shop, smtp, run };
}

const counts = (record: Readonly<Record<string, number>>, wanted: readonly string[]) =>
  wanted.flatMap((name) => ((record[name] ?? 0) > 0 ? [`${name} ${record[name]}`] : [])).join(', ');

const STATES = ['accepted', 'refused', 'deferred', 'uncertain', 'reserved', 'sending', 'cancelled'];
const inWords = ({ outcomes, stopped, exit }: SendReport) =>
  [counts(outcomes, STATES), ...(stopped ? [`stopped ${stopped}`] : []), `exit ${exit}`].join('; ');

describe('whose fault a reply is, over several recipients and runs', () => {
  it.each(cases)('$name', async ({ people, connections, elsewhere, doubted, runs, ends }) => {
    const sending = connections && `{ connections: ${connections} }`;
    const { shop, smtp, run } = await start(people, sending || undefined);
    const { store } = shop;
    if (elsewhere) {
      await store.upsert(
        'customers',
        Array.from({ length: elsewhere.people }, (_, n) => ({
          ...{ id: `C-${n}`, email: `other${n}@${elsewhere.domain}`, timeZone: 'Europe/Madrid' },
        })),
      );
    }
    if (doubted) await store.suppressions.doubt(doubted, SAMPLE_NOW - DAY_MS);
    const gave: string[] = [];
    for (const [day, { faults = [], limit }] of runs.entries()) {
      smtp.setFaults(faults);
      gave.push(inWords(await run(day, limit)));
    }
    // What was under way when the run stopped is counted too.
    expect(gave).toEqual(
      runs.map(({ gives }) => expect.stringMatching(`^${gives.replaceAll('few', '[1-9]')}$`)),
    );
    const suppressed = (await all(store.suppressions.list())).length;
    expect(`${counts(await store.ledger.states(CAMPAIGN), STATES)}; suppressed ${suppressed}`).toBe(ends);
    const recipients = smtp.received.flatMap(({ to }) => to);
    expect(new Set(recipients).size).toBe(recipients.length);
  });
});

/** What a relay says when the day's number of messages is reached, and at which step. */
const QUOTAS: [relay: string, step: Fault['step'], reply: string][] = [
  ['Gmail', 'rcpt', '550 5.4.5 Daily user sending limit exceeded. - gsmtp'],
  ['Exchange Online', 'rcpt', '550 5.1.90 You have reached your daily limit for message recipients'],
  ['Exchange Online', 'dot', '554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException'],
  ['Amazon SES', 'dot', '454 Throttling failure: Daily message quota exceeded.'],
  ['Mailgun', 'dot', '421 Domain shop.example is not allowed to send: recipient limit exceeded'],
  ['Zoho', 'dot', '545 5.4.5 Daily sending limit exceeded'],
  ['OVH', 'dot', '550 sorry, too many emails (#5.7.1)'],
  ['IONOS', 'dot', '450 Mail send limit exceeded.'],
  ['Exim', 'dot', '550 Domain shop.example has exceeded the max emails per hour (5/5 (100%)) allowed.'],
  ['policyd', 'rcpt', '554 5.7.1 Policy Rejection- Quota Exceeded'],
  ['one that nobody knows', 'dot', '554 Kontingent erschöpft'],
];

describe('a week under a daily quota ends with everybody written to once, and nobody burnt', () => {
  it.each(QUOTAS)('%s at %s: %s', async (_relay, step, act) => {
    const { shop, smtp, run } = await start(24, '{ connections: 2 }');
    const exits = new Set<number>();
    for (let day = 0; day < 7; day++) {
      smtp.setFaults([{ step, act, from: 6 }]);
      exits.add((await run(day)).exit);
    }
    const recipients = smtp.received.flatMap(({ to }) => to);
    expect([recipients.length, new Set(recipients).size]).toEqual([24, 24]);
    expect(await shop.store.ledger.states(CAMPAIGN)).toMatchObject({ accepted: 24, refused: 0, deferred: 0 });
    expect(await all(shop.store.suppressions.list())).toEqual([]);
    // It ends by the quota until there is nobody left, and says so.
    expect([...exits].some((exit) => exit !== 0)).toBe(true);
    expect(exits.has(0)).toBe(true);
  });
});
