import { isDeepStrictEqual } from 'node:util';
import type { Campaign, Instant } from '../../../domain/index.ts';
import { MesuraError } from '../../../domain/index.ts';
import { messageOf } from '../../compose/messageOf.ts';
import type { Due } from '../dueMessages.ts';
import type { Ready } from '../handOver.ts';
import type { SendEvent } from '../SendReport.ts';
import type { Standing } from './standingOf.ts';
import { startThread, type Thread } from './startThread.ts';
import type { Done, Task, ThreadData } from './Task.ts';

/** Threads that compose, so that this one has its processor for the mail server and the ledger. */
export interface Threads {
  /**
   * The message as a thread has composed it; nothing where it is to be composed here: no thread stands yet, or the one that had it has died.
   *
   * @throws MesuraError as composing does
   */
  ready(due: Due, campaign: Campaign, at: Instant): Promise<Ready | undefined>;
  close(): Promise<void>;
}

export interface ThreadOptions {
  readonly count: number;
  /** After how many messages they are started: below, a run is over before a thread would have paid for its start. */
  readonly after: number;
  readonly data: ThreadData;
  /** What this process composes by: a thread that stands elsewhere is not used. */
  readonly standing: Standing;
  readonly onEvent?: (event: SendEvent) => void;
}

export function createThreads({ count, after, data, standing, onEvent }: ThreadOptions): Threads {
  let threads: readonly Thread[] = [];
  let asked = 0;
  let isClosed = false;

  function start(): void {
    threads = Array.from({ length: count }, () =>
      startThread(data, {
        agrees: (theirs) => isDeepStrictEqual(theirs, standing),
        ended: (thread) => {
          threads = threads.filter((one) => one !== thread);
          if (!isClosed) onEvent?.({ kind: 'thread-ended', left: threads.length });
        },
      }),
    );
  }

  return {
    async ready(due, campaign, at) {
      if (asked === after) start();
      asked += 1;
      const [first, ...others] = threads.filter(({ stands }) => stands());
      if (first === undefined || due.history === undefined) return undefined;
      const idlest = others.reduce((best, one) => (one.waiting() < best.waiting() ? one : best), first);
      const done = await idlest.perform(taskOf(due, campaign, at, asked));
      return done && readyOf(done, due);
    },
    async close() {
      isClosed = true;
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

function taskOf(due: Due, { name }: Campaign, at: Instant, id: number): Task {
  const { customer, reserved, history } = due;
  const { orders = [], impressions = [], decidedAt = at } = history ?? {};
  return {
    ...{ id, campaign: name, customer, orders, impressions, decidedAt, at },
    ...(reserved && { reservedAs: reserved.messageId }),
  };
}

function readyOf(done: Done, { decision }: Due): Ready | undefined {
  if ('broken' in done) throw new Error(`a thread could not compose: ${done.broken}`);
  if ('failed' in done) {
    const { code, message, why, fix, place } = done.failed;
    throw new MesuraError(code, message, {
      ...(why && { why }),
      ...(fix && { fix }),
      ...(place && { place }),
    });
  }
  const { messageId, envelope, bytes, said } = done;
  const expected = decision.recommendations.map(({ product }) => product.id);
  // Decided by the same guard from the same history. Were it another decision, it would not be the one that was looked at here.
  if (said.policy !== decision.policy || !isDeepStrictEqual(said.productIds, expected)) return undefined;
  return { message: messageOf(messageId, envelope, bytes), said };
}
