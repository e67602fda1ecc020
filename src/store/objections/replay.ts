import type { Database, Queries } from '../database/Database.ts';
import { erase } from '../person/erase.ts';
import { addSuppressions } from '../suppressions/addSuppressions.ts';
import type { JournalLine } from './Journal.ts';
import type { Keyring, SealedKeyring } from './Keyring.ts';
import { hashedKey, isHashed, keysToLookUp } from './subjects.ts';

type Change = Extract<JournalLine, { do: 'add' | 'remove' }>;

/** What a part of the journal comes to. */
export interface Folded {
  /** The last keyring that is known. */
  readonly ring: SealedKeyring | undefined;
  /** The last word on each hash and list. */
  readonly changes: readonly Change[];
  readonly isChanged: boolean;
}

/** @param sealed the keyring of the database */
export function fold(lines: readonly JournalLine[], sealed: SealedKeyring | undefined): Folded {
  let ring = sealed;
  const last = new Map<string, Change>();
  for (const line of lines) {
    if (line.do === 'begin') continue;
    if (line.do === 'key') {
      // Under a new ring everything is written anew: what was hashed with the old one says nothing any more.
      if (ring !== undefined && ring.id !== line.ring.id) last.clear();
      ring = line.ring.id === ring?.id && line.ring.epoch < ring.epoch ? ring : line.ring;
    } else {
      const key = `${line.epoch} ${line.hash} ${line.list}`;
      last.delete(key);
      last.set(key, line);
    }
  }
  return { ring, changes: [...last.values()], isChanged: last.size > 0 };
}

/** Applies what the journal knows and this database does not: it was restored from a backup, or is a new one. */
export async function replay(
  database: Database,
  queries: Queries,
  ring: Keyring,
  { changes }: Folded,
): Promise<void> {
  const hashOf = ({ hash, epoch }: Change) => ring.renew(hash, epoch);
  const removed = new Set<string>();
  const added = new Map<string, Extract<Change, { do: 'add' }>>();
  for (const change of changes) {
    const key = `${hashOf(change)} ${change.list}`;
    if (change.do === 'add') added.set(key, change);
    else {
      added.delete(key);
      removed.add(key);
    }
  }
  await remove(queries, ring, removed);
  await addSuppressions(
    database,
    queries,
    [...added.values()].map((change) => ({
      ...{ key: hashedKey(hashOf(change)), list: change.list, address: null },
      ...{ reason: change.reason, at: change.at, journaled: 1 },
    })),
  );
  await eraseAgain(
    queries,
    ring,
    new Set([...added.values()].filter(({ reason }) => reason === 'forgotten').map(hashOf)),
  );
}

async function remove(queries: Queries, ring: Keyring, removed: ReadonlySet<string>): Promise<void> {
  if (removed.size === 0) return;
  const rows = await queries.selectFrom('suppressions').select(['key', 'list']).execute();
  for (const { key, list } of rows) {
    const hash = isHashed(key) ? key.slice('hash:'.length) : ring.hash(key);
    if (removed.has(`${hash} ${list}`))
      await queries.deleteFrom('suppressions').where('key', '=', key).where('list', '=', list).execute();
  }
}

const PAGE = 1000;

/** A backup from before an erasure holds the person: they are erased once more. */
async function eraseAgain(queries: Queries, ring: Keyring, forgotten: ReadonlySet<string>): Promise<void> {
  if (forgotten.size === 0) return;
  for (let after = ''; ; ) {
    const rows = await queries
      .selectFrom('customers')
      .select(['id', 'email'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    for (const { id, email } of rows) {
      const keys = keysToLookUp({ customerId: id, address: email });
      if (keys.some((key) => forgotten.has(ring.hash(key)))) await erase(queries, id);
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.id;
  }
}
