import type { Instant } from '../../domain/index.ts';

/** One part of the customers in one machine's hands: under `epoch` it may write until another one takes it. */
export interface Lease {
  readonly shard: number;
  /** Grows with each taking. The ledger refuses what is sent under an older one. */
  readonly epoch: number;
}

/** A lease that was just taken. */
export interface TakenLease extends Lease {
  /** The messages that the owner before had under way: they are uncertain now. */
  readonly recovered: readonly string[];
}

/** Who works on which shard, until when. Time is the database's; nothing here believes a machine's clock. */
export interface Leases {
  /**
   * Takes those of the shards that are free or whose lease has ended, for `length` milliseconds. One transaction: no owner before
   * can mark a message as sending once this has resolved.
   *
   * @param options `at`: the moment that is noted for what becomes uncertain
   */
  take(
    shards: readonly number[],
    options: { readonly machine: string; readonly length: number; readonly at: Instant },
  ): Promise<readonly TakenLease[]>;
  /** Makes leases last `length` milliseconds from now. @returns those that were still this machine's */
  beat(machine: string, leases: readonly Lease[], length: number): Promise<readonly Lease[]>;
  /** Gives them up, so that others need not wait for their end. One that was lost meanwhile is left alone. */
  release(machine: string, leases: readonly Lease[]): Promise<void>;
}
