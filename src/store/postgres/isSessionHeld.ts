import { sql } from 'kysely';
import type { Queries } from '../database/Database.ts';
import { HOLDERS } from './holdSession.ts';

/**
 * Whether a session holds an advisory lock alone, read from the server's own list and not by taking it: a run that begins in this moment
 * must not be refused because somebody asked.
 *
 * @param name as `holdName` makes it
 */
export async function isSessionHeld(queries: Queries, name: string): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`
    select exists (
      select from pg_locks
      where locktype = 'advisory' and granted and mode = 'ExclusiveLock'
        and database = (select oid from pg_database where datname = current_database())
        and classid = ${HOLDERS}::oid and objid = (hashtext(${name})::bigint & 4294967295)::oid and objsubid = 2
    ) as held
  `.execute(queries);
  return rows[0]?.held === true;
}
