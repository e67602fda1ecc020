import type { Instant } from '../../domain/index.ts';
import type { Database } from '../database/Database.ts';
import type { Objections } from '../objections/Objections.ts';
import { hashedKey, keysToKeep, keysToLookUp } from '../objections/subjects.ts';
import { closeRequests } from '../requests/createRequests.ts';
import { addSuppressions } from '../suppressions/addSuppressions.ts';
import { erase } from './erase.ts';

/** Erases a person from every table that names people, and leaves keyed hashes of the id and of each address. */
export async function forget(
  database: Database,
  objections: Objections,
  customerId: string,
  at: Instant,
): Promise<boolean> {
  // Asked before anything is begun: without the key nothing may be erased.
  objections.ring;
  const known = await objections.write(async (queries) => {
    await closeRequests(queries, customerId, ['access', 'erasure'], at);
    const { rows, addresses } = await erase(queries, customerId);
    if (rows === 0) return false;
    const people = [{ customerId }, ...addresses.map((address) => ({ address }))];
    const plain = [...new Set(people.flatMap(keysToLookUp))];
    await queries.deleteFrom('suppressions').where('key', 'in', plain).execute();
    await queries.deleteFrom('doubts').where('key', 'in', plain).execute();
    const kept = [...new Set(people.flatMap(keysToKeep))];
    await addSuppressions(
      database,
      queries,
      kept.map((key) => ({
        ...{ key: hashedKey(objections.ring.hash(key)), list: '', address: null },
        ...{ reason: 'forgotten', at, journaled: 0 },
      })),
    );
    return true;
  });
  if (known) await database.scrub();
  return known;
}
