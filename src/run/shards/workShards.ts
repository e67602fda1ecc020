import type { Instant } from '../../domain/index.ts';
import type { Leases, ShardJob, ShardQueue } from '../../store/index.ts';
import { createTenure, type HeldTenure, type Tenure } from './createTenure.ts';

export interface ShardWorkOptions {
  /** The id of this machine's process. */
  readonly machine: string;
  readonly queue: ShardQueue;
  readonly leases: Leases;
  /** How long a lease lasts without a beat, in milliseconds. */
  readonly length: number;
  /** How many shards are worked on at the same time. */
  readonly capacity: number;
  /**
   * Takes a shard through one level. It must start nothing while `tenure.isSafe()` is false, and end soon once `over` is aborted.
   * `done`: all that is due was looked at. `left`: it ended before.
   */
  readonly work: (job: ShardJob, tenure: Tenure, over: AbortSignal) => Promise<'done' | 'left'>;
  /** Told the messages that became uncertain when a shard was taken over. */
  readonly onRecovered?: (messageIds: readonly string[]) => void;
  /** Whether an error is one that passes, such as a database that restarts: then it is tried again for `patience` milliseconds. */
  readonly passes: (error: unknown) => boolean;
  readonly patience: number;
  readonly now: () => Instant;
  /** Milliseconds of a clock that nobody sets. */
  readonly monotonic: () => number;
  /** Resolves after so many milliseconds, or when the signal is aborted. It never rejects. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Aborted: no more shards are taken; what is in hand is ended and given back. */
  readonly signal: AbortSignal;
}

/** Whoever finds nothing to do asks again after so long; whoever wants a shard that another one has, too. */
const POLL_MS = 1_000;
/** Beats for each length of a lease: three may get lost. */
const BEATS = 4;
/** What `wake` is aborted with for each shard that ends: without it an error with its stack would be made. */
const SHARD_ENDED = 'a shard has ended';

interface Held {
  readonly job: ShardJob;
  readonly tenure: HeldTenure;
}

/**
 * One machine's part of a pass: takes shards as they are handed out, has each one worked on under its lease, and stays until the whole pass is
 * done, so that the shards of a machine that dies find somebody. Time, waiting and the database come in as arguments: the
 * simulation runs this very code.
 *
 * @throws what `work` and the ports throw, once everything in hand has ended
 */
export async function workShards(options: ShardWorkOptions): Promise<void> {
  const { machine, queue, leases, length, capacity, work, monotonic, sleep, signal } = options;
  const held = new Map<number, Held>();
  const failed = new AbortController();
  const ended = new AbortController();
  const over = AbortSignal.any([signal, failed.signal]);
  let wake = new AbortController();
  const wakeUp = () => wake.abort(over.reason);
  over.addEventListener('abort', wakeUp, { once: true });
  let troubledSince: number | undefined;
  let failure: { readonly error: unknown } | undefined;

  const fail = (error: unknown) => {
    failure ??= { error };
    failed.abort();
  };
  /** Whether an error may be waited out. */
  const isBearable = (error: unknown): boolean => {
    if (!options.passes(error)) return false;
    troubledSince ??= monotonic();
    return monotonic() - troubledSince <= options.patience;
  };
  /** What a port answers; nothing where it could not, for now. */
  const ask = async <T>(call: () => Promise<T>): Promise<T | undefined> => {
    try {
      const answer = await call();
      troubledSince = undefined;
      return answer;
    } catch (error) {
      if (!isBearable(error)) fail(error);
      return undefined;
    }
  };

  const beat = async () => {
    while (!ended.signal.aborted) {
      await sleep(length / BEATS, ended.signal);
      const mine = [...held.values()];
      if (ended.signal.aborted || mine.length === 0) continue;
      const askedAt = monotonic();
      const jobs = mine.map(({ job }) => job);
      const kept = await ask(async () => {
        const prolonged = await leases.beat(
          machine,
          mine.map(({ tenure }) => tenure),
          length,
        );
        await queue.beat(jobs);
        return new Map(prolonged.map(({ shard, epoch }) => [shard, epoch]));
      });
      for (const { tenure } of kept === undefined ? [] : mine) {
        if (kept?.get(tenure.shard) === tenure.epoch) tenure.renewed(askedAt);
        else tenure.lose();
      }
    }
  };

  const run = async ({ job, tenure }: Held) => {
    try {
      const outcome = await work(job, tenure, over).catch((error: unknown) => {
        if (!isBearable(error)) throw error;
        return 'left' as const;
      });
      const isWhole = outcome === 'done' && !tenure.lost.aborted;
      await leases.release(machine, [tenure]);
      await (isWhole ? queue.done(job) : queue.putBack(job, over.aborted ? 0 : POLL_MS));
    } catch (error) {
      // A lease that could not be given back ends by itself, and its shard is handed out again.
      if (!isBearable(error)) fail(error);
    } finally {
      tenure.lose();
      held.delete(job.shard);
      wake.abort(SHARD_ENDED);
    }
  };

  /** @returns how many shards were begun */
  const takeUp = async (count: number): Promise<number> => {
    // Two levels of a shard are never handed out at once, but a job may come twice.
    const jobs = (await ask(() => queue.next(count))) ?? [];
    if (jobs.length === 0) return 0;
    const askedAt = monotonic();
    const shards = jobs.map(({ shard }) => shard).filter((shard) => !held.has(shard));
    const taken = (await ask(() => leases.take(shards, { machine, length, at: options.now() }))) ?? [];
    const byShard = new Map(taken.map((lease) => [lease.shard, lease]));
    for (const job of jobs) {
      const lease = byShard.get(job.shard);
      byShard.delete(job.shard);
      if (lease === undefined) {
        await ask(() => queue.putBack(job, POLL_MS));
        continue;
      }
      if (lease.recovered.length > 0) options.onRecovered?.(lease.recovered);
      const one = { job, tenure: createTenure(lease, { askedAt, length, monotonic }) };
      held.set(job.shard, one);
      void run(one);
    }
    return taken.length;
  };

  /** Waits for a shard to end, or for others to have changed something. */
  const pause = async () => {
    if (!wake.signal.aborted) await sleep(POLL_MS, wake.signal);
    if (wake.signal.aborted) wake = new AbortController();
  };

  const beating = beat();
  try {
    while (!over.aborted) {
      // By the dozen: small shards cost little more than being asked for.
      const isFull = held.size > capacity / 2;
      if (!isFull && (await takeUp(capacity - held.size)) > 0) continue;
      if (!isFull && ((await ask(() => queue.reclaim())) ?? 0) > 0) continue;
      if (held.size === 0 && !over.aborted && (await ask(() => queue.left())) === 0) break;
      await pause();
    }
    while (held.size > 0) {
      if (!wake.signal.aborted) await sleep(POLL_MS, wake.signal);
      wake = new AbortController();
    }
  } finally {
    ended.abort();
    // A signal made of others is kept for ever while somebody listens to it and none of them is aborted.
    over.removeEventListener('abort', wakeUp);
    await beating;
  }
  if (failure !== undefined) throw failure.error;
}
