import { CompiledQuery } from 'kysely';
import { type Db, PgBoss } from 'pg-boss';
import { z } from 'zod';
import type { Queries } from '../database/Database.ts';
import { queueOf } from './queueOf.ts';
import type { ShardJob } from './ShardQueue.ts';

/** A shard is a job for as long as it takes; whether its machine lives, the heart says. */
const LONGEST_SECONDS = 24 * 3600 - 1;
/** The shortest that pg-boss allows is 10. */
const HEARTBEAT_SECONDS = 20;
/** A job that is handed out again is no failure: it is never given up. */
const RETRIES = 1_000_000;
const MONITOR_SECONDS = 5;

/** The jobs of one pass, in pg-boss's words. */
export interface Jobs {
  /** All shards from the first level on, in place of whatever is left of an earlier pass. */
  refill(transaction: Queries, shards: readonly number[]): Promise<void>;
  fetch(count: number): Promise<readonly ShardJob[]>;
  touch(jobs: readonly ShardJob[]): Promise<void>;
  /** Takes jobs out that were not handed to somebody else since. @returns how many */
  remove(transaction: Queries, jobs: readonly ShardJob[]): Promise<number>;
  /** Lets shards wait for a level, for so many seconds at least. */
  add(
    transaction: Queries,
    jobs: readonly (Pick<ShardJob, 'shard' | 'level'> & { readonly after: number })[],
  ): Promise<void>;
  /** All jobs that there are. */
  idsOf(transaction: Queries): Promise<readonly string[]>;
  /** Hands out again: by the ids of jobs, and what has no heartbeat. */
  fail(ids: readonly string[]): Promise<void>;
  checkHearts(): Promise<void>;
  left(): Promise<number>;
  close(): Promise<void>;
}

interface Data {
  readonly shard: number;
  readonly level: number;
}

/** Starts pg-boss over connections that are there, which brings its own schema to its version under its own lock. */
export async function openJobs(
  run: Db['executeSql'],
  schema: string,
  campaigns: readonly string[],
): Promise<Jobs> {
  const name = queueOf(campaigns);
  const boss = new PgBoss({
    ...{ db: { executeSql: run }, schema, schedule: false, supervise: false, registerInstance: false },
    ...{ monitorIntervalSeconds: MONITOR_SECONDS, monitorVacuum: false, reindex: false },
  });
  // What goes wrong with a call is told to whoever made it; the rest is housekeeping, and is tried again.
  boss.on('error', () => {});
  await boss.start();
  await boss.createQueue(name, {
    ...{ policy: 'exclusive', retryLimit: RETRIES, retryDelay: 0, expireInSeconds: LONGEST_SECONDS },
    heartbeatSeconds: HEARTBEAT_SECONDS,
  });
  const toJob = (shard: number, level: number, startAfter: number) => ({
    ...{ data: { shard, level } satisfies Data, singletonKey: String(shard), priority: -level },
    ...(startAfter > 0 && { startAfter }),
  });
  const attempt = ({ id, attempt: retryCount }: ShardJob) => ({ id, retryCount });
  return {
    async refill(transaction, shards) {
      await boss.deleteAllJobs(name);
      const jobs = shards.map((shard) => toJob(shard, 0, 0));
      await boss.insert(name, jobs, { db: overQueries(transaction) });
    },
    async fetch(count) {
      const jobs = await boss.fetch<Data>(name, { batchSize: count });
      return jobs.map(({ id, data, retryCount }) => ({ id, attempt: Number(retryCount), ...data }));
    },
    async touch(jobs) {
      if (jobs.length > 0) await boss.touch(name, jobs.map(attempt));
    },
    async remove(transaction, jobs) {
      const removed = await boss.deleteJob(name, jobs.map(attempt), { db: overQueries(transaction) });
      return Affected.parse(removed).affected;
    },
    async add(transaction, jobs) {
      if (jobs.length === 0) return;
      const rows = jobs.map(({ shard, level, after }) => toJob(shard, level, after));
      await boss.insert(name, rows, { db: overQueries(transaction) });
    },
    async idsOf(transaction) {
      const found = await boss.findJobs(name, { limit: 1000, db: overQueries(transaction) });
      return found.map(({ id }) => id);
    },
    async fail(ids) {
      if (ids.length > 0) await boss.fail(name, [...ids]);
    },
    checkHearts: () => boss.supervise(name),
    left: async () => (await boss.findJobs(name, { limit: 1 })).length,
    close: () => boss.stop({ close: false, graceful: false }),
  };
}

/** What pg-boss says of a command; its own type leaves this out. */
const Affected = z.object({ affected: z.number() });

function overQueries(queries: Queries): Db {
  return {
    async executeSql(text, values) {
      const { rows } = await queries.executeQuery(CompiledQuery.raw(text, [...(values ?? [])]));
      return { rows: rows as unknown[] };
    },
  };
}
