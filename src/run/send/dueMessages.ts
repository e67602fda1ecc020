import type { Campaign, Customer, Decision, Instant } from '../../domain/index.ts';
import type { Guard } from '../../guard/index.ts';
import type { LedgerEntry, Store } from '../../store/index.ts';
import { type DecidedFrom, decideDue, heldBefore } from '../plan/decideDue.ts';
import type { RunState } from './RunState.ts';

/** One message that is due now: new, or left over from an earlier run. */
export interface Due {
  readonly customer: Customer;
  readonly decision: Decision;
  readonly orderId: string;
  /** Whether the campaign's last email to the person was held back; nothing where there was none. */
  readonly wasHeld?: boolean | undefined;
  readonly history?: DecidedFrom;
  /** Where an earlier run reserved it: its id, and when. */
  readonly reserved?: { readonly messageId: string; readonly at: Instant };
}

interface Source {
  readonly store: Store;
  readonly guard: Guard;
  readonly campaign: Campaign;
  readonly rivals: readonly Campaign[];
  readonly now: () => Instant;
}

/**
 * All that is due: what earlier runs reserved, then what the guard decides now, and last what was tried before and put off: what
 * the server would not take stands in nobody's way. All go through the
 * guard at `now`: a consent that was withdrawn since, or an order that was returned, counts. What is not to be sent is told to
 * `state`, and ends here.
 */
export async function* dueMessages(source: Source, state: RunState): AsyncGenerator<Due> {
  const { store, guard, campaign, rivals, now } = source;
  const begun = now();
  yield* leftOver(source, store.ledger.pending(campaign.name, begun, 'reserved'), state);
  for await (const { customer, decision, wasHeld, history } of decideDue(
    ...([store, guard, campaign, rivals, now()] as const),
  )) {
    if (state.isOver) return;
    if (decision.orderId === undefined || decision.view === undefined)
      state.kept(decision.kind, ruleOf(decision));
    else yield { customer, decision, wasHeld, history, orderId: decision.orderId };
  }
  if (!state.isOver) yield* leftOver(source, store.ledger.pending(campaign.name, begun, 'deferred'), state);
}

async function* leftOver(
  { store, guard, campaign, rivals, now }: Source,
  entries: AsyncIterable<LedgerEntry>,
  state: RunState,
): AsyncGenerator<Due> {
  const drop = async (messageId: string, code: string) => {
    await store.ledger.cancel(messageId, code, now());
    state.settled(messageId, 'cancelled', code);
  };
  for await (const entry of entries) {
    if (state.isOver) return;
    const { messageId, customerId, orderId } = entry;
    const history = await store.history(customerId);
    if (history === undefined) {
      await drop(messageId, 'customer-unknown');
      continue;
    }
    const decidedAt = now();
    const decision = guard.decide({ ...history, campaign, rivals, now: decidedAt });
    if (decision.kind === 'defer') state.kept('defer', ruleOf(decision));
    else if (decision.kind === 'skip') await drop(messageId, ruleOf(decision));
    else if (decision.orderId !== orderId) await drop(messageId, 'superseded');
    else
      yield {
        ...{ customer: history.customer, decision, orderId, reserved: { messageId, at: entry.at } },
        wasHeld: heldBefore(history.impressions, campaign),
        history: { orders: history.orders, impressions: history.impressions, decidedAt },
      };
  }
}

/** The code of the rule that decided. */
export function ruleOf(decision: Decision): string {
  return decision.reasons[0]?.rule ?? decision.kind;
}
