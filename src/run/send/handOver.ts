import type { Pacer, RetrySchedule } from '../../deliver/index.ts';
import type { Campaign, Channel, Instant } from '../../domain/index.ts';
import { MesuraError } from '../../domain/index.ts';
import type { Store } from '../../store/index.ts';
import type { Composed } from '../compose/createComposer.ts';
import type { Blame } from './createBlame.ts';
import type { Due } from './dueMessages.ts';
import { isHeldBack } from './isHeldBack.ts';
import { recordOf } from './recordOf.ts';
import type { Tried } from './settleOutcome.ts';

export type HandedOver =
  | { readonly state: 'exists' }
  | { readonly state: 'suppressed' }
  /** The person was forgotten meanwhile: nothing of the message is left. */
  | { readonly state: 'gone' }
  /** The person has said something since it was decided. */
  | { readonly state: 'withheld' }
  /** The person is one of the campaign's control group. */
  | { readonly state: 'held-back' }
  /** A limit per time was reached. */
  | { readonly state: 'paced'; readonly limit: 'all' | 'domain' }
  /** To be settled. `began`: for whose fault it is, when it is refused. */
  | { readonly state: 'tried'; readonly tried: Tried; readonly began: number };

export interface HandOverOptions {
  readonly runId: string;
  readonly campaign: Campaign;
  readonly store: Store;
  readonly channel: Channel;
  readonly blame: Blame;
  readonly pacer?: Pacer;
  readonly retry?: RetrySchedule;
  /** What control groups are drawn by; absent: nobody is held back. */
  readonly controlKey?: string;
  readonly now: () => Instant;
  readonly random: () => number;
}

/**
 * One message through the ledger and the channel: reserve, wait for its turn, mark as sending, deliver. Each change is on the disk
 * before the next step; a process that dies in between leaves a message that the next run knows what to do with.
 */
export async function handOver(due: Due, composed: Composed, options: HandOverOptions): Promise<HandedOver> {
  const { store, channel, pacer, blame, now, runId, campaign } = options;
  const { customer, decision, orderId } = due;
  const { messageId, envelope } = composed.message;
  const said = {
    productIds: decision.recommendations.map(({ product }) => product.id),
    legalBasis: decision.legalBasis ?? 'consent',
    policy: decision.policy,
    record: recordOf(decision, composed),
  };
  if (due.reserved === undefined) {
    const reserved = await store.ledger.reserve({
      campaign: campaign.name,
      customerId: customer.id,
      orderId,
      runId,
      messageId,
      at: now(),
      ...said,
    });
    if (reserved === 'exists') return { state: 'exists' };
  }
  const turn = await pacer?.turn(envelope.to);
  if (turn?.kind === 'later') return { state: 'paced', limit: turn.limit };
  // Only here: until its turn, a message that is held back is like any other, and the others wait for it as long.
  if (isHeldBack(campaign, customer.id, due.wasHeld, options.controlKey)) {
    await store.ledger.holdBack(messageId, now());
    return { state: 'held-back' };
  }
  const marked = await markSending(store, {
    messageId,
    address: envelope.to,
    returnPath: envelope.from,
    at: now(),
    ...(customer.answers !== undefined && { answers: customer.answers }),
    // Decided and composed again since the reservation: what is kept is what leaves.
    ...(due.reserved !== undefined && { decidedAgain: said }),
  });
  if (marked.state !== 'sending') return { state: marked.state };
  const began = blame.begin();
  const outcome = await channel.deliver(composed.message);
  const tried = { messageId, address: envelope.to, attempt: marked.attempt, outcome };
  return { state: 'tried', tried, began };
}

async function markSending(store: Store, sending: Parameters<Store['ledger']['markSending']>[0]) {
  try {
    return await store.ledger.markSending(sending);
  } catch (error) {
    const refused = error instanceof MesuraError && error.code === 'LEDGER_REFUSED';
    if (!refused || (await store.ledger.find(sending.messageId)) !== undefined) throw error;
    return { state: 'gone' } as const;
  }
}
