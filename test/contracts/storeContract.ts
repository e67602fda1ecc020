import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { openStore, type Store } from '../../src/store/index.ts';
import { answerContract } from './store/answerContract.ts';
import { archiveContract } from './store/archiveContract.ts';
import { copyContract } from './store/copyContract.ts';
import { historyContract } from './store/historyContract.ts';
import { importContract } from './store/importContract.ts';
import { ledgerContract } from './store/ledgerContract.ts';
import { lockContract } from './store/lockContract.ts';
import { objectionContract } from './store/objectionContract.ts';
import { personContract } from './store/personContract.ts';
import { pruneContract } from './store/pruneContract.ts';
import { rateContract } from './store/rateContract.ts';
import { startContract } from './store/startContract.ts';
import { stateContract } from './store/stateContract.ts';

/** What a dialect brings: empty databases, each under an address of its own. */
export interface StoreAdapter {
  start(): Promise<void>;
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** What each part of the contract works with. A fresh database for each test. */
export interface StoreUnderTest {
  readonly store: Store;
  /** The address of the same database. */
  readonly at: string;
  /** Another connection to the same database, as another process would have it. */
  openAgain(): Promise<Store>;
  /** An empty database that nothing has opened yet. */
  createDatabase(): Promise<string>;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** `MESURA_SECRET` of the stores under test. */
export const SECRETS = ['a-secret-for-tests-that-is-long-enough'];

/** What every store must do, whatever it is made of. Run from `test/store/<dialect>.test.ts`. */
export function storeContract(name: string, adapter: StoreAdapter): void {
  describe(name, () => {
    const open: Store[] = [];
    const current = { createDatabase: () => adapter.createDatabase() } as Mutable<StoreUnderTest>;

    beforeAll(() => adapter.start());
    afterAll(() => adapter.stop());
    beforeEach(async () => {
      current.at = await adapter.createDatabase();
      current.openAgain = async () => {
        const store = await openStore({ at: current.at, secrets: SECRETS });
        open.push(store);
        return store;
      };
      current.store = await current.openAgain();
    });
    afterEach(async () => {
      for (const store of open.splice(0)) await store.close();
    });

    answerContract(current);
    archiveContract(current);
    copyContract(current);
    pruneContract(current);
    importContract(current);
    historyContract(current);
    ledgerContract(current);
    stateContract(current);
    lockContract(current);
    personContract(current);
    objectionContract(current);
    rateContract(current);
    startContract(current);
  });
}
