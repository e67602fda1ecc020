import { classifyReply } from '../replies/classifyReply.ts';
import type { ReplyKind, ReplyMeaning } from '../replies/Reply.ts';
import type { Verdict } from './Report.ts';
import type { Reason } from './reasons.ts';
import { reasonIn } from './reasons.ts';

/** What a report tells of a refusal: codes as far as it has them, and words. */
export interface Refusal {
  /** Three digits. */
  readonly code?: string | undefined;
  /** As in RFC 3463. */
  readonly enhanced?: string | undefined;
  readonly text: string;
}

type BounceKind = Reason['kind'];

/** Enhanced codes (RFC 3463 and the IANA registry), most specific first; `x` is any number. Only where words say nothing. */
const CODES: readonly (readonly [pattern: string, kind: BounceKind])[] = [
  ['5.1.7', 'bounce-ours'],
  ['5.1.8', 'bounce-ours'],
  ['5.1.90', 'bounce-ours'],
  ['5.1.x', 'bounce-hard'],
  ['5.2.1', 'bounce-hard'],
  ['5.2.2', 'bounce-soft'],
  ['5.2.3', 'bounce-ours'],
  ['5.2.x', 'bounce-soft'],
  ['5.3.4', 'bounce-ours'],
  ['5.3.x', 'bounce-soft'],
  ['5.4.5', 'bounce-ours'],
  ['5.4.310', 'bounce-hard'],
  ['5.4.4', 'bounce-hard'],
  ['5.4.x', 'bounce-soft'],
  ['5.5.x', 'bounce-ours'],
  ['5.6.x', 'bounce-ours'],
  ['5.7.x', 'bounce-ours'],
  ['4.x.x', 'bounce-soft'],
];
/** Reply codes (RFC 5321 section 4.2.3). */
const REPLIES: Readonly<Record<string, BounceKind>> = {
  '550': 'bounce-hard',
  '551': 'bounce-hard',
  '552': 'bounce-soft',
  '553': 'bounce-hard',
  '554': 'bounce-ours',
  '571': 'bounce-ours',
};
/** What the table of replies knows to be about us, whatever else a text says. */
const OURS: ReadonlySet<ReplyKind> = new Set<ReplyKind>(['quota', 'login', 'sender', 'rate']);
/** What is plainly said of a mailbox is no limit or login of ours, whatever word it has in common with one. */
const OF_READER = new Set(['full', 'no-such-mailbox', 'disabled', 'no-such-host', 'moved']);
/** Words that say the same, and that servers also write for filters and typing errors of their own. */
const GONE_WORDS = new Set(['no-such-mailbox', 'disabled', 'no-such-host']);

/**
 * Why a message came back. Words count before codes, since codes are given for much that they do not mean: Gmail's 5.2.1 with "receiving
 * mail at a rate" passes, and "spam" stands behind 5.1.1.
 *
 * @param from where it was read, for the code of the verdict
 */
export function judgeReply({ code, enhanced, text }: Refusal, from: string): Verdict | undefined {
  const shared = classifyReply({ code, enhanced, text });
  const reason = reasonIn(text);
  const ours = shared !== undefined && OURS.has(shared.kind) && !(reason && OF_READER.has(reason.word));
  const transient = enhanced?.[0] === '4' || (enhanced === undefined && code?.[0] === '4');
  const said = reason?.kind === 'bounce-hard' && transient ? 'bounce-soft' : reason?.kind;
  const vague = reason?.word === 'refused' || reason?.word === 'server';
  const coded = kindOf(code, enhanced);
  const kind = ours ? 'bounce-ours' : vague && !isVague(enhanced) ? (coded ?? said) : (said ?? coded);
  if (kind === undefined) return undefined;
  const named = enhanced !== undefined && !enhanced.endsWith('.0.0');
  const word = named ? enhanced : ((ours ? shared?.kind : reason?.word) ?? enhanced ?? code);
  const suppress = kind === 'bounce-hard' && !transient ? strength(shared, reason) : undefined;
  return { kind, code: `${from}-${word}`, ...(suppress && { suppress }) };
}

/** As for a reply to ourselves: at once for the codes of the table that replies are read by, unless the words speak of something else. */
function strength(shared: ReplyMeaning | undefined, reason: Reason | undefined): Verdict['suppress'] {
  const isGone = reason !== undefined && GONE_WORDS.has(reason.word);
  const agrees = reason === undefined || isGone || reason.word === 'refused' || reason.word === 'server';
  if (shared?.suppress === 'now' && agrees) return 'now';
  return isGone ? 'again' : undefined;
}

/** Codes that say nothing but that it failed. */
export const isVague = (enhanced: string | undefined): boolean =>
  enhanced === undefined || /^[45]\.(?:0|[357]\.0)/.test(enhanced);

function kindOf(code: string | undefined, enhanced: string | undefined): BounceKind | undefined {
  if (enhanced !== undefined && !enhanced.endsWith('.0.0')) {
    const parts = enhanced.split('.');
    const fits = (pattern: string) =>
      pattern.split('.').every((part, at) => part === 'x' || part === parts[at]);
    const found = CODES.find(([pattern]) => fits(pattern))?.[1];
    if (found !== undefined) return found;
  }
  if (code?.[0] === '4' || (code === undefined && enhanced?.[0] === '4')) return 'bounce-soft';
  return code === undefined ? undefined : REPLIES[code];
}

const ENHANCED = /(?<![\d.])#?([45]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/;
const REPLY =
  /(?<![\w.:/-])([45]\d\d)(?![\d.:/]*\d)(?=[ \-#:;,)\]>"']|$)(?:[ \-:;]{1,3}#?([45]\.\d{1,3}\.\d{1,3})(?![\d.]*\d))?/;

/** The codes that stand in a server's words. An enhanced code of another class than the reply is not believed (RFC 2034 section 4). */
export function codesIn(text: string): Omit<Refusal, 'text'> {
  const [, code, beside] = REPLY.exec(text) ?? [];
  const enhanced = beside ?? ENHANCED.exec(text)?.[1];
  return {
    code,
    enhanced: enhanced !== undefined && code !== undefined && enhanced[0] !== code[0] ? undefined : enhanced,
  };
}
