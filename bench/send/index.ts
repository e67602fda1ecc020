import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Job, JobResult } from './sender.ts';
import { startSink } from './sink.ts';

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** An odd number: the median is one of the measurements. */
const ROUNDS = 5;

/**
 * Personal emails of the sample shop through everything (history, guard, template, MIME, durable ledger, SMTP), against
 * nodemailer's pool over as many connections, sending one pre-built message and composing one static message. The
 * senders take turns, each in a process of its own, so that a machine that is busy for a while is busy for all of them.
 */
export async function bench(
  print: (figure: Figure) => void,
  { messages = 100_000, perRound = 5_000 } = {},
): Promise<void> {
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
    print({ name: 'send.bytes', value: rounds[0]?.mesura.bytes ?? 0, unit: 'bytes' });
    print({ name: 'send.rate', value: median(rounds.map(({ mesura }) => mesura.rate)), unit: 'messages/s' });
    print({ name: 'send.rate.raw', value: median(rounds.map(({ raw }) => raw.rate)), unit: 'messages/s' });
    print({
      name: 'send.ratio.raw',
      value: median(rounds.map(({ mesura, raw }) => mesura.rate / raw.rate)),
      unit: 'x',
    });
    print({
      name: 'send.ratio.composed',
      value: median(rounds.map(({ mesura, composed }) => mesura.rate / composed.rate)),
      unit: 'x',
    });
    print({ name: 'send.memory', value: (await measure('mesura', messages)).peak, unit: 'MB' });
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
