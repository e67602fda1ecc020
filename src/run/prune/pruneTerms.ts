import { type Campaign, DAY_MS, type Instant, type Policy } from '../../domain/index.ts';
import type { PruneTerms } from '../../store/index.ts';

/** How long something is kept, and what asks for it where that is longer than the policy's retention. */
export interface Term {
  readonly kind: 'orders' | 'impressions' | 'messages';
  /** What the policy says, in milliseconds. */
  readonly retention: number;
  /** What holds: the retention, or what is still needed. */
  readonly kept: number;
  /** What needs it longer than the retention says. */
  readonly because?: string;
  readonly before: Instant;
}

/** A person may have asked for one email in three months (`wishPace`). */
const LONGEST_PACE = 92 * DAY_MS;
/** Reports of bounces and complaints come for weeks, and find their message in the ledger. */
const REPORTS = 60 * DAY_MS;

/**
 * What a retention of the policy comes to: nothing goes that a rule still asks for. Not asked of is what lasts for ever: that a product is
 * owned, or was shown often enough, is known only as long as the order or the impression is kept.
 */
export function pruneTerms(
  policy: Policy,
  campaigns: Iterable<Campaign>,
  now: Instant,
): { readonly terms: readonly Term[]; readonly store: PruneTerms } {
  const { retention, history, frequency, pauses } = policy;
  const due = [...campaigns].map(
    (campaign) => [`the campaign ${campaign.name}`, windowOf(campaign)] as const,
  );
  const speaking = [['history.lookback', history.lookback] as const, ...due];
  const writing = [
    ['frequency.cap', frequency.cap.period] as const,
    ['frequency.growth', longestGaps(frequency)] as const,
    ['the pace that a person may ask for', LONGEST_PACE] as const,
    ...speaking,
  ];
  const term = (kind: Term['kind'], needs: readonly (readonly [string, number])[]): Term[] => {
    const asked = retention[kind];
    if (asked === undefined) return [];
    const [because, longest] = needs.reduce((most, need) => (need[1] > most[1] ? need : most));
    const kept = Math.max(asked, longest);
    return [{ kind, retention: asked, kept, before: now - kept, ...(kept > asked && { because }) }];
  };
  const terms = [
    ...term('orders', speaking),
    ...term('impressions', writing),
    // An order that has its message must not get a second one: the ledger's own uniqueness.
    ...term('messages', [['reports of what became of it', REPORTS], ...due]),
  ];
  const before = (kind: Term['kind']) => terms.find((one) => one.kind === kind)?.before;
  const [orders, impressions, messages] = [before('orders'), before('impressions'), before('messages')];
  return {
    terms,
    store: {
      ...(orders !== undefined && {
        orders: {
          before: orders,
          unless: {
            returning: now - pauses.openReturn,
            complaint: now - pauses.complaint,
            refunded: now - pauses.refund,
            returned: now - pauses.refund,
          },
        },
      }),
      ...(impressions !== undefined && { impressions: { before: impressions } }),
      ...(messages !== undefined && { messages: { before: messages } }),
    },
  };
}

/** How old an order can be of which a campaign writes. */
function windowOf({ until, refill }: Campaign): number {
  const lasts = refill?.consumables.map((one) => one.lasts) ?? [];
  return Math.max(until, ...lasts.map((length) => length + (refill?.within ?? 0)));
}

/** How far back the emails lie that a gap counts which has grown to its longest. */
function longestGaps({ minGap, maxGap, growth }: Policy['frequency']): number {
  const longest = Math.max(minGap, maxGap);
  if (growth <= 1 || minGap <= 0) return longest;
  const steps = 1 + Math.ceil(Math.log(longest / minGap) / Math.log(growth));
  return steps * longest;
}
