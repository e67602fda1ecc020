import type { Policy } from '../domain/index.ts';
import { createSensitivity } from '../guard/index.ts';
import type { RunSummary, Store, StoreCounts } from '../store/index.ts';
import { SEND_LOCK } from './send/holdLock.ts';
import type { Shop } from './shop/openShop.ts';

/** What is stored and what happened, without a person in it. Moments in ISO 8601. */
export interface StatusReport {
  /** Order lines are those that may be known about. */
  readonly counts: StoreCounts;
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
}

/**
 * Order lines that may be known about: others may read a status, and the number of what is sensitive is nobody's business
 * either. Lines of products that no file has named are told, since somebody must see to them.
 */
async function speakableLines(store: Store, policy: Policy) {
  const sensitivity = createSensitivity(policy);
  const products = new Map((await store.products()).map((product) => [product.id, product]));
  const counts = { orders: 0, linesWithoutCustomer: 0, linesWithoutProduct: 0 };
  for (const { productId, source, lines, withoutCustomer } of await store.lineCounts()) {
    if (!policy.sources.includes(source)) continue;
    const product = products.get(productId);
    if (product && sensitivity.verdict(product).finding) continue;
    counts.orders += lines;
    counts.linesWithoutCustomer += withoutCustomer;
    if (!product) counts.linesWithoutProduct += lines;
  }
  return counts;
}

const iso = (at: number) => new Date(at).toISOString();

export async function statusOf({ store, workspace }: Shop, last: number): Promise<StatusReport> {
  const campaigns = [];
  for (const campaign of workspace.campaigns.keys()) {
    campaigns.push({ campaign, states: await store.ledger.states(campaign) });
  }
  const uncertain = [];
  for await (const { messageId, campaign, changedAt, code } of store.ledger.uncertain()) {
    uncertain.push({ messageId, campaign, since: iso(changedAt), code: code ?? 'unknown' });
  }
  const runs = await store.runs.last(last);
  const lock = await store.locks.owner(SEND_LOCK);
  return {
    counts: { ...(await store.counts()), ...(await speakableLines(store, workspace.policy)) },
    campaigns,
    runs: runs.map(({ id, campaign, startedAt, finishedAt, summary }) => ({
      id,
      campaign,
      startedAt: iso(startedAt),
      ...(finishedAt === undefined ? {} : { finishedAt: iso(finishedAt) }),
      ...(summary === undefined ? {} : { summary }),
    })),
    uncertain,
    ...(lock === undefined
      ? {}
      : { lock: { pid: lock.pid, host: lock.host, since: iso(lock.startedAt), alive: lock.held } }),
  };
}
