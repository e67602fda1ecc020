import type { Queries } from '../database/Database.ts';
import type { Change } from './changes.ts';

/**
 * Keeps the leases that changes are made under from changing hands until the transaction ends: whoever takes one over waits for its row. All in
 * the order of the shards, so that nobody waits in a circle.
 *
 * @returns whether a change is made under a lease that is over
 */
export async function holdLeases(
  queries: Queries,
  changes: readonly Change[],
): Promise<(change: Change) => boolean> {
  const shards = new Set(changes.flatMap((change) => leaseOf(change)?.shard ?? []));
  if (shards.size === 0) return () => false;
  const rows = await queries
    .selectFrom('leases')
    .select(['shard', 'epoch'])
    .where('shard', 'in', [...shards])
    .orderBy('shard')
    .forShare()
    .execute();
  const epochs = new Map(rows.map(({ shard, epoch }) => [Number(shard), Number(epoch)]));
  return (change) => {
    const lease = leaseOf(change);
    return lease !== undefined && epochs.get(lease.shard) !== lease.epoch;
  };
}

const leaseOf = (change: Change) => (change.kind === 'settle' ? undefined : change.lease);
