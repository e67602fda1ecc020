import { z } from 'zod';
import type { SpamVerdict } from './SpamVerdict.ts';

const Answer = z.object({
  score: z.number(),
  required_score: z.number(),
  action: z.string(),
  symbols: z.record(z.string(), z.object({ score: z.number().default(0) })).default({}),
});

/** Reads the answer of rspamd's `/checkv2`; undefined for one that is none. */
export function readRspamdAnswer(json: unknown): SpamVerdict | undefined {
  const result = Answer.safeParse(json);
  if (!result.success) return undefined;
  const { score, required_score, action, symbols } = result.data;
  return Object.freeze({
    score,
    threshold: required_score,
    isSpam: SPAM.has(action),
    rules: Object.entries(symbols)
      .map(([name, symbol]) => ({ name, score: symbol.score }))
      .sort((a, b) => b.score - a.score),
  });
}

/** The actions that keep a message out of the inbox. "greylist" and "soft reject" are about the server, not about the email. */
const SPAM = new Set(['reject', 'add header', 'rewrite subject', 'quarantine', 'discard']);
