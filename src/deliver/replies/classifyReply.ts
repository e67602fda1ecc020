import { REPLY_TABLE } from './REPLY_TABLE.ts';
import type { Reply, ReplyRule } from './Reply.ts';
import { wordsOf } from './readReply.ts';

/**
 * Whose affair a refusal is and what follows from it, by the first line of the table that fits: for replies, and for the codes
 * that a delivery report quotes. `undefined` for what is no refusal (class 2 or 3, or no code at all).
 */
export function classifyReply(reply: Reply): ReplyRule | undefined {
  const code = reply.code ?? (reply.enhanced && `${reply.enhanced[0]}00`);
  if (code === undefined || !/^[45]\d\d$/.test(code)) return undefined;
  const { enhanced, step = 'rcpt' } = reply;
  const known = reply.code !== undefined;
  const words = wordsOf(reply);
  return REPLY_TABLE.find(
    (rule) =>
      (rule.steps === undefined || rule.steps.includes(step)) &&
      fitsCode(rule.reply, code, known) &&
      (rule.enhanced === undefined || rule.enhanced.some((pattern) => fits(pattern, enhanced))) &&
      (rule.text === undefined || rule.text.test(words)),
  );
}

/** A report without a reply code is of a class only. */
function fitsCode(pattern: string, code: string, known: boolean): boolean {
  if (!known) return pattern === 'xxx' || pattern === `${code[0]}xx`;
  return [...pattern].every((digit, at) => digit === 'x' || digit === code[at]);
}

function fits(pattern: string, enhanced: string | undefined): boolean {
  const parts = enhanced?.split('.') ?? [];
  return parts.length === 3 && pattern.split('.').every((part, at) => part === 'x' || part === parts[at]);
}
