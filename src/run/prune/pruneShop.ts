import type { Instant } from '../../domain/index.ts';
import { createSensitivity } from '../../guard/sensitivity/createSensitivity.ts';
import type { PrunedLines } from '../../store/index.ts';
import type { Shop } from '../shop/openShop.ts';
import { pruneTerms, type Term } from './pruneTerms.ts';

/** What was erased, or would be. Order lines are those that may be known about: a number of the others would tell of them. */
export interface PruneReport {
  readonly dryRun: boolean;
  readonly kinds: readonly {
    readonly kind: Term['kind'];
    /** Milliseconds. */
    readonly retention: number;
    readonly keptFor: number;
    readonly keptBecause?: string;
    readonly before: string;
    readonly erased: number;
    /** Old enough, and kept all the same: emails pause because of it, or it has not come to its end. */
    readonly stillNeeded: number;
  }[];
}

/**
 * Erases what is older than the policy's `retention` (GDPR art. 5(1)(e)), and nothing that a rule still needs. Suppressions, wishes and
 * consents are not touched: they are what keeps a person unwritten.
 */
export async function pruneShop(
  { store, workspace }: Shop,
  { now, dryRun }: { readonly now: Instant; readonly dryRun: boolean },
): Promise<PruneReport> {
  const { policy, campaigns } = workspace;
  const { terms, store: asked } = pruneTerms(policy, campaigns.values(), now);
  const counts = await (dryRun ? store.countPrunable(asked) : store.prune(asked));

  const sensitivity = createSensitivity(policy);
  const products = new Map((await store.products()).map((product) => [product.id, product]));
  const mayBeCounted = ({ productId, source }: PrunedLines) => {
    const product = products.get(productId);
    return policy.sources.includes(source) && !(product && sensitivity.verdict(product).finding);
  };
  const lines = counts.orders.filter(mayBeCounted);
  const sum = (field: 'erased' | 'pausing') => lines.reduce((total, line) => total + line[field], 0);
  const numbers = {
    orders: { erased: sum('erased'), stillNeeded: sum('pausing') },
    impressions: { ...counts.impressions, stillNeeded: 0 },
    messages: { erased: counts.messages.erased, stillNeeded: counts.messages.unsettled },
  };
  return Object.freeze({
    dryRun,
    kinds: terms.map(({ kind, retention, kept, because, before }) => ({
      ...{ kind, retention, keptFor: kept },
      ...(because !== undefined && { keptBecause: because }),
      ...{ before: new Date(before).toISOString(), ...numbers[kind] },
    })),
  });
}
