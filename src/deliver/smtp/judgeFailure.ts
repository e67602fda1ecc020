import type { Outcome } from '../../domain/index.ts';
import { type ReplyRule, ruleFor } from './replyTable.ts';
import type { SmtpFailure } from './SmtpFailure.ts';

/**
 * What became of the message. A reply is the server's word, wherever it came; without one the message may have been
 * taken exactly when the end of its body was on its way (RFC 1047 describes the duplicate that sending again would make).
 */
export function judgeFailure(failure: SmtpFailure): Outcome {
  const { phase, reply, trouble } = failure;
  const rule = reply && ruleFor(reply.step, reply.codes);
  if (reply && rule) {
    const { code, enhanced } = reply.codes;
    return outcome(rule.state, `smtp-${code}${enhanced ? `-${enhanced}` : ''}`, rule.consequence);
  }
  if (phase === 'dot') return outcome('uncertain', `smtp-${trouble}-dot`, undefined);
  return outcome('deferred', `smtp-${trouble}-${phase}`, phase === 'open' ? 'pause' : undefined);
}

function outcome(state: Outcome['state'], code: string, consequence: ReplyRule['consequence']): Outcome {
  return Object.freeze({ state, code, ...(consequence && { consequence }) });
}
