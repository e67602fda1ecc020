import type { Database } from '../database/Database.ts';
import type { Objections } from '../objections/Objections.ts';
import { parsedOrNull } from '../records/Mapping.ts';
import type { Rates } from './Rates.ts';

/**
 * Keys name recipients' domains, and a domain may be somebody's name: they are hashed wherever the shop has a secret, so
 * that nothing is left of a person who was forgotten.
 */
export function createRates(database: Database, objections: Objections): Rates {
  return {
    update: <State, Result>(
      key: string,
      change: (state: State | undefined) => { readonly state: State; readonly result: Result },
    ) =>
      database.write(async (queries) => {
        const id = objections.hash(`rate ${key}`) ?? key;
        const row = await queries
          .selectFrom('rates')
          .select('state')
          .where('key', '=', id)
          .executeTakeFirst();
        const { state, result } = change(parsedOrNull<State>(row?.state ?? null) ?? undefined);
        const text = JSON.stringify(state);
        await queries
          .insertInto('rates')
          .values({ key: id, state: text })
          .onConflict((conflict) => conflict.column('key').doUpdateSet({ state: text }))
          .execute();
        return result;
      }),
  };
}
