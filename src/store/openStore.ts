import { sql } from 'kysely';
import { withPackages } from '../domain/index.ts';
import { createAnswers } from './answers/createAnswers.ts';
import { createArchive } from './archive/createArchive.ts';
import { copyRows } from './copy/copyRows.ts';
import type { Database } from './database/Database.ts';
import { inPages } from './database/inPages.ts';
import { applyChanges } from './ledger/applyChanges.ts';
import type { ApplyChanges, Change } from './ledger/changes.ts';
import { createLedger, type OpenLedger } from './ledger/createLedger.ts';
import { createLinkChecks } from './links/createLinkChecks.ts';
import { createLocks } from './locks/createLocks.ts';
import { type ObjectionOptions, Objections, TOGETHER } from './objections/Objections.ts';
import { exportPerson } from './person/exportPerson.ts';
import { forget } from './person/forget.ts';
import { countPrunable, prune } from './prune/prune.ts';
import { createRates } from './rates/createRates.ts';
import { customersAt } from './read/customersAt.ts';
import { readCounts, readLastConsents, readLineCounts } from './read/readCounts.ts';
import { readHistories, readHistory } from './read/readHistories.ts';
import { readTouches } from './read/readTouches.ts';
import { MAPPINGS } from './records/mappings.ts';
import { refuseUnknownAddress } from './refuseUnknownAddress.ts';
import { createReports } from './reports/createReports.ts';
import { createRequests } from './requests/createRequests.ts';
import { createRuns } from './runs/createRuns.ts';
import type { Store } from './Store.ts';
import type { Shards } from './shards/Shards.ts';
import { LedgerThread } from './sqlite/LedgerThread.ts';
import { openSqlite } from './sqlite/openSqlite.ts';
import { createSuppressions } from './suppressions/createSuppressions.ts';
import { upsertRecords } from './upsertRecords.ts';

const PAGE_SIZE = 1000;

export interface StoreOptions {
  /** A SQLite file (created when it is missing), or the address of a Postgres database: `postgres://...`. */
  readonly at: string;
  /** `MESURA_SECRET`, the newest first: for `forget`, and for knowing who was forgotten. */
  readonly secrets?: readonly string[];
  /** The file in which objections are written down once more, so that they outlive a restored backup. */
  readonly journal?: string;
}

/**
 * Opens the store and brings it to the present version. Throws `CONFIG_INVALID` for an address that is not understood, `STORE_INVALID` for what is no Mesura database,
 * `PACKAGE_MISSING` where the driver of Postgres is not installed, `FOLDER_READONLY` or `STORE_UNWRITABLE` where nothing can be written, `STORE_AWAY` for a server that does not answer.
 */
export async function openStore({ at, secrets = [], journal }: StoreOptions): Promise<Store> {
  refuseUnknownAddress(at);
  const options = { secrets, ...(journal === undefined ? {} : { journal }) };
  if (/^postgres(ql)?:\/\//.test(at)) {
    // Loaded only where it is asked for: the driver is not small.
    const [{ openPostgres }, { createShards }] = await withPackages('postgres', 'a store in Postgres', () =>
      Promise.all([import('./postgres/openPostgres.ts'), import('./shards/createShards.ts')]),
    );
    const postgres = await openPostgres(at);
    const { database, prompt } = postgres;
    return complete(database, options, {
      ...{ apply: applyIn(prompt), rates: prompt },
      shards: (objections) => createShards(postgres, () => objections.write(async () => undefined)),
    });
  }
  const database = await openSqlite(at);
  const thread = new LedgerThread(at, applyIn(database));
  return complete(database, options, { apply: thread.apply, close: () => thread.close() });
}

/** How the ledger is written, and what comes with it. */
interface LedgerWay {
  readonly apply: ApplyChanges;
  readonly close?: () => Promise<void>;
  /** Where counters of rates are kept, if by other connections. */
  readonly rates?: Database;
  readonly shards?: (objections: Objections) => Shards;
}

/** Gives what is open to its store, or lets go of it. */
async function complete(database: Database, options: ObjectionOptions, ledgerWay: LedgerWay): Promise<Store> {
  try {
    const objections = await Objections.open(database, options);
    const ledger = createLedger(database, ledgerWay.apply, objections);
    return createStore(database, ledger, objections, options.secrets ?? [], ledgerWay);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Applies changes over a connection of the store's own. */
function applyIn(database: Database): ApplyChanges {
  return (changes) =>
    database.write(
      (queries) => applyChanges(database, queries, changes),
      changes.some(touchesObjections) ? TOGETHER : {},
    );
}

function touchesObjections(change: Change): boolean {
  if (change.kind !== 'settle') return change.kind === 'send';
  const { consequence, ifRepeated } = change.settlement.outcome;
  return consequence === 'suppress' || ifRepeated === 'suppress';
}

function createStore(
  database: Database,
  ledger: OpenLedger,
  objections: Objections,
  secrets: readonly string[],
  { close, rates = database, shards }: LedgerWay,
): Store {
  const { queries } = database;
  return Object.freeze<Store>({
    dialect: database.dialect,
    upsert: (kind, records) => upsertRecords(database, objections, kind, records),
    dropComplements: async (kind) => {
      await database.write((transaction) =>
        transaction.deleteFrom('complements').where('evidence', '=', kind).execute(),
      );
    },
    counts: () => readCounts(database),
    lastConsents: (customerIds) => readLastConsents(database, customerIds),
    lineCounts: () => readLineCounts(database),
    touches: () => readTouches(database),
    products: async () => {
      const rows = await queries.selectFrom('products').selectAll().orderBy('id').execute();
      return rows.map(MAPPINGS.products.fromRow);
    },
    productsNamed: async (name) => {
      const quoted = JSON.stringify(name).replace(/[\\%_]/g, '\\$&');
      const rows = await queries
        .selectFrom('products')
        .selectAll()
        .where((of) => of.or([of('name', '=', name), sql<boolean>`names like ${`%${quoted}%`} escape '\\'`]))
        .execute();
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
    histories: (query) => readHistories(database, objections, query),
    history: (customerId) => readHistory(database, objections, customerId),
    customersAt: (address) => customersAt(queries, address),
    ledger,
    archive: createArchive(database),
    reports: createReports(database),
    runs: createRuns(database),
    locks: createLocks(database),
    rates: createRates(rates, objections),
    ...(shards && { shards: shards(objections) }),
    suppressions: createSuppressions(database, objections),
    answers: createAnswers(database, objections),
    requests: createRequests(database),
    linkChecks: createLinkChecks(database),
    exportPerson: (customerId) => exportPerson(database, objections, createReports(database), customerId),
    forget: (customerId, at) => forget(database, objections, customerId, at),
    countPrunable: (terms) => countPrunable(database, terms),
    prune: (terms) => prune(database, terms),
    async *customerIds() {
      const rows = inPages<{ id: string }>(PAGE_SIZE, (last) =>
        queries
          .selectFrom('customers')
          .select('id')
          .$if(last !== undefined, (all) => all.where('id', '>', last?.id ?? ''))
          .orderBy('id')
          .limit(PAGE_SIZE)
          .execute(),
      );
      for await (const { id } of rows) yield id;
    },
    async copyTo(file, options) {
      const copy = await openSqlite(file);
      await copyRows(database, copy, options).finally(() => copy.close());
      // Without the journal: a copy must not add to it.
      return openStore({ at: file, secrets });
    },
    verify: () => database.verify(),
    close: async () => {
      await ledger.idle();
      await close?.();
      await database.close();
    },
  });
}
