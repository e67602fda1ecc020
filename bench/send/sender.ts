import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import { createSmtpChannel } from '../../src/deliver/index.ts';
import type { Message } from '../../src/domain/index.ts';
import { policyFingerprint } from '../../src/guard/index.ts';
import { prepareComposer, prepareGuard, type Shop, sendCampaign } from '../../src/run/index.ts';
import { CAMPAIGN, NOW, openBenchShop } from './openBenchShop.ts';

/** What one sending process is to do; it runs alone, so that its memory and its warm code are its own. */
export interface Job {
  /** `mesura`: a run of `sendCampaign`. `raw`, `composed`: nodemailer's pool, with no ledger, no guard and no template. */
  readonly sender: 'mesura' | 'raw' | 'composed';
  readonly url: string;
  readonly messages: number;
}

export interface JobResult {
  /** Messages a second. */
  readonly rate: number;
  /** Microseconds of processor time a message, of all threads of the process. */
  readonly cpu: number;
  /** The most memory that the process ever had, in MB. */
  readonly peak: number;
  /** The size of a message. */
  readonly bytes: number;
}

const CONNECTIONS = 10;
/** How many are worked on at a time: while some travel, others are rendered and committed. */
const CONCURRENCY = 40;
const WARM_UP = 500;

/** Measures time and processor time from here on. */
function startWatch(): (messages: number) => Pick<JobResult, 'rate' | 'cpu'> {
  const started = performance.now();
  const before = process.cpuUsage();
  return (messages) => {
    const { user, system } = process.cpuUsage(before);
    return { rate: (messages / (performance.now() - started)) * 1000, cpu: (user + system) / messages };
  };
}

async function sendWithMesura(
  shop: Shop,
  url: string,
  messages: number,
): Promise<Pick<JobResult, 'rate' | 'cpu'>> {
  const { workspace, store } = shop;
  const campaign = workspace.campaigns.get(CAMPAIGN);
  if (!campaign) throw new Error('the sample shop has lost its campaign');
  const guard = await prepareGuard(shop);
  const composer = await prepareComposer(shop, guard, 'a-secret-of-the-bench-of-enough-characters');
  const channel = createSmtpChannel({ url, connections: CONNECTIONS, messagesPerConnection: 1000 });
  const run = (runId: string, limit: number) =>
    sendCampaign({
      ...{
        runId,
        limit,
        campaign,
        rivals: [...workspace.campaigns.values()],
        store,
        guard,
        composer,
        channel,
      },
      ...{ concurrency: CONCURRENCY, policy: policyFingerprint(workspace.policy), now: () => NOW },
      ...{ random: Math.random, signal: new AbortController().signal },
    });
  await run('warm-up', WARM_UP);
  const stop = startWatch();
  const report = await run('measured', messages);
  const speed = stop(messages);
  await channel.close();
  if (report.outcomes.accepted !== messages)
    throw new Error(`not all were accepted: ${JSON.stringify(report)}`);
  return speed;
}

/** One message as the shop sends it. */
async function oneMessage(shop: Shop): Promise<Message> {
  const campaign = shop.workspace.campaigns.get(CAMPAIGN);
  const history = await shop.store.history('bench-1');
  if (!campaign || !history) throw new Error('the bench shop is empty');
  const guard = await prepareGuard(shop);
  const composer = await prepareComposer(shop, guard);
  const decision = guard.decide({ ...history, campaign, now: NOW });
  return (await composer.compose(campaign, history.customer, decision, NOW)).message;
}

async function sendWithNodemailer(
  { sender, url, messages }: Job,
  { envelope, raw }: Message,
): Promise<Pick<JobResult, 'rate' | 'cpu'>> {
  const { hostname, port } = new URL(url);
  const pool = createTransport({
    ...{ pool: true, host: hostname, port: Number(port), ignoreTLS: true },
    ...{ maxConnections: CONNECTIONS, maxMessages: 1000 },
  });
  const { subject, html, text } = await simpleParser(raw);
  const composed = { subject, html: html || '', text, from: envelope.from, to: envelope.to };
  const mail = sender === 'raw' ? { raw } : composed;
  const run = async (count: number) => {
    let left = count;
    const worker = async () => {
      while (left-- > 0)
        await pool.sendMail({ ...mail, envelope: { from: envelope.from, to: [envelope.to] } });
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  };
  await run(WARM_UP);
  const stop = startWatch();
  await run(messages);
  const speed = stop(messages);
  pool.close();
  return speed;
}

async function work(job: Job): Promise<JobResult> {
  const folder = mkdtempSync(join(tmpdir(), 'mesura-bench-'));
  try {
    await using shop = await openBenchShop(
      join(folder, 'bench.sqlite'),
      job.sender === 'mesura' ? job.messages + WARM_UP : 2,
    );
    const message = await oneMessage(shop);
    const speed =
      job.sender === 'mesura'
        ? await sendWithMesura(shop, job.url, job.messages)
        : await sendWithNodemailer(job, message);
    return { ...speed, peak: process.resourceUsage().maxRSS / 1024, bytes: message.raw.length };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

process.once('message', async (job: Job) => {
  process.send?.(await work(job));
  process.disconnect();
});
