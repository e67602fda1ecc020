import { sql } from 'kysely';
import type { Queries } from '../database/Database.ts';
import { HOLDERS, holdName } from '../postgres/holdSession.ts';
import { NOW } from './createLeases.ts';

/** The name of the lock that a machine's session holds while it lives. */
export const machineLock = (id: string) => `machine ${id}`;

/** A machine whose session is gone has ended, whatever its leases say: they end now. */
export async function buryTheDead(queries: Queries, schema: string, self: string): Promise<void> {
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
export async function freeEnded(queries: Queries, scope: string): Promise<string[]> {
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
