import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, POSTGRES_TYPES, SQLITE_TYPES } from '../../../src/store/database/migrations.ts';
import { openStore } from '../../../src/store/index.ts';
import { SECRETS, type StoreUnderTest } from '../storeContract.ts';
import { all, DAY, NOON } from './samples.ts';

export function archiveContract(current: StoreUnderTest): void {
  describe('archive', () => {
    const policy = {
      kind: 'policy',
      fingerprint: 'f1',
      name: 'policy.yaml',
      text: 'name: Ours # not signed',
    };

    it('a text is kept as it was when it was first used, however often it is kept', async () => {
      const { archive } = current.store;
      await archive.keep([{ ...policy, kind: 'policy' }], NOON);
      await (await current.openAgain()).archive.keep([{ ...policy, kind: 'policy' }], NOON + DAY);
      expect(await archive.find('policy', 'f1')).toEqual([{ ...policy, firstUsedAt: NOON }]);
      expect(await archive.find('template', 'f1')).toEqual([]);
      expect(await archive.find('policy', 'f2')).toEqual([]);
    });

    it('two texts that mean the same are both kept: a signature may be the difference', async () => {
      const { archive } = current.store;
      const signed = { ...policy, kind: 'policy' as const, text: 'name: Ours # signed: A. Officer' };
      await archive.keep([{ ...policy, kind: 'policy' }], NOON);
      await archive.keep([signed], NOON + DAY);
      expect((await archive.find('policy', 'f1')).map(({ text }) => text)).toEqual([
        policy.text,
        signed.text,
      ]);
    });

    it('messages of a database from before there were records are read as they are', async () => {
      const at = await current.createDatabase();
      await makeVersion(at, 2, [
        `insert into messages (message_id, campaign, customer_id, order_id, run_id, reserved_at, product_ids, legal_basis,
           policy, state, attempts, changed_at)
         values ('<old@shop.example>', 'after-purchase', 'c1', 'o1', 'r1', 5, '["hat"]', 'consent', 'f0', 'reserved', 0, 5)`,
      ]);
      const store = await openStore({ at, secrets: SECRETS });
      const [old] = await all(store.ledger.pending('after-purchase', NOON));
      expect(old).toMatchObject({ messageId: '<old@shop.example>', productIds: ['hat'], policy: 'f0' });
      expect(old).not.toHaveProperty('record');
      expect(old).not.toHaveProperty('address');
      await store.close();
    });
  });
}

/** A database as an earlier version of the program left it. */
async function makeVersion(at: string, version: number, more: readonly string[]): Promise<void> {
  const isPostgres = /^postgres/.test(at);
  const types = isPostgres ? POSTGRES_TYPES : SQLITE_TYPES;
  const statements = [
    `create table mesura_migrations (version ${types.int} primary key not null, name ${types.text} not null) ${types.end}`,
    ...MIGRATIONS.slice(0, version).flatMap((migration) => migration.statements(types)),
    ...Array.from({ length: version }, (_, i) => `insert into mesura_migrations values (${i + 1}, 'then')`),
    ...more,
  ];
  if (isPostgres) {
    const client = new pg.Client(at);
    await client.connect();
    await client.query('create schema mesura; set search_path to mesura');
    for (const statement of statements) await client.query(statement);
    await client.end();
    return;
  }
  const database = new DatabaseSync(at);
  // As SQLite's own header names the program that a file belongs to.
  database.exec(`pragma application_id = ${0x4d455355}`);
  for (const statement of statements) database.exec(statement);
  database.close();
}
