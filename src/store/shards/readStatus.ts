import { sql } from 'kysely';
import type { Database, Queries } from '../database/Database.ts';
import { parsedOrNull, present } from '../records/Mapping.ts';
import { NOW } from './createLeases.ts';
import { countLeft } from './queueOf.ts';
import type { MachineFigures, ShardStatus } from './Shards.ts';

/** @param jobs the schema of the queue */
export async function readStatus(database: Database, jobs: string): Promise<ShardStatus> {
  const { queries } = database;
  const { rows } = await sql<{ now: number }>`select ${NOW} as now`.execute(queries);
  const now = Number(rows[0]?.now);
  const leases = await queries.selectFrom('leases').selectAll().where('machine', 'is not', null).execute();
  const machines = await queries
    .selectFrom('machines')
    .selectAll()
    .where('state', 'in', ['working', 'draining', 'dead'])
    .orderBy('joined_at')
    .orderBy('id')
    .execute();
  const passes = await queries.selectFrom('passes').selectAll().orderBy('begun_at').execute();
  const isAlive = ({ state, until }: (typeof machines)[number]) => state !== 'dead' && Number(until) > now;
  const isShown = (one: (typeof machines)[number]) =>
    isAlive(one) || leases.some(({ machine }) => machine === one.id);
  const [longest] = leases
    .filter(({ until }) => Number(until) > now)
    .sort((a, b) => Number(a.taken_at) - Number(b.taken_at));
  const owner = machines.find(({ id }) => id === longest?.machine);
  return {
    now,
    machines: machines.filter(isShown).map((one) =>
      present({
        ...{ name: one.name, pid: Number(one.pid), version: one.version },
        campaigns: JSON.parse(one.scope) as string[],
        state: isAlive(one) ? (one.state as 'working' | 'draining') : ('silent' as const),
        joinedAt: Number(one.joined_at),
        figures: parsedOrNull<MachineFigures>(one.figures),
        shards: leases.filter(({ machine }) => machine === one.id).length,
      }),
    ),
    passes: await Promise.all(
      passes.map(async ({ scope, id, begun_at }) => ({
        campaigns: JSON.parse(scope) as string[],
        begunAt: Number(begun_at),
        left: await countLeft(queries, jobs, JSON.parse(scope) as string[]),
        machines: machines.filter((one) => one.pass === id && isAlive(one)).length,
      })),
    ),
    adrift: await countAdrift(queries),
    ...(longest !== undefined &&
      owner !== undefined && {
        longest: { shard: Number(longest.shard), machine: owner.name, since: Number(longest.taken_at) },
      }),
  };
}

/** By the small index of what is on its way. */
async function countAdrift(queries: Queries): Promise<number> {
  const { rows } = await sql<{ adrift: number }>`
    select count(*) as adrift from messages
    where state = 'sending' and not exists (
      select 1 from leases where shard = shard_of(messages.customer_id) and epoch = messages.epoch and until > ${NOW}
    )`.execute(queries);
  return Number(rows[0]?.adrift ?? 0);
}
