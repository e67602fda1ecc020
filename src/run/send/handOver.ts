import { nextAttempt, type Pacer, type RetrySchedule } from '../../deliver/index.ts';
import type { Campaign, Channel, Instant, Outcome } from '../../domain/index.ts';
import type { Store } from '../../store/index.ts';
import type { Composed } from '../compose/createComposer.ts';
import type { Due } from './dueMessages.ts';
import { recordOf } from './recordOf.ts';

export type HandedOver =
  | { readonly state: 'exists' }
  | { readonly state: 'suppressed' }
  /** The person has said something since it was decided. */
  | { readonly state: 'withheld' }
  /** A limit per time was reached. */
  | { readonly state: 'paced'; readonly limit: 'all' | 'domain' }
  | { readonly state: 'settled'; readonly outcome: Outcome };

export interface HandOverOptions {
  readonly runId: string;
  readonly campaign: Campaign;
  readonly store: Store;
  readonly channel: Channel;
  readonly pacer?: Pacer;
  readonly retry?: RetrySchedule;
  readonly now: () => Instant;
  readonly random: () => number;
}

/**
 * One message through the ledger and the channel: reserve, wait for its turn, mark as sending, deliver, settle. Each change is on the disk
 * before the next step; a process that dies in between leaves a message that the next run knows what to do with.
 */
export async function handOver(due: Due, composed: Composed, options: HandOverOptions): Promise<HandedOver> {
  const { store, channel, pacer, now, runId, campaign } = options;
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
  const marked = await store.ledger.markSending({
    messageId,
    address: envelope.to,
    returnPath: envelope.from,
    at: now(),
    ...(customer.answers !== undefined && { answers: customer.answers }),
    // Decided and composed again since the reservation: what is kept is what leaves.
    ...(due.reserved !== undefined && { decidedAgain: said }),
  });
  if (marked.state !== 'sending') return { state: marked.state };
  const outcome = await channel.deliver(composed.message);
  await settle(outcome, marked.attempt, due, composed, options);
  return { state: 'settled', outcome };
}

async function settle(
  outcome: Outcome,
  attempt: number,
  due: Due,
  { message }: Composed,
  { store, now, random, retry }: HandOverOptions,
): Promise<void> {
  const { messageId, envelope } = message;
  const at = now();
  const settlement = { messageId, outcome, at, address: envelope.to };
  if (outcome.state !== 'deferred') return store.ledger.settle(settlement);
  const firstAt = due.reserved?.at ?? at;
  const retryAt = nextAttempt({ attempt, firstAt, now: at, random, ...(retry && { schedule: retry }) });
  return retryAt === undefined
    ? store.ledger.settle({
        ...settlement,
        outcome: { ...outcome, state: 'refused', code: `given-up-${outcome.code}` },
      })
    : store.ledger.settle({ ...settlement, retryAt });
}
