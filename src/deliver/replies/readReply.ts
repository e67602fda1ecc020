import type { Reply } from './Reply.ts';

/** Longer than any reply that means something. */
const MAX_TEXT = 2_000;

/** A server's answer, of one line or several -> its codes and words; `undefined` when it does not begin with a reply code. */
export function readReply(
  answer: string,
): { code: string; enhanced: string | undefined; text: string } | undefined {
  const [, code, enhanced] =
    /^([2-5]\d\d)(?:[ -](?:([245]\.\d{1,3}\.\d{1,3})(?![\d.]))?|$|\r?\n)/.exec(answer) ?? [];
  if (code === undefined) return undefined;
  const text = answer.slice(0, MAX_TEXT).replace(/^[2-5]\d\d[ -]/gm, '');
  // qmail and what came of it put the code last: "sorry, no mailbox here by that name (#5.1.1)".
  const named = enhanced ?? /\(#([45]\.\d{1,3}\.\d{1,3})\)/.exec(text)?.[1];
  return { code, enhanced: named?.[0] === code[0] ? named : undefined, text };
}

/** The words that rules look at: one line in lower case, without the addresses that servers quote, whose words are not theirs. */
export function wordsOf({ text = '' }: Reply): string {
  return text
    .slice(0, MAX_TEXT)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[^\s<>()"',;:]+@[^\s<>()"',;:]+/g, ' ')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
