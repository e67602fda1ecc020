import type { Instant } from '../../domain/index.ts';
import type { Leases } from './Leases.ts';
import type { ShardQueue } from './ShardQueue.ts';

/** One process that sends, as others see it. */
export interface MachineCard {
  /** Random: no two processes ever have the same. */
  readonly id: string;
  /** Its host's name. */
  readonly name: string;
  readonly pid: number;
  /** Of the program. */
  readonly version: string;
  /** The fingerprint of the policy that it decides by. */
  readonly policy: string;
}

/** What a machine has done since it joined: numbers only. */
export interface MachineFigures {
  /** Messages that were handed over, and how many of them in the last minute. */
  readonly sent: number;
  readonly perMinute: number;
}

/** A machine's place in a pass. */
export interface Membership {
  readonly leases: Leases;
  readonly queue: ShardQueue;
  /** Whether this machine began the pass; false: it came to one that was under way. */
  readonly isFirst: boolean;
  /** The pass was begun under another policy: the machines do not decide alike. */
  readonly isOtherPolicy: boolean;
  /** What `status` shows; told with the next beat. */
  report(figures: MachineFigures): void;
  /** It takes no more shards. */
  drain(): Promise<void>;
  /** Gives back whatever is left, and is gone. */
  leave(): Promise<void>;
}

export interface MachineStatus extends Omit<MachineCard, 'id' | 'policy'> {
  readonly campaigns: readonly string[];
  /** `silent`: it is not known to live any more, and has not said that it ends. */
  readonly state: 'working' | 'draining' | 'silent';
  readonly joinedAt: Instant;
  readonly figures?: MachineFigures;
  /** How many shards it has now. */
  readonly shards: number;
}

export interface PassStatus {
  readonly campaigns: readonly string[];
  readonly begunAt: Instant;
  /** Shards that are left, of how many machines. */
  readonly left: number;
  readonly machines: number;
}

/** All that is at work on a database. Moments are the database's. */
export interface ShardStatus {
  readonly now: Instant;
  readonly machines: readonly MachineStatus[];
  readonly passes: readonly PassStatus[];
  /** Messages that were being sent by a machine that has lost their shard: uncertain as soon as somebody takes it. */
  readonly adrift: number;
  /** The shard that is worked on for the longest time, by whom and since when. */
  readonly longest?: { readonly shard: number; readonly machine: string; readonly since: Instant };
}

/** How machines share the work on one database. Postgres only. */
export interface Shards {
  /** The database's clock. */
  now(): Promise<Instant>;
  /**
   * Joins the pass over these campaigns that is under way, or begins one. Machines with the same campaigns in the same order share a pass.
   *
   * @throws MesuraError LOCKED while something is done that no run may meet, STORE_INVALID when the database is of a newer version
   */
  join(machine: MachineCard, campaigns: readonly string[]): Promise<Membership>;
  status(): Promise<ShardStatus>;
}
