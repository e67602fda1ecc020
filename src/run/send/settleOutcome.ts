import { nextAttempt } from '../../deliver/rates/nextAttempt.ts';
import type { Instant, MessageState, Outcome } from '../../domain/index.ts';
import { MesuraError } from '../../domain/index.ts';
import type { Store } from '../../store/index.ts';
import type { HandOverOptions } from './handOver.ts';

/** A message that was handed over, and how that went. */
export interface Tried {
  readonly messageId: string;
  readonly address: string;
  readonly attempt: number;
  readonly outcome: Outcome;
}

/** What stands in the ledger now. `gone`: the person was forgotten meanwhile, and nothing stands there. */
export type Settled = { readonly state: MessageState; readonly code: string } | 'gone';

type Options = Pick<HandOverOptions, 'store' | 'now' | 'random' | 'retry'>;

/**
 * Records what became of a message. What was put off is tried again after a while, and given up after the days of the
 * schedule; what was put off for a fault of ours is never given up for that.
 *
 * @param doubt `hold`: refused, but perhaps by our own fault, and put off instead; `ours`: the run stopped by one already
 */
export async function settleOutcome(
  tried: Tried,
  options: Options,
  doubt: { hold: boolean; ours: boolean },
): Promise<Settled> {
  const { messageId, address, outcome } = tried;
  const at = options.now();
  if (outcome.state !== 'deferred' && !doubt.hold)
    return settle(options.store, { messageId, outcome, at, address });
  const { code } = outcome;
  const putOff: Outcome = { state: 'deferred', code };
  const ours = doubt.hold || doubt.ours || outcome.consequence?.startsWith('pause') === true;
  const retryAt = await retryOf(tried, at, ours, options);
  return retryAt === undefined
    ? settle(options.store, {
        ...{ messageId, at, address },
        outcome: { state: 'refused', code: `given-up-${code}` },
      })
    : settle(options.store, { messageId, at, address, outcome: putOff, retryAt });
}

/** Settles for good what was put off while it was in doubt. */
export async function settleRefusal(
  { messageId, address, outcome }: Omit<Tried, 'attempt'>,
  { store, now }: Options,
): Promise<Settled> {
  if (outcome.state === 'deferred') return { state: 'deferred', code: outcome.code };
  return settle(store, { messageId, address, outcome, at: now() });
}

async function retryOf(
  { messageId, attempt }: Tried,
  at: Instant,
  ours: boolean,
  { store, random, retry }: Options,
): Promise<Instant | undefined> {
  // A message may have waited for days in reserve: what counts is when it was first tried.
  const firstAt = attempt === 1 ? at : ((await store.ledger.attempts(messageId))[0]?.startedAt ?? at);
  const schedule = retry && { schedule: retry };
  const next = nextAttempt({ attempt, firstAt, now: at, random, ...schedule });
  if (next !== undefined || !ours) return next;
  return nextAttempt({ attempt, firstAt: at, now: at, random, ...schedule });
}

async function settle(store: Store, settlement: Parameters<Store['ledger']['settle']>[0]): Promise<Settled> {
  const { state, code } = settlement.outcome;
  try {
    await store.ledger.settle(settlement);
    return { state, code };
  } catch (error) {
    if (!(error instanceof MesuraError) || error.code !== 'LEDGER_REFUSED') throw error;
    const found = await store.ledger.find(settlement.messageId);
    if (found === undefined) return 'gone';
    // Under leases somebody else may have settled it, or this process itself before the answer was lost.
    if (found.epoch === undefined) throw error;
    return { state: found.state, code: found.code ?? code };
  }
}
