import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { ALL_SHARDS, DAY_MS, MesuraError, withPackages } from '../../domain/index.ts';
import type { Database, Hold, Queries } from '../database/Database.ts';
import { SENDING } from '../database/migrate.ts';
import { HOLDERS, holdName } from '../postgres/holdSession.ts';
import type { Postgres } from '../postgres/openPostgres.ts';
import { queueSchemaOf } from '../postgres/parseAddress.ts';
import { SharedCommit } from '../suppressions/SharedCommit.ts';
import { createLeases, NOW } from './createLeases.ts';
import type { Jobs } from './openJobs.ts';
import { readStatus } from './readStatus.ts';
import type { ShardJob, ShardQueue } from './ShardQueue.ts';
import type { MachineCard, MachineFigures, Membership, Shards } from './Shards.ts';

/** How long a machine counts as alive without a beat, when it has just joined. */
const FIRST_MS = 20_000;
/** Pauses between the tries to hold again what a broken connection has let go of. */
const AGAIN_MS = 500;
/** Of the questions whether anything can be reclaimed, one in so many looks at pg-boss's hearts too. */
const HEARTS_EVERY = 5;

export function createShards({ prompt, schema, hold, run }: Postgres, refresh: () => Promise<void>): Shards {
  return {
    async now() {
      const { rows } = await sql<{ now: number }>`select ${NOW} as now`.execute(prompt.queries);
      return Number(rows[0]?.now);
    },
    status: () => readStatus(prompt, queueSchemaOf(schema)),
    async join(card, campaigns) {
      const locks = [
        { name: SENDING, mode: 'together' },
        { name: machineLock(card.id), mode: 'alone' },
      ] as const;
      const session = await keepHold(() => hold(locks), refresh);
      try {
        // Loaded only where it is wanted: by what sends.
        const { openJobs } = await withPackages(
          'postgres',
          'work shared between machines',
          () => import('./openJobs.ts'),
        );
        // One after the other: of machines that start at once the first makes the queue, and pg-boss would trip over the second.
        const jobs = await prompt.write(() => openJobs(run, queueSchemaOf(schema), campaigns), {
          alone: 'queue',
        });
        try {
          return await enter({ database: prompt, schema, card, campaigns, jobs, session });
        } catch (error) {
          await jobs.close();
          throw error;
        }
      } catch (error) {
        await session.release();
        throw error;
      }
    },
  };
}

const machineLock = (id: string) => `machine ${id}`;

/**
 * Holds what tells others that this machine lives, and takes it again when the connection breaks: the leases hold by themselves
 * meanwhile. `again` is called then, for what may have happened in between.
 */
async function keepHold(
  hold: () => Promise<Hold | undefined>,
  again: () => Promise<void>,
): Promise<Pick<Hold, 'release'>> {
  let isOver = false;
  let held = await hold();
  if (held === undefined) {
    throw new MesuraError('LOCKED', 'the database is being changed in a way that no run may meet', {
      why: 'A key is being changed, the database is brought to a new version, or an older Mesura is sending.',
      fix: 'Wait for it to end, and run again.',
    });
  }
  const watch = (current: Hold) =>
    current.lost.addEventListener('abort', () => void regain(), { once: true });
  const regain = async () => {
    while (!isOver) {
      const next = await hold().catch(() => undefined);
      if (next !== undefined) {
        held = next;
        if (isOver) return next.release();
        watch(next);
        await again().catch(() => undefined);
        return;
      }
      await sleep(AGAIN_MS, undefined, { ref: false });
    }
  };
  watch(held);
  return {
    async release() {
      isOver = true;
      await held?.release();
    },
  };
}

interface Place {
  readonly database: Database;
  readonly schema: string;
  readonly card: MachineCard;
  readonly campaigns: readonly string[];
  readonly jobs: Jobs;
  readonly session: Pick<Hold, 'release'>;
}

async function enter(place: Place): Promise<Membership> {
  const { database, card, jobs, session } = place;
  const queue = createQueue(place);
  await queue.reclaim();
  const pass = await joinPass(place);
  let figures: MachineFigures | undefined;
  const leases = createLeases(database, queue.jobOf);
  const setState = (values: { state?: string; until?: number; figures?: string }) =>
    database.write((queries) =>
      queries.updateTable('machines').set(values).where('id', '=', card.id).execute(),
    );
  return {
    ...pass,
    queue,
    leases: {
      ...leases,
      async beat(...beat) {
        const kept = await leases.beat(...beat);
        if (figures !== undefined) {
          const told = JSON.stringify(figures);
          figures = undefined;
          await setState({ figures: told });
        }
        return kept;
      },
    },
    report: (next) => {
      figures = next;
    },
    drain: async () => {
      await setState({ state: 'draining' });
    },
    async leave() {
      try {
        await setState({ state: 'left', until: 0, ...(figures && { figures: JSON.stringify(figures) }) });
      } finally {
        await jobs.close().catch(() => undefined);
        await session.release();
      }
    },
  };
}

/** Joins the pass that live machines are at, if anything of it is left; else begins one. */
function joinPass({
  database,
  card,
  campaigns,
  jobs,
}: Place): Promise<Pick<Membership, 'isFirst' | 'isOtherPolicy'>> {
  const scope = JSON.stringify(campaigns);
  return database.write(
    async (queries) => {
      const live = await queries
        .selectFrom('machines')
        .select('id')
        .where('scope', '=', scope)
        .where('state', 'in', ['working', 'draining'])
        .where('until', '>', NOW)
        .limit(1)
        .executeTakeFirst();
      const known = await queries
        .selectFrom('passes')
        .selectAll()
        .where('scope', '=', scope)
        .executeTakeFirst();
      const isUnderWay = live !== undefined && known !== undefined && (await jobs.left()) > 0;
      const id = isUnderWay ? known.id : randomUUID();
      if (!isUnderWay) {
        await jobs.refill(queries, ALL_SHARDS);
        await queries.deleteFrom('passes').where('scope', '=', scope).execute();
        await queries
          .insertInto('passes')
          .values({ scope, id, policy: card.policy, begun_at: NOW })
          .execute();
      }
      await queries
        .deleteFrom('machines')
        .where('state', 'in', ['left', 'dead'])
        .where('joined_at', '<', sql<number>`${NOW} - ${DAY_MS}`)
        .execute();
      const { name, pid, version } = card;
      await queries
        .insertInto('machines')
        .values({
          ...{ id: card.id, name, pid, version, scope, pass: id, state: 'working', figures: null },
          ...{ joined_at: NOW, until: sql<number>`${NOW} + ${FIRST_MS}` },
        })
        .execute();
      return { isFirst: !isUnderWay, isOtherPolicy: isUnderWay && known.policy !== card.policy };
    },
    { alone: `pass ${scope}` },
  );
}

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

function createQueue({
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

/** A machine whose session is gone has ended, whatever its leases say: they end now. */
async function buryTheDead(queries: Queries, schema: string, self: string): Promise<void> {
  const machines = await queries
    .selectFrom('machines')
    .select('id')
    .where('state', 'in', ['working', 'draining'])
    .where('id', '!=', self)
    .execute();
  const dead: string[] = [];
  for (const { id } of machines) {
    const { rows } = await sql<{ gone: boolean }>`
      select pg_try_advisory_xact_lock(${HOLDERS}, hashtext(${holdName(schema, machineLock(id))})) as gone
    `.execute(queries);
    if (rows[0]?.gone === true) dead.push(id);
  }
  if (dead.length === 0) return;
  await queries.updateTable('machines').set({ state: 'dead', until: 0 }).where('id', 'in', dead).execute();
  await queries.updateTable('leases').set({ until: 0 }).where('machine', 'in', dead).execute();
}

/** Leases that have ended, and that nobody writes under at this moment. @returns the jobs of this scope that they were held for */
async function freeEnded(queries: Queries, scope: string): Promise<string[]> {
  const ended = await queries
    .selectFrom('leases')
    .select(['shard', 'job', 'queue'])
    .where('machine', 'is not', null)
    .where('queue', '=', scope)
    .where('until', '<=', NOW)
    .orderBy('shard')
    .forUpdate()
    .skipLocked()
    .execute();
  if (ended.length === 0) return [];
  const numbers = ended.map(({ shard }) => Number(shard));
  await queries
    .updateTable('leases')
    .set({ machine: null, until: 0, job: null, queue: null })
    .where('shard', 'in', numbers)
    .execute();
  return ended.flatMap(({ job }) => job ?? []);
}
