import { type RawBuilder, sql } from 'kysely';

/**
 * "MESU" as a number: what versions before there were shards locked for every write. Objections have it still, so that such a program, should one
 * be at work, and this one do not change them at the same time.
 */
const EARLIER = 0x4d455355;

/** The statement that takes an advisory lock until the end of the transaction. Those of different schemas have nothing to do with each other. */
export function writeLock(schema: string, name: string, mode: 'alone' | 'together'): RawBuilder<unknown> {
  const take = sql.raw(mode === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared');
  if (schema === 'mesura' && name === 'objections') return sql`select ${take}(${EARLIER})`;
  return sql`select ${take}(hashtextextended(${`mesura ${schema} ${name}`}, 0))`;
}
