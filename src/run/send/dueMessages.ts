import type { Campaign, Customer, Decision, Instant } from '../../domain/index.ts';
import type { Guard } from '../../guard/index.ts';
import type { Store } from '../../store/index.ts';
import { decideDue } from '../plan/decideDue.ts';

/** One message that is due now: new, or left over from an earlier run. */
export interface Due {
  readonly customer: Customer;
  readonly decision: Decision;
  readonly orderId: string;
  /** Where an earlier run reserved it: its id, and when. */
  readonly reserved?: { readonly messageId: string; readonly at: Instant };
}

/** What is not to be sent is told here, by the code of the rule. */
export interface DueListener {
  /** A customer's decision that is no sending. */
  kept(decision: Decision): void;
  /** A message of an earlier run that is not to leave any more. */
  dropped(messageId: string, code: string): Promise<void>;
}

/**
 * All that is due: first what earlier runs reserved or had deferred, then what the guard decides now. Both go through the
 * guard at `now`: a consent that was withdrawn since, or an order that was returned, counts.
 */
export async function* dueMessages(
  store: Store,
  guard: Guard,
  campaign: Campaign,
  rivals: readonly Campaign[],
  now: () => Instant,
  listener: DueListener,
): AsyncGenerator<Due> {
  for await (const entry of store.ledger.pending(campaign.name, now())) {
    const { messageId, customerId, orderId } = entry;
    const history = await store.history(customerId);
    if (history === undefined) {
      await listener.dropped(messageId, 'customer-unknown');
      continue;
    }
    const decision = guard.decide({ ...history, campaign, rivals, now: now() });
    if (decision.kind === 'defer') listener.kept(decision);
    else if (decision.kind === 'skip') await listener.dropped(messageId, ruleOf(decision));
    else if (decision.orderId !== orderId) await listener.dropped(messageId, 'superseded');
    else yield { customer: history.customer, decision, orderId, reserved: { messageId, at: entry.at } };
  }
  for await (const { customer, decision } of decideDue(store, guard, campaign, rivals, now())) {
    if (decision.orderId === undefined || decision.view === undefined) listener.kept(decision);
    else yield { customer, decision, orderId: decision.orderId };
  }
}

/** The code of the rule that decided. */
export function ruleOf(decision: Decision): string {
  return decision.reasons[0]?.rule ?? decision.kind;
}
