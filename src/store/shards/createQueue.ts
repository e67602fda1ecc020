import type { Queries } from '../database/Database.ts';
import { SharedCommit } from '../suppressions/SharedCommit.ts';
import type { Jobs } from './openJobs.ts';
import type { Place } from './Place.ts';
import { buryTheDead, freeEnded } from './reclaim.ts';
import type { ShardJob, ShardQueue } from './ShardQueue.ts';

/** Of the questions whether anything can be reclaimed, one in so many looks at pg-boss's hearts too. */
const HEARTS_EVERY = 5;

/** A job that is done with, and what its shard waits for next. */
interface End {
  readonly job: ShardJob;
  readonly next?: Pick<ShardJob, 'shard' | 'level'> & { readonly after: number };
}

/** @returns those that were not handed to somebody else meanwhile */
async function removeAll(jobs: Jobs, queries: Queries, ends: readonly End[]): Promise<readonly End[]> {
  const all = ends.map(({ job }) => job);
  if ((await jobs.remove(queries, all)) === all.length) return ends;
  // Some were: which, pg-boss does not say. What this transaction has removed is asked for by what is left.
  const left = new Set(await jobs.idsOf(queries));
  return ends.filter(({ job }) => !left.has(job.id));
}

/** The jobs of the campaigns that a machine is at, and which of them it was handed. */
export function createQueue({
  database,
  schema,
  card,
  campaigns,
  jobs,
}: Place): ShardQueue & { jobOf(shard: number): { job: string; queue: string } | undefined } {
  const scope = JSON.stringify(campaigns);
  const handed = new Map<number, string>();
  // Small shards end by the dozen: one transaction for all that end at a time.
  const ends = new SharedCommit<End, undefined>((asked) =>
    database.write(async (queries) => {
      const mine = await removeAll(jobs, queries, asked);
      await jobs.add(
        queries,
        mine.flatMap(({ next }) => next ?? []),
      );
      return asked.map(() => undefined);
    }),
  );
  let asked = 0;
  return {
    jobOf: (shard) => {
      const job = handed.get(shard);
      return job === undefined ? undefined : { job, queue: scope };
    },
    async next(count) {
      const found = await jobs.fetch(count);
      for (const { shard, id } of found) handed.set(shard, id);
      return found;
    },
    beat: (held) => jobs.touch(held),
    done: (job) => {
      const { shard, level } = job;
      return ends.submit({
        job,
        ...(level + 1 < campaigns.length && { next: { shard, level: level + 1, after: 0 } }),
      });
    },
    putBack: (job, after) => ends.submit({ job, next: { ...job, after: Math.ceil(after / 1000) } }),
    async reclaim() {
      if (++asked % HEARTS_EVERY === 0) await jobs.checkHearts();
      const lost = await database.write(async (queries) => {
        await buryTheDead(queries, schema, card.id);
        return freeEnded(queries, scope);
      });
      await jobs.fail(lost);
      return lost.length;
    },
    left: () => jobs.left(),
  };
}
