import type { Anatomy } from './Anatomy.ts';
import { codesIn, isVague, judgeReply } from './judgeReply.ts';
import { decodeWords } from './mime/decodeText.ts';
import type { Fields } from './mime/parseFields.ts';
import { ownWords } from './ownWords.ts';
import type { Verdict } from './Report.ts';
import { reasonIn } from './reasons.ts';
import { DELAYED } from './signs.ts';

/** A delivery report by its machine-readable part (RFC 3464). */
export function judgeStatus(anatomy: Anatomy): Verdict | undefined {
  const { status } = anatomy;
  // One block for the message, then one for each recipient; our messages have one, forwarders make more of it.
  const blocks = status.filter(
    (block) => block.has('action') || block.has('status') || block.has('diagnostic-code'),
  );
  if (blocks.length === 0) return undefined;
  const failed = blocks.find((block) => actionOf(block, anatomy) === 'failed');
  const block = failed ?? blocks.find((one) => actionOf(one, anatomy) === 'delayed') ?? (blocks[0] as Fields);
  const action = actionOf(block, anatomy);
  const { code, enhanced, text } = refusalOf(block, anatomy);
  const word = enhanced ?? code;
  const named = word === undefined ? 'dsn' : `dsn-${word}`;
  if (action === 'delayed') return { kind: 'delayed', code: named };
  if (action === 'delivered') return { kind: 'delivered', code: named };
  const words = reasonIn(text) === undefined && isVague(enhanced) ? `${text} ${ownWords(anatomy)}` : text;
  const verdict = judgeReply({ code, enhanced, text: words }, 'dsn');
  if (verdict !== undefined) return verdict;
  // It failed, and neither words nor codes say why: that is no reason to think the address dead.
  return enhanced === undefined && code === undefined && failed === undefined
    ? { kind: 'unreadable', code: 'no-status' }
    : { kind: enhanced?.[0] === '5' ? 'bounce-hard' : 'bounce-soft', code: named };
}

function actionOf(block: Fields, { root }: Anatomy): 'failed' | 'delayed' | 'delivered' | undefined {
  const said = /^[a-z]+/.exec(block.get('action')?.toLowerCase() ?? '')?.[0] ?? '';
  if (said.startsWith('fail') || said === 'error' || said === 'bounced') return 'failed';
  if (said.startsWith('delay')) return 'delayed';
  if (said === 'delivered' || said === 'relayed' || said === 'expanded') return 'delivered';
  const status = block.get('status')?.trim()[0];
  if (status === '2') return 'delivered';
  if (status === '5') return 'failed';
  const subject = decodeWords(root.fields.get('subject') ?? '').toLowerCase();
  if (status === '4') return DELAYED.test(subject) ? 'delayed' : 'failed';
  return block.has('diagnostic-code') ? 'failed' : undefined;
}

/** Codes and words of one recipient. The remote server's own are better than the status, which is often X.0.0. */
function refusalOf(
  block: Fields,
  anatomy: Anatomy,
): { code?: string | undefined; enhanced?: string | undefined; text: string } {
  const diagnostic = decodeWords(block.get('diagnostic-code') ?? '').replace(/^\s*[\w-]+\s*;\s*/, '');
  const own = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/.exec(block.get('status') ?? '')?.[0];
  const quoted = codesIn(diagnostic);
  const better =
    quoted.enhanced !== undefined &&
    (own === undefined || (own.endsWith('.0.0') && own[0] === quoted.enhanced[0]));
  const text =
    diagnostic.trim() === '' || isBare(diagnostic)
      ? `${block.get('status') ?? ''} ${ownWords(anatomy)}`
      : diagnostic;
  return { code: quoted.code, enhanced: better ? quoted.enhanced : own, text };
}

/** Codes alone, or words that every failure has. */
const isBare = (text: string): boolean =>
  text.replace(/[\d.#\s-]+/g, '').length < 4 ||
  /^\W*(?:unknown|unable to deliver|delivery failed|failed)\W*$/i.test(text);
