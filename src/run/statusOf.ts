import type { Instant } from '../domain/index.ts';
import type { RunSummary, StoreCounts } from '../store/index.ts';
import { type Orphans, orphansOf } from './orphansOf.ts';
import { SEND_LOCK } from './send/holdLock.ts';
import type { Shop } from './shop/openShop.ts';
import { type RateStatus, ratesOf } from './status/ratesOf.ts';
import { type Sharing, sharingOf } from './status/sharingOf.ts';

/** What is stored and what happened, without a person in it. Moments in ISO 8601. */
export interface StatusReport {
  /** Order lines are those that may be known about. */
  readonly counts: StoreCounts;
  /** What speaks of somebody or something unknown. */
  readonly orphans: Orphans;
  readonly campaigns: readonly {
    readonly campaign: string;
    readonly states: Readonly<Record<string, number>>;
  }[];
  readonly runs: readonly {
    readonly id: string;
    readonly campaign: string;
    readonly startedAt: string;
    readonly finishedAt?: string;
    readonly summary?: RunSummary;
  }[];
  readonly uncertain: readonly {
    readonly messageId: string;
    readonly campaign: string;
    readonly since: string;
    readonly code: string;
  }[];
  /** `alive` is false when the process that holds it is gone: the next run takes over. */
  readonly lock?: {
    readonly pid: number;
    readonly host: string;
    readonly since: string;
    readonly alive: boolean;
  };
  /** The limits per time that have a name in the configuration, and how much of them is taken now, by all who send. */
  readonly rates: readonly RateStatus[];
  /** Postgres only. */
  readonly sharing?: Sharing;
}

/** Order lines are counted as in `orphansOf`. */
const withoutSensitive = (
  counts: StoreCounts,
  { orders, linesWithoutCustomer, linesWithoutProduct }: Orphans,
): StoreCounts => ({ ...counts, orders, linesWithoutCustomer, linesWithoutProduct });

const iso = (at: number) => new Date(at).toISOString();

/** @param clock for what is counted by time, where the store has no clock of its own */
export async function statusOf(
  { store, workspace }: Shop,
  last: number,
  clock: () => Instant,
): Promise<StatusReport> {
  const campaigns = [];
  for (const campaign of workspace.campaigns.keys()) {
    campaigns.push({ campaign, states: await store.ledger.states(campaign) });
  }
  const uncertain = [];
  for await (const { messageId, campaign, changedAt, code } of store.ledger.uncertain()) {
    uncertain.push({ messageId, campaign, since: iso(changedAt), code: code ?? 'unknown' });
  }
  const orphans = await orphansOf(store, workspace.policy);
  const runs = await store.runs.last(last);
  const lock = await store.locks.owner(SEND_LOCK);
  const rates = await ratesOf(store, workspace.config.sending.rates, clock);
  const sharing = await sharingOf(store, rates);
  return {
    counts: withoutSensitive(await store.counts(), orphans),
    orphans,
    campaigns,
    runs: runs.map(({ id, campaign, startedAt, finishedAt, summary }) => ({
      id,
      campaign,
      startedAt: iso(startedAt),
      ...(finishedAt === undefined ? {} : { finishedAt: iso(finishedAt) }),
      ...(summary === undefined ? {} : { summary }),
    })),
    uncertain,
    rates,
    ...(sharing && { sharing }),
    ...(lock === undefined
      ? {}
      : { lock: { pid: lock.pid, host: lock.host, since: iso(lock.startedAt), alive: lock.held } }),
  };
}
