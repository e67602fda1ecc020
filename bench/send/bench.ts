import { fork } from 'node:child_process';
import { once } from 'node:events';
import { type Print, rounded } from '../Figure.ts';
import type { Job, JobResult } from './sender.ts';
import { startSink } from './sink.ts';

/** An odd number: the median is one of the measurements. */
const ROUNDS = 5;

/**
 * Personal emails of the sample shop through everything (history, guard, template, MIME, durable ledger, SMTP), against
 * nodemailer's pool over as many connections, sending one pre-built message and composing one static message. The
 * senders take turns, each in a process of its own, so that a machine that is busy for a while is busy for all of them.
 */
export async function bench(print: Print, { messages = 100_000, perRound = 5_000 } = {}): Promise<void> {
  const sink = await startSink();
  const measure = async (sender: Job['sender'], count: number) =>
    run({ sender, url: sink.url, messages: count });
  try {
    const rounds: { mesura: JobResult; raw: JobResult; composed: JobResult }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      rounds.push({
        mesura: await measure('mesura', perRound),
        raw: await measure('raw', perRound),
        composed: await measure('composed', perRound / 5),
      });
    }
    const figure = (name: string, unit: string, of: (round: (typeof rounds)[number]) => number) =>
      print({ name, value: rounded(median(rounds.map(of))), unit });
    figure('send.bytes', 'bytes', ({ mesura }) => mesura.bytes);
    figure('send.rate', 'messages/s', ({ mesura }) => mesura.rate);
    figure('send.cpu.us', 'us', ({ mesura }) => mesura.cpu);
    figure('send.ratio.raw', 'x', ({ mesura, raw }) => mesura.rate / raw.rate);
    figure('send.ratio.composed', 'x', ({ mesura, composed }) => mesura.rate / composed.rate);
    const { peak } = await measure('mesura', messages);
    print({ name: 'send.memory', value: rounded(peak), unit: 'MB' });
  } finally {
    await sink.stop();
  }
}

async function run(job: Job): Promise<JobResult> {
  const child = fork(new URL('./sender.ts', import.meta.url), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.send(job);
  const [result] = await Promise.race([
    once(child, 'message') as Promise<[JobResult]>,
    once(child, 'exit').then(([code]) =>
      Promise.reject(new Error(`the ${job.sender} sender ended with ${code}`)),
    ),
  ]);
  return result;
}

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
