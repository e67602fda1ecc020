import type { Pass } from '../lower/Pass.ts';
import type { Gapped } from './tokens.ts';

/** A value that continues an address: what stands before it without a break, text and slots in order. */
export interface AddressRun {
  readonly slot: number;
  readonly before: readonly (string | number)[];
}

/** A value that is a part of an address, and the host that it goes to; an empty host is decided by the value itself. */
export interface ValueInAddress {
  readonly host: string;
  readonly value: string;
}

/** What ends an address: in an attribute, in a style, in text. */
const BREAK = /[\s"'<>()]/;
/** A block's text between the pieces of an address can end it. */
const MARKUP = /["'<>]/;
const HOST = /^.*?(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#@:]*)(?::\d*)?([/?#].*)?$/is;
const WHOLE = /(?:https?:)?\/\/[^\s"'<>()]+/gi;

/** The values of a text that may be a part of an address that begins before them. `start`: what stands before the text itself. */
export function addressRuns({ chunks, slots }: Gapped, start = ''): readonly AddressRun[] {
  const runs: AddressRun[] = [];
  let before: readonly (string | number)[] = [];
  slots.forEach((slot, index) => {
    const chunk = chunks[index] as string;
    const tail = unbroken(chunk);
    const previous = slots[index - 1];
    if (tail.length < chunk.length) before = [tail];
    else before = previous === undefined ? [start + tail] : [...before, previous, tail];
    if (before.some((piece) => typeof piece === 'number' || piece.includes('//')))
      runs.push({ slot, before });
  });
  return runs;
}

/** The end of a text without a break in it. From behind: a pattern would try every place of a long one. */
function unbroken(text: string): string {
  let start = text.length;
  while (start > 0 && !BREAK.test(text[start - 1] as string)) start--;
  return text.slice(start);
}

/** Where a run leads with these values; nothing where it is no address. */
export function inAddress({ slot, before }: AddressRun, pass: Pass): ValueInAddress | undefined {
  const text = before
    .map((piece) => (typeof piece === 'number' ? pass.value(piece) : piece))
    .reduce((joined, piece) => (MARKUP.test(piece) ? unbroken(piece) : joined + piece), '');
  const [, host, rest] = HOST.exec(text) ?? [];
  if (host === undefined) return undefined;
  return { host: rest === undefined ? '' : host.toLowerCase(), value: pass.value(slot) };
}

/** A value that became a part of the text: the addresses that hold it. */
export function addressesWith(value: string, { chunks }: Gapped): ValueInAddress[] {
  if (value === '') return [];
  return chunks.flatMap((chunk) =>
    (chunk.match(WHOLE) ?? []).flatMap((address) => {
      const [, host = '', rest] = HOST.exec(address) ?? [];
      if (!address.includes(value)) return [];
      return [{ host: rest?.includes(value) ? host.toLowerCase() : '', value }];
    }),
  );
}
