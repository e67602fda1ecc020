import type { Pacer, RetrySchedule } from '../../deliver/index.ts';
import type { Campaign, Channel, Decision, Instant, Message, Reservation } from '../../domain/index.ts';
import { MesuraError } from '../../domain/index.ts';
import type { Store } from '../../store/index.ts';
import type { Composed } from '../compose/createComposer.ts';
import type { Doubts } from './createDoubts.ts';
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
  /** The lease of the shard has ended, or may have: whoever has it next sees to the message. */
  | { readonly state: 'overtaken' }
  /** To be settled. `began`: for whose fault it is, when it is refused. */
  | { readonly state: 'tried'; readonly tried: Tried; readonly began: number };

export interface HandOverOptions {
  readonly runId: string;
  readonly campaign: Campaign;
  readonly store: Store;
  readonly channel: Channel;
  readonly doubts: Doubts;
  readonly pacer?: Pacer;
  readonly retry?: RetrySchedule;
  /** What control groups are drawn by; absent: nobody is held back. */
  readonly controlKey?: string;
  /** Whether the message is still this process's affair; absent: always. */
  readonly maySend?: () => boolean;
  readonly now: () => Instant;
  readonly random: () => number;
}

/** What of a message is needed once it is composed: who waits for the ledger and the server should not hold the rest of it. */
export interface Ready {
  readonly message: Message;
  /** What the ledger keeps of what it says. */
  readonly said: Pick<Reservation, 'productIds' | 'legalBasis' | 'policy'> &
    Required<Pick<Reservation, 'record'>>;
}

/**
 * One message through the ledger and the channel: reserve, wait for its turn, mark as sending, deliver. Each change is on the disk
 * before the next step; a process that dies in between leaves a message that the next run knows what to do with.
 */
export async function handOver(
  due: Due,
  { message, said }: Ready,
  options: HandOverOptions,
): Promise<HandedOver> {
  const { store, pacer, now, runId, campaign } = options;
  const { customer, orderId } = due;
  const { messageId, envelope } = message;
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
  // What fails on the way may have arrived: its place is wasted rather than given to somebody else.
  let place: 'sent' | 'unsent' = 'sent';
  try {
    const result = await leave(due, { message, said }, options);
    place = result.state === 'tried' ? 'sent' : 'unsent';
    return result;
  } finally {
    turn?.over?.(place);
  }
}

/** The second half: what has its turn is marked as being sent, and delivered. */
async function leave(due: Due, { message, said }: Ready, options: HandOverOptions): Promise<HandedOver> {
  const { store, channel, doubts, now, campaign, maySend = () => true } = options;
  const { customer } = due;
  const { messageId, envelope } = message;
  if (!maySend()) return { state: 'overtaken' };
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
  if (!maySend()) {
    await neverLeft(store, messageId, now());
    return { state: 'overtaken' };
  }
  const began = doubts.begin();
  const outcome = await channel.deliver(message);
  const tried = { messageId, address: envelope.to, attempt: marked.attempt, outcome };
  return { state: 'tried', tried, began };
}

/** What remains of what was composed. */
export function readyFor(decision: Decision, composed: Composed): Ready {
  return {
    message: composed.message,
    said: {
      productIds: decision.recommendations.map(({ product }) => product.id),
      legalBasis: decision.legalBasis ?? 'consent',
      policy: decision.policy,
      record: recordOf(decision, composed),
    },
  };
}

/** It was marked, and then nothing was done: it is not in doubt, and goes again at once. */
async function neverLeft(store: Store, messageId: string, at: Instant): Promise<void> {
  const outcome = { state: 'deferred', code: 'never-left' } as const;
  await store.ledger.settle({ messageId, outcome, at, retryAt: at }).catch((error: unknown) => {
    if (!(error instanceof MesuraError) || error.code !== 'LEDGER_REFUSED') throw error;
  });
}

async function markSending(store: Store, sending: Parameters<Store['ledger']['markSending']>[0]) {
  try {
    return await store.ledger.markSending(sending);
  } catch (error) {
    // Nobody knows whether that was written. If it was, the message still has not left.
    if (error instanceof MesuraError && error.code === 'STORE_AWAY' && store.shards !== undefined)
      await neverLeft(store, sending.messageId, sending.at).catch(() => undefined);
    const refused = error instanceof MesuraError && error.code === 'LEDGER_REFUSED';
    if (!refused || (await store.ledger.find(sending.messageId)) !== undefined) throw error;
    return { state: 'gone' } as const;
  }
}
