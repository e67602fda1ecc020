import type { Campaign, Customer, Decision, Impression, Instant, Order } from '../../domain/index.ts';
import type { Candidates } from '../../guard/candidatesFor.ts';
import type { Guard } from '../../guard/createGuard.ts';
import { campaignSpan } from '../../guard/triggers/index.ts';
import type { Store } from '../../store/index.ts';

/** What a decision was made from, so that it can be made again. */
export interface DecidedFrom {
  readonly orders: readonly Order[];
  readonly impressions: readonly Impression[];
  readonly decidedAt: Instant;
}

/** One customer whose order is due in a campaign, and what is to become of them. */
export interface Decided {
  readonly campaign: Campaign;
  readonly customer: Customer;
  readonly decision: Decision;
  /** Whether the campaign's last email to the person was held back; nothing where there was none. */
  readonly wasHeld?: boolean;
  /** From what, and for which moment, it was decided. Raw: it holds sensitive purchases. */
  readonly history: DecidedFrom;
  /** What an email would suggest and leave out, whatever was decided; worked out when it is asked for. */
  candidates(): Candidates;
}

/**
 * Streams the customers who have an order in the campaign's window, each with the guard's decision.
 *
 * @param rivals all campaigns of the shop: one of higher priority that would write to the same person goes first
 */
export async function* decideDue(
  store: Store,
  guard: Guard,
  campaign: Campaign,
  rivals: readonly Campaign[],
  now: Instant,
  history: 'with-sent' | 'as-if-unsent' = 'with-sent',
): AsyncGenerator<Decided> {
  const { after, until } = campaignSpan(campaign, guard.policy);
  const due = { placedFrom: now - until, placedTo: now - after + 1 };
  for await (const { customer, orders, impressions: sent } of store.histories(due)) {
    const impressions = history === 'with-sent' ? sent : [];
    const input = { customer, orders, impressions, campaign, rivals, now };
    const decision = guard.decide(input);
    // The store has selected by raw orders. Whoever was selected by a sensitive one alone is left out here, uncounted.
    if (!decision.due) continue;
    const wasHeld = heldBefore(sent, campaign);
    yield {
      ...{ campaign, customer, decision, candidates: () => guard.candidates(input) },
      history: { orders, impressions, decidedAt: now },
      ...(wasHeld !== undefined && { wasHeld }),
    };
  }
}

/** Whether the campaign's last email to the person was held back; nothing where there was none. */
export function heldBefore(impressions: readonly Impression[], { name }: Campaign): boolean | undefined {
  const last = impressions.findLast(({ campaign }) => campaign === name);
  return last && last.held === true;
}
