import { setTimeout as sleep } from 'node:timers/promises';
import { MesuraError } from '../../domain/index.ts';
import type { Lease, Ledger, Store } from '../../store/index.ts';

/** What became of a message is known here and nowhere else: worth waiting for a database that restarts. */
const PATIENCE_MS = 30_000;
const PAUSE_MS = 500;

/** The store as the owner of a shard's lease sees it: only the people of the shard, and a ledger that counts while the lease does. */
export function storeOfShard(store: Store, lease: Lease): Store {
  const ledger = store.ledger.under(lease);
  return {
    ...store,
    histories: (query) => store.histories({ ...query, shard: lease.shard }),
    ledger: { ...ledger, settle: (settlement) => settlePatiently(ledger, settlement) },
  };
}

async function settlePatiently(ledger: Ledger, settlement: Parameters<Ledger['settle']>[0]): Promise<void> {
  for (let waited = 0; ; waited += PAUSE_MS) {
    try {
      return await ledger.settle(settlement);
    } catch (error) {
      const isAway = error instanceof MesuraError && error.code === 'STORE_AWAY';
      if (!isAway || waited >= PATIENCE_MS) throw error;
      await sleep(PAUSE_MS);
    }
  }
}
