import type { Pass } from '../lower/Pass.ts';
import { AMPERSAND, INNER, MARKUP, QUOTED } from '../lower/traits.ts';
import { compileText, NO_VALUES, type TextValues, type TextWriter, writeText } from '../text/index.ts';

const WHITE = /[ \t\n\f\r\u200b]+/g;
/** What a value that is not escaped may hold: then it is HTML, and not text. */
const IS_HTML = MARKUP | QUOTED | AMPERSAND;

/** The values of a run, for its text. */
export class PassValues implements TextValues {
  private readonly pass: Pass;
  private traits: Map<number, number> | undefined;

  constructor(pass: Pass) {
    this.pass = pass;
  }

  write(index: number, writer: TextWriter, pre: boolean): void {
    const traits = this.traitsOf(index);
    const fragment = this.fragmentOf(index);
    if (fragment !== undefined) {
      writeText(fragment.shape.textOps, new PassValues(fragment.pass), writer);
    } else if (traits & IS_HTML && this.isRaw(index)) {
      writeText(compileText(this.pass.values[index] as string, NO_VALUES), NONE, writer);
    } else {
      const text = this.pass.plain[index] as string;
      if (pre) writer.verbatim(text);
      else writer.text(traits & INNER ? text.replace(WHITE, ' ') : text);
    }
  }

  line(index: number): string {
    const fragment = this.fragmentOf(index);
    if (fragment !== undefined) {
      const { chunks, slots } = fragment.shape.html;
      const values = new PassValues(fragment.pass);
      return chunks
        .map((chunk, order) => (order === 0 ? '' : values.line(slots[order - 1] as number)) + chunk)
        .join('');
    }
    return this.pass.plain[index] as string;
  }

  private traitsOf(index: number): number {
    const { odd, oddTraits } = this.pass;
    if (odd.length === 0) return 0;
    this.traits ??= new Map(odd.map((each, order) => [each, oddTraits[order] as number]));
    return this.traits.get(index) ?? 0;
  }

  /** Escaped values are never HTML, whatever they hold. */
  private isRaw(index: number): boolean {
    return this.pass.plain[index] === this.pass.values[index];
  }

  private fragmentOf(index: number) {
    const { fragments } = this.pass;
    return fragments.length === 0 ? undefined : fragments.find((fragment) => fragment.index === index);
  }
}

const NONE: TextValues = { write() {}, line: () => '' };
