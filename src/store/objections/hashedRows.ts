import type { Database, Queries } from '../database/Database.ts';
import type { Keyring } from './Keyring.ts';
import { hashedKey } from './subjects.ts';

/** The keys of hashed suppressions, those of earlier versions included: all that begin so. */
const HASHED = ['hash:', 'earlier:'] as const;

/** Whether anybody is known by a hash only. */
export async function anyHashed(queries: Queries): Promise<boolean> {
  for (const prefix of HASHED) {
    const row = await queries
      .selectFrom('suppressions')
      .select('key')
      .where('key', '>=', prefix)
      .where('key', '<', `${prefix.slice(0, -1)};`)
      .limit(1)
      .executeTakeFirst();
    if (row !== undefined) return true;
  }
  return false;
}

/** Takes the hashes of an earlier epoch through the keys that came since. */
export function rehash(queries: Queries, database: Database, ring: Keyring, epoch: number): Promise<void> {
  return rename(queries, database, 'hash:', (hash) => hashedKey(ring.renew(hash, epoch)));
}

/** Takes over the hashes of versions before there was a keyring. */
export function adoptEarlier(queries: Queries, database: Database, ring: Keyring): Promise<void> {
  return rename(queries, database, 'earlier:', (hash) => hashedKey(ring.adopt(hash)));
}

async function rename(
  queries: Queries,
  { rows }: Database,
  prefix: (typeof HASHED)[number],
  renamed: (hash: string) => string,
): Promise<void> {
  const found = await queries
    .selectFrom('suppressions')
    .select('key')
    .distinct()
    .where('key', '>=', prefix)
    .where('key', '<', `${prefix.slice(0, -1)};`)
    .execute();
  if (found.length === 0) return;
  const given = rows(
    { old_key: 'text', new_key: 'text' },
    found.map(({ key }) => [key, renamed(key.slice(prefix.length))]),
  );
  await queries
    .updateTable('suppressions')
    .from(given.as('given'))
    .set(({ ref }) => ({ key: ref('given.new_key') }))
    .whereRef('suppressions.key', '=', 'given.old_key')
    .execute();
}
