import { DOMAIN_RULES, LIMIT_RULES } from './limitRules.ts';
import { LATER_RULES, REST_RULES, SIZE_RULES } from './messageRules.ts';
import type { ReplyRule } from './Reply.ts';
import { BUSY_RULES, FULL_RULES, GONE_RULES } from './recipientRules.ts';
import { POLICY_RULES, PROTOCOL_RULES, SENDER_RULES, SESSION_RULES } from './senderRules.ts';

/**
 * Every refusal that a server can give, most specific first: the first line that fits decides.
 *
 * What says least of a reader comes first, since a suppression is for ever and a pause is not: a busy mailbox before a limit of
 * ours, our limits and our sender before policy, policy before a mailbox that is said not to be there ("spam" is known to
 * hide behind 5.1.1), and only then the message itself.
 */
export const REPLY_TABLE: readonly ReplyRule[] = Object.freeze([
  ...BUSY_RULES,
  ...DOMAIN_RULES,
  ...LIMIT_RULES,
  ...SESSION_RULES,
  ...SIZE_RULES,
  ...SENDER_RULES,
  ...FULL_RULES,
  ...POLICY_RULES,
  ...PROTOCOL_RULES,
  ...GONE_RULES,
  ...REST_RULES,
  ...LATER_RULES,
]);
