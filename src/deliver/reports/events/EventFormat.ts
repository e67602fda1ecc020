import { z } from 'zod';
import { codesIn, judgeReply } from '../judgeReply.ts';
import type { Clue, ClueKind, Report, Verdict } from '../Report.ts';
import type { EventFormatName } from './EVENT_FORMATS.ts';

/** What one event says; a relay may speak of several recipients at once, and our messages have one. */
export type EventReport = Omit<Report, 'where'>;

/** How one relay tells what became of messages. */
export interface EventFormat {
  /** Whether an object is an event, and no envelope of one. */
  isEvent(fields: Readonly<Record<string, unknown>>): boolean;
  /** `undefined` for what is no event of this relay after all. */
  read(event: unknown): EventReport | undefined;
}

/** Fields that relays leave out or send as null, and in other types than they document. */
export const Text = z.coerce.string().nullish().catch(undefined);

/** Words and codes of the server that a relay quotes -> what they mean; where they say nothing, what the relay says. */
export function judgeQuoted(
  format: EventFormatName,
  quoted: string | null | undefined,
  otherwise: Verdict,
): Verdict {
  const text = (quoted ?? '').replace(/^\s*[\w-]+\s*;\s*/, '');
  const verdict = text === '' ? undefined : judgeReply({ ...codesIn(text), text }, format);
  if (verdict === undefined) return otherwise;
  // The relay gave up for good: a server's plain words for "gone" count, and so does the relay's own word for it.
  if (verdict.kind !== 'bounce-hard' || verdict.suppress !== undefined) return verdict;
  return otherwise.suppress === undefined ? verdict : { ...verdict, suppress: otherwise.suppress };
}

/** Clues in the order of their kinds; what is absent is none. */
export function clues(of: Partial<Record<ClueKind, readonly (string | null | undefined)[]>>): Clue[] {
  return Object.entries(of).flatMap(([by, values]) =>
    [...new Set(values)].flatMap((value) => (value ? [Object.freeze({ by: by as ClueKind, value })] : [])),
  );
}

/** What `eventHeader` put into the message, as the relay gives it back. */
export function ownToken(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value[0] : value;
  return typeof text === 'string'
    ? /(?<![0-9a-z])[0-9a-v]{32}(?![0-9a-z])/i.exec(text)?.[0].toLowerCase()
    : undefined;
}

/** An id as the ledger has it. */
export function bracketed(id: string | null | undefined): string | undefined {
  const bare = /[^\s<>]+@[^\s<>]+/.exec(id ?? '')?.[0];
  if (bare === undefined) return undefined;
  return `<${/^[0-9a-f]{40}@/i.test(bare) ? bare.toLowerCase() : bare}>`;
}

export function addressIn(value: string | null | undefined): string[] {
  return (value?.match(/[^\s<>()"',;:]+@[^\s<>()"',;:]+/g) ?? []).map((one) => one.toLowerCase());
}

/** Seconds since 1970, milliseconds, or a date in any form -> a moment. */
export function momentOf(value: unknown): number | undefined {
  const number = typeof value === 'number' ? value : Number(typeof value === 'string' ? value : Number.NaN);
  const at = Number.isFinite(number) ? (number < 1e11 ? number * 1000 : number) : Date.parse(String(value));
  return Number.isFinite(at) && at > 0 ? Math.round(at) : undefined;
}

/** A word of a relay as a part of a code. */
export const slug = (text: string): string =>
  text
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40);
