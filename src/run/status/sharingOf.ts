import { MINUTE_MS } from '../../domain/index.ts';
import type { MachineStatus, ShardStatus, Store } from '../../store/index.ts';
import type { RateStatus } from './ratesOf.ts';

/** What does not move, and why. */
export type Stuck =
  /** A machine fell silent with shards in hand. */
  | { readonly why: 'machine-silent'; readonly machine: string; readonly shards: number }
  /** Shards are left of a run that nobody is at any more. */
  | { readonly why: 'run-left'; readonly campaigns: readonly string[]; readonly shards: number }
  /** One shard takes long: a slow mail server, or a limit per time. */
  | { readonly why: 'shard-slow'; readonly machine: string; readonly shard: number; readonly since: string }
  /** Messages were on their way at a machine that lost their shard. */
  | { readonly why: 'messages-adrift'; readonly messages: number }
  /** A limit per hour or day is reached: what it holds for stays reserved until then. */
  | { readonly why: 'rate-reached'; readonly of: string; readonly until: string }
  /** Machines at work are of different versions. */
  | { readonly why: 'versions-differ'; readonly versions: readonly string[] };

/** How several machines share the work at this moment. Moments in ISO 8601, by the database's clock. */
export interface Sharing {
  readonly machines: readonly (Omit<MachineStatus, 'joinedAt'> & { readonly joinedAt: string })[];
  readonly runs: readonly {
    readonly campaigns: readonly string[];
    readonly begunAt: string;
    /** Shards that are left of it. */
    readonly left: number;
    readonly machines: number;
  }[];
  /** Messages that left in the last minute, of all machines at work. */
  readonly perMinute: number;
  readonly stuck: readonly Stuck[];
}

/** A shard is small: more than this, and something holds it. */
const LONG_MS = 10 * MINUTE_MS;

const iso = (at: number) => new Date(at).toISOString();

/** Nothing on SQLite, where one process sends at a time. */
export async function sharingOf(
  { shards }: Pick<Store, 'shards'>,
  rates: readonly RateStatus[],
): Promise<Sharing | undefined> {
  if (shards === undefined) return undefined;
  const status = await shards.status();
  const { machines, passes } = status;
  const atWork = machines.filter(({ state }) => state !== 'silent');
  return Object.freeze({
    machines: machines.map((one) => ({ ...one, joinedAt: iso(one.joinedAt) })),
    runs: passes
      .filter((pass) => pass.left > 0 || pass.machines > 0)
      .map(({ begunAt, ...pass }) => ({ ...pass, begunAt: iso(begunAt) })),
    perMinute: atWork.reduce((sum, { figures }) => sum + (figures?.perMinute ?? 0), 0),
    stuck: [...stuckOf(status, atWork), ...reachedOf(rates)],
  });
}

const reachedOf = (rates: readonly RateStatus[]): Stuck[] =>
  rates.flatMap(({ of, until }) => (until === undefined ? [] : [{ why: 'rate-reached', of, until }]));

function stuckOf(
  { now, machines, passes, longest, adrift }: ShardStatus,
  atWork: readonly MachineStatus[],
): Stuck[] {
  const versions = [...new Set(atWork.map(({ version }) => version))].sort();
  return [
    ...machines
      .filter(({ state, shards }) => state === 'silent' && shards > 0)
      .map(({ name, shards }) => ({ why: 'machine-silent' as const, machine: name, shards })),
    ...passes
      .filter(({ left, machines: count }) => left > 0 && count === 0)
      .map(({ campaigns, left }) => ({ why: 'run-left' as const, campaigns, shards: left })),
    ...(longest !== undefined && now - longest.since > LONG_MS
      ? [{ ...longest, why: 'shard-slow' as const, since: iso(longest.since) }]
      : []),
    ...(adrift > 0 ? [{ why: 'messages-adrift' as const, messages: adrift }] : []),
    ...(versions.length > 1 ? [{ why: 'versions-differ' as const, versions }] : []),
  ];
}
