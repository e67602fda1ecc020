import { ESCAPES, type Pass } from '../lower/Pass.ts';
import { AMPERSAND, INNER, MARKUP, QUOTED } from '../lower/traits.ts';
import { compileText, NO_VALUES } from '../text/compileText.ts';
import type { TextWriter } from '../text/TextWriter.ts';
import { type TextValues, writeText } from '../text/writeText.ts';
import { FragmentCursor } from './FragmentCursor.ts';

const WHITE = /[ \t\n\f\r\u200b]+/g;
/** What a value that is not escaped may hold: then it is HTML, and not text. */
const IS_HTML = MARKUP | QUOTED | AMPERSAND;

/** The values of a run, for its text. */
export class PassValues implements TextValues {
  private readonly pass: Pass;
  private nextOdd = 0;
  private readonly fragments: FragmentCursor;

  constructor(pass: Pass) {
    this.pass = pass;
    this.fragments = new FragmentCursor(pass.fragments);
  }

  write(index: number, writer: TextWriter, pre: boolean): void {
    const traits = this.traitsOf(index);
    const fragment = this.fragments.at(index);
    if (fragment !== undefined) {
      writeText(fragment.shape.textOps, new PassValues(fragment.pass), writer);
    } else if (traits & IS_HTML && this.isRaw(index)) {
      writeText(compileText(this.pass.value(index), NO_VALUES), NONE, writer);
    } else {
      const text = this.pass.plain[index] as string;
      if (pre) writer.verbatim(text);
      else writer.text(traits & INNER ? text.replace(WHITE, ' ') : text);
    }
  }

  line(index: number): string {
    const fragment = this.fragments.at(index);
    if (fragment !== undefined) {
      const { chunks, slots } = fragment.shape.html;
      const values = new PassValues(fragment.pass);
      return chunks
        .map((chunk, order) => (order === 0 ? '' : values.line(slots[order - 1] as number)) + chunk)
        .join('');
    }
    return this.pass.plain[index] as string;
  }

  /** Values are written nearly in their order, so that the next odd one is the next to be met. */
  private traitsOf(index: number): number {
    const { odd, oddTraits } = this.pass;
    if (this.nextOdd > 0 && (odd[this.nextOdd - 1] as number) >= index) this.nextOdd = 0;
    while (this.nextOdd < odd.length && (odd[this.nextOdd] as number) < index) this.nextOdd += 1;
    return odd[this.nextOdd] === index ? (oddTraits[this.nextOdd] as number) : 0;
  }

  /** Escaped values are never HTML, whatever they hold. */
  private isRaw(index: number): boolean {
    return ((this.pass.kinds[index] as number) & ESCAPES) === 0;
  }
}

const NONE: TextValues = { write() {}, line: () => '' };
