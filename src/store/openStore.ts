import type { HashAddress } from './addressKey.ts';
import type { Database } from './database/Database.ts';
import { createLedger } from './ledger/createLedger.ts';
import { createLocks } from './locks/createLocks.ts';
import { exportPerson } from './person/exportPerson.ts';
import { forget } from './person/forget.ts';
import { readCounts } from './read/readCounts.ts';
import { readHistories, readHistory } from './read/readHistories.ts';
import { MAPPINGS } from './records/mappings.ts';
import { createRuns } from './runs/createRuns.ts';
import type { Store } from './Store.ts';
import { openSqlite } from './sqlite/openSqlite.ts';
import { createSuppressions } from './suppressions/createSuppressions.ts';
import { upsertRecords } from './upsertRecords.ts';

export interface StoreOptions {
  /** A SQLite file (created when it is missing), or the address of a Postgres database: `postgres://...`. */
  readonly at: string;
  /** A hash with the shop's secret, for `forget` and for knowing who was forgotten. */
  readonly hashAddress?: HashAddress;
}

/**
 * Opens the store and brings it to the present version. Throws `STORE_INVALID` for what is no Mesura database,
 * `FOLDER_READONLY` or `STORE_UNWRITABLE` where nothing can be written, `STORE_AWAY` for a server that does not answer.
 */
export async function openStore({ at, hashAddress }: StoreOptions): Promise<Store> {
  const isPostgres = /^postgres(ql)?:\/\//.test(at);
  const database = isPostgres
    ? // Loaded only where it is asked for: the driver is not small.
      await (await import('./postgres/openPostgres.ts')).openPostgres(at)
    : await openSqlite(at);
  return createStore(database, hashAddress);
}

function createStore(database: Database, hashAddress: HashAddress | undefined): Store {
  const { queries } = database;
  const ledger = createLedger(database, hashAddress);
  return Object.freeze<Store>({
    dialect: database.dialect,
    upsert: (kind, records) => upsertRecords(database, kind, records),
    dropComplements: async (kind) => {
      await database.write((transaction) =>
        transaction.deleteFrom('complements').where('evidence', '=', kind).execute(),
      );
    },
    counts: () => readCounts(database),
    products: async () => {
      const rows = await queries.selectFrom('products').selectAll().orderBy('id').execute();
      return rows.map(MAPPINGS.products.fromRow);
    },
    complements: async () => {
      const rows = await queries
        .selectFrom('complements')
        .selectAll()
        .orderBy('from_kind')
        .orderBy('from_value')
        .orderBy('to_kind')
        .orderBy('to_value')
        .orderBy('evidence')
        .execute();
      return rows.map(MAPPINGS.complements.fromRow);
    },
    histories: (query) => readHistories(database, hashAddress, query),
    history: (customerId) => readHistory(database, hashAddress, customerId),
    ledger,
    runs: createRuns(database),
    locks: createLocks(database),
    suppressions: createSuppressions(database, hashAddress),
    exportPerson: (customerId) => exportPerson(database, hashAddress, customerId),
    forget: (customerId, at) => forget(database, hashAddress, customerId, at),
    verify: () => database.verify(),
    close: async () => {
      await ledger.idle();
      await database.close();
    },
  });
}
