import type { SpamVerdict } from './SpamVerdict.ts';

/**
 * A request for the score and the rules that hit, in spamd's own protocol (SPAMC/1.5, Mail-SpamAssassin spamd/PROTOCOL). The
 * message is not changed, and nothing is learned from it.
 */
export function spamcRequest(raw: string): Uint8Array {
  const body = new TextEncoder().encode(raw);
  const head = new TextEncoder().encode(`REPORT SPAMC/1.5\r\nContent-length: ${body.length}\r\n\r\n`);
  const request = new Uint8Array(head.length + body.length);
  request.set(head);
  request.set(body, head.length);
  return request;
}

/** Reads the answer; undefined for one that is none, or an error of the server. */
export function readSpamcAnswer(answer: string): SpamVerdict | undefined {
  const [head = '', ...rest] = answer.split(/\r?\n\r?\n/);
  if (!/^SPAMD\/\d+\.\d+ 0 /.test(head)) return undefined;
  const spam = /^Spam:\s*(True|False|Yes|No)\s*;\s*(-?\d+(?:\.\d+)?)\s*\/\s*(-?\d+(?:\.\d+)?)/im.exec(head);
  if (spam === null) return undefined;
  const rules = [...rest.join('\n\n').matchAll(/^[ *]*(-?\d+(?:\.\d+)?)\s+([A-Z][A-Z0-9_]+)\b/gm)]
    .map(([, score = '', name = '']) => ({ name, score: Number(score) }))
    .sort((a, b) => b.score - a.score);
  return Object.freeze({
    score: Number(spam[2]),
    threshold: Number(spam[3]),
    isSpam: /^(?:true|yes)$/i.test(spam[1] ?? ''),
    rules,
  });
}
