import { MesuraError } from '../../domain/index.ts';
import type { Doubts } from './createDoubts.ts';
import type { Due } from './dueMessages.ts';
import { handOver, type Ready, readyFor } from './handOver.ts';
import type { RunState } from './RunState.ts';
import type { RunOptions } from './sendCampaign.ts';
import { settleOutcome, type Tried } from './settleOutcome.ts';

type Options = RunOptions & { readonly doubts: Doubts };

/** Takes one message as far as it goes, and tells `state` what became of it. */
export async function sendOne(due: Due, options: Options, state: RunState): Promise<void> {
  if (options.doubts.waits(due.customer.email)) return state.domainWaits();
  const ready = await compose(due, options, state);
  if (ready === undefined) return;
  const { messageId } = ready.message;
  const result = await handOver(due, ready, options);
  if (result.state === 'exists') {
    options.onExisting?.(messageId);
    state.putBack('in-the-ledger');
  } else if (result.state === 'paced') state.paced(result.limit);
  else if (result.state === 'overtaken') state.putBack('lease-ended');
  else if (result.state === 'withheld') state.kept('defer', 'wish.changed');
  else if (result.state === 'held-back') state.kept('held-back', 'control');
  else if (result.state === 'suppressed') state.settled(messageId, 'cancelled', 'suppressed');
  else if (result.state === 'gone') state.settledAs(messageId, 'gone');
  else await follow(result.tried, result.began, options, state);
}

/** What follows from an outcome: for the message, for those in doubt, and for the run. */
async function follow(tried: Tried, began: number, options: Options, state: RunState): Promise<void> {
  const { messageId, address, outcome } = tried;
  const { doubts } = options;
  const { state: became, code, consequence } = outcome;
  if (consequence === 'pause') state.pause(outcome);
  if (consequence === 'pause-domain') doubts.pauseDomain(address);
  const isInDoubt = /^smtp-5/.test(code) && !consequence?.startsWith('pause');
  const doubt = { hold: isInDoubt && became === 'refused', ours: state.isPaused };
  const settled = await settleOutcome(tried, options, doubt);
  if (became === 'accepted') await doubts.accepted(began, address);
  if (!isInDoubt || settled === 'gone' || settled.state !== 'deferred')
    return state.settledAs(messageId, settled);
  if (doubts.refused(tried, { options, state })) state.pause(outcome);
}

/** One message that cannot be composed fails alone. */
function compose(due: Due, options: RunOptions, state: RunState): Promise<Ready | undefined> {
  return composeSomewhere(due, options).catch((error: unknown) => {
    if (!(error instanceof MesuraError)) throw error;
    state.failed(error.code, error.place?.file);
    return undefined;
  });
}

async function composeSomewhere(due: Due, { composer, threads, campaign, now }: RunOptions): Promise<Ready> {
  const at = now();
  const ready = await threads?.ready(due, campaign, at);
  if (ready !== undefined) return ready;
  const composed = await composer.compose(campaign, due.customer, due.decision, at, due.reserved?.messageId);
  return readyFor(due.decision, composed);
}
