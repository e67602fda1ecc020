import { type MessageState, MesuraError } from '../../domain/index.ts';
import { statesBefore } from './TRANSITIONS.ts';

/** What a caller gets whose message is not in a state from which `to` can be reached, or is not there (any more). */
export function refusal(to: MessageState): MesuraError {
  return new MesuraError('LEDGER_REFUSED', `the ledger has no message that could become ${to}`, {
    why: `Only what is ${statesBefore(to).join(' or ')} can; the message may have been settled by another run, or erased.`,
  });
}

/** What a machine gets that writes under a lease which another one has by now. */
export function overtaken(): MesuraError {
  return new MesuraError('LEASE_LOST', 'another machine works on this shard by now', {
    why: 'This one did not beat in time: it was stopped, too busy, or cut off from the database.',
    fix: 'Nothing was sent twice. What it had in flight is uncertain, unless it still learnt the outcome.',
  });
}
