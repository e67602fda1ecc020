import type { Span } from '../report/SourceFile.ts';
import type { Part, PrintPart } from '../resolve/Part.ts';
import type { Chooser } from './choosers.ts';
import { sampleValue } from './sampleValue.ts';

/** Longer than any email, shorter than what would keep a machine busy. */
const MOST_CHARACTERS = 1_000_000;

/** An email's MJML as it could come out, which knows where in the sources each of its characters comes from. */
export class Sample {
  readonly mjml: string;
  /** Whether it was cut because it became too long. */
  readonly cut: boolean;
  readonly #starts: readonly number[];
  readonly #origins: readonly { readonly span: Span; readonly printed: boolean }[];

  constructor(
    parts: readonly Part[],
    chooser: Chooser,
    attributes: ReadonlyMap<PrintPart, string>,
    seen: (branch: readonly Part[]) => void,
  ) {
    const starts: number[] = [];
    const origins: { span: Span; printed: boolean }[] = [];
    const chunks: string[] = [];
    let length = 0;

    const add = (text: string, span: Span, printed: boolean) => {
      starts.push(length);
      origins.push({ span, printed });
      chunks.push(text);
      length += text.length;
    };
    const walk = (list: readonly Part[]) => {
      seen(list);
      for (const part of list) {
        if (length > MOST_CHARACTERS) return;
        switch (part.kind) {
          case 'text':
            add(part.text, part.span, false);
            break;
          case 'print':
            add(sampleValue(part, attributes.get(part)), part.span, true);
            break;
          case 'partial':
            walk(part.body);
            break;
          case 'choice':
            walk(part.branches[chooser.branch(part)] ?? []);
            break;
          case 'loop': {
            const times = chooser.repeat(part);
            if (times === 0) walk(part.otherwise);
            for (let round = 0; round < times && length <= MOST_CHARACTERS; round += 1) walk(part.body);
          }
        }
      }
    };
    walk(parts);
    this.mjml = chunks.join('');
    this.cut = length > MOST_CHARACTERS;
    this.#starts = starts;
    this.#origins = origins;
  }

  /** Where a character comes from, and whether it was printed rather than written. */
  originOf(offset: number): { readonly span: Span; readonly printed: boolean } | undefined {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    const origin = this.#origins[low];
    if (!origin || origin.printed) return origin;
    const start = origin.span.start + offset - (this.#starts[low] as number);
    return { span: { file: origin.span.file, start, end: start }, printed: false };
  }

  /** Whether anything between two offsets was printed. */
  holdsValue(from: number, to: number): boolean {
    for (
      let at = this.#starts.findLastIndex((start) => start <= from);
      at >= 0 && (this.#starts[at] ?? to) < to;
      at += 1
    ) {
      if (this.#origins[at]?.printed) return true;
    }
    return false;
  }
}
