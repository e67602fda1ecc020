import type { Outcome } from '../../domain/index.ts';
import type { ReplyMeaning } from '../replies/Reply.ts';
import type { SmtpFailure } from './SmtpFailure.ts';

/**
 * What became of the message. A reply is the server's word, wherever it came; without one the message may have been
 * taken exactly when the end of its body was on its way (RFC 1047 describes the duplicate that sending again would make).
 */
export function judgeFailure({ phase, reply, trouble }: SmtpFailure): Outcome {
  if (reply?.meaning) {
    const { code, enhanced, meaning } = reply;
    return Object.freeze({
      state: stateFor(meaning),
      code: `smtp-${code}${enhanced ? `-${enhanced}` : ''}`,
      ...consequenceOf(meaning),
    });
  }
  if (phase === 'dot') return Object.freeze({ state: 'uncertain', code: `smtp-${trouble}-dot` });
  return Object.freeze({
    state: 'deferred',
    code: `smtp-${trouble}-${phase}`,
    ...(phase === 'open' && { consequence: 'pause' as const }),
  });
}

/**
 * Our own fault is `deferred`, not `refused`: the message was never at fault, and is to go once the fault is mended.
 */
function stateFor({ subject, passes }: ReplyMeaning): Outcome['state'] {
  return passes || subject === 'us' || subject === 'domain' ? 'deferred' : 'refused';
}

function consequenceOf({ subject, pause, suppress, passes }: ReplyMeaning): Partial<Outcome> {
  if (subject === 'domain') return { consequence: 'pause-domain' };
  if (pause === 'now') return { consequence: 'pause', ...(passes && { passes }) };
  if (pause === 'again') return { ifRepeated: 'pause' };
  if (suppress === 'now') return { consequence: 'suppress' };
  return suppress === 'again' ? { ifRepeated: 'suppress' } : {};
}
