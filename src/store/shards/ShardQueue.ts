/** One shard that waits for one campaign. `level` counts the campaigns of the pass from 0, the highest first. */
export interface ShardJob {
  readonly id: string;
  /** How often it was handed out before: what an earlier hand does with it afterwards counts no more. */
  readonly attempt: number;
  readonly shard: number;
  readonly level: number;
}

/**
 * The shards of one pass that are left, for all machines that are at it. It hands out and reminds; who may work on a shard
 * is decided by its lease alone, so a job that is handed out twice does no harm.
 */
export interface ShardQueue {
  /** Up to `count` jobs, the lowest level first. */
  next(count: number): Promise<readonly ShardJob[]>;
  /** Says that these are being worked on. */
  beat(jobs: readonly ShardJob[]): Promise<void>;
  /** The shard is through with this level: it waits for its next one, or is done with. */
  done(job: ShardJob): Promise<void>;
  /** Gives one back as it was, to be handed out again after so many milliseconds. */
  putBack(job: ShardJob, after: number): Promise<void>;
  /** Hands out again what machines had that died or lost their leases. @returns how many */
  reclaim(): Promise<number>;
  /** How many jobs of the pass are left, waiting or with whatever machine. */
  left(): Promise<number>;
}
