import { DAY_MS, type Instant } from '../../domain/index.ts';
import { comparableAddress } from '../addressKey.ts';
import type { Database, Queries } from '../database/Database.ts';
import { addSuppressions } from './addSuppressions.ts';
import { rowsOf } from './rowsOf.ts';

export interface Doubt {
  readonly address: string;
  readonly at: Instant;
}

/**
 * Notes that an address was said not to exist in words alone, which servers also use for other things. Said again on another day
 * (UTC), the address is suppressed.
 */
export async function addDoubts(
  database: Database,
  queries: Queries,
  doubts: readonly Doubt[],
): Promise<void> {
  for (const { address, at } of doubts) {
    const key = comparableAddress(address);
    const seen = await queries.selectFrom('doubts').select('at').where('key', '=', key).executeTakeFirst();
    if (seen === undefined) await queries.insertInto('doubts').values({ key, at }).execute();
    else if (dayOf(seen.at) !== dayOf(at)) {
      await addSuppressions(database, queries, rowsOf({ address, reason: 'bounced', at }));
      await queries.deleteFrom('doubts').where('key', '=', key).execute();
    }
  }
}

function dayOf(at: Instant): number {
  return Math.floor(at / DAY_MS);
}
