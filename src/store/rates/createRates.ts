import { sql } from 'kysely';
import type { Database, Queries } from '../database/Database.ts';
import type { Objections } from '../objections/Objections.ts';
import { parsedOrNull } from '../records/Mapping.ts';
import type { Rates } from './Rates.ts';

const NOW = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::float8`;

/**
 * Keys name recipients' domains, and a domain may be somebody's name: they are hashed wherever the shop has a secret, so
 * that nothing is left of a person who was forgotten.
 */
export function createRates(database: Database, objections: Objections): Rates {
  const idOf = (key: string) => objections.hash(`rate ${key}`) ?? key;
  return {
    async read(key) {
      const isServer = database.dialect !== 'sqlite';
      const row = await database.queries
        .selectFrom('rates')
        .select('state')
        .$if(isServer, (query) => query.select(NOW.as('now')))
        .where('key', '=', idOf(key))
        .executeTakeFirst();
      return { state: row && (parsedOrNull(row.state) ?? undefined), now: row?.now };
    },
    update: (key, change) => {
      const id = idOf(key);
      return alone(database, id, async (queries, text, now) => {
        const { state, result } = change(parsedOrNull(text) ?? undefined, now);
        await queries
          .updateTable('rates')
          .set({ state: JSON.stringify(state) })
          .where('key', '=', id)
          .execute();
        return result;
      });
    },
  };
}

type Work<T> = (queries: Queries, text: string | null, now: number | undefined) => Promise<T>;

/** Nobody else changes the row meanwhile. On a server that holds up nothing but those who want the same row. */
function alone<T>(database: Database, key: string, work: Work<T>): Promise<T> {
  if (database.dialect === 'sqlite')
    return database.write(async (queries) => {
      const row = await queries.selectFrom('rates').select('state').where('key', '=', key).executeTakeFirst();
      if (row === undefined) await queries.insertInto('rates').values({ key, state: 'null' }).execute();
      return work(queries, row?.state ?? null, undefined);
    });
  return database.queries.transaction().execute(async (queries) => {
    const lock = () =>
      queries
        .selectFrom('rates')
        .select(['state', NOW.as('now')])
        .where('key', '=', key)
        .forUpdate()
        .executeTakeFirst();
    const found = await lock();
    if (found !== undefined) return work(queries, found.state, found.now);
    await queries
      .insertInto('rates')
      .values({ key, state: 'null' })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const made = await lock();
    return work(queries, made?.state ?? null, made?.now);
  });
}
