import { MesuraError } from '../../domain/index.ts';
import type { Composer } from '../compose/createComposer.ts';
import { decideDue } from '../plan/decideDue.ts';
import { Tally } from '../plan/Tally.ts';
import { ruleOf } from './dueMessages.ts';
import { isHeldBack } from './isHeldBack.ts';
import type { SendReport } from './SendReport.ts';
import type { SendOptions } from './sendCampaign.ts';

/** A run without consequences: decides and composes everything that would be sent, hands nothing over, records nothing. */
export async function rehearse(
  options: Omit<SendOptions, 'channel' | 'concurrency' | 'random' | 'policy' | 'composer'> & {
    readonly composer: Composer;
  },
): Promise<SendReport> {
  const {
    store,
    guard,
    campaign,
    rivals,
    composer,
    now,
    runId,
    signal,
    onEvent,
    limit = Number.POSITIVE_INFINITY,
  } = options;
  const outcomes = new Tally();
  const reasons = new Tally();
  for await (const { customer, decision, wasHeld } of decideDue(store, guard, campaign, rivals, now())) {
    if (signal.aborted || outcomes.get('would-send') >= limit) break;
    if (decision.orderId === undefined) {
      outcomes.add(decision.kind);
      reasons.add(ruleOf(decision));
      continue;
    }
    const messageId = composer.messageId(campaign, customer.id, decision.orderId);
    if ((await store.ledger.find(messageId)) !== undefined) {
      reasons.add('in-the-ledger');
      continue;
    }
    try {
      await composer.compose(campaign, customer, decision, now());
      const isHeld = isHeldBack(campaign, customer.id, wasHeld, options.controlKey);
      outcomes.add(isHeld ? 'would-hold-back' : 'would-send');
      reasons.add(isHeld ? 'control' : ruleOf(decision));
    } catch (error) {
      if (!(error instanceof MesuraError)) throw error;
      outcomes.add('failed');
      reasons.add(error.code);
      onEvent?.({ kind: 'failed', code: error.code, ...(error.place ? { place: error.place.file } : {}) });
    }
  }
  return Object.freeze({
    run: runId,
    campaign: campaign.name,
    dryRun: true,
    outcomes: outcomes.toRecord(),
    reasons: reasons.toRecord(),
    exit: outcomes.get('failed') > 0 ? 1 : 0,
  });
}
