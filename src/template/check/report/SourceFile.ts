import { codeFrame } from '../../../domain/codeFrame.ts';
import type { SourcePlace } from './Diagnostic.ts';

/** A piece of a source file, by offsets; `end` is just after its last character. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** A source as it was written, which knows its lines: offsets go in, lines and columns come out, and the other way round. */
export class SourceFile {
  readonly name: string;
  readonly text: string;
  readonly #starts: readonly number[];
  /** What frames show: the same lines, as a person wrote them. */
  readonly #written: string;

  constructor(name: string, text: string, written = text) {
    this.name = name;
    this.text = text;
    this.#written = written;
    // Handlebars' lexer counts CRLF, LF and a lone CR as one line end each.
    const starts = [0];
    for (const end of text.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length);
    this.#starts = starts;
  }

  /** The offset of a place as Handlebars gives it: lines from 1, columns from 0. */
  offsetOf(position: { readonly line: number; readonly column: number }): number {
    return Math.min(
      this.text.length,
      (this.#starts[position.line - 1] ?? this.text.length) + position.column,
    );
  }

  spanOf(node: hbs.AST.Node): Span {
    return { file: this, start: this.offsetOf(node.loc.start), end: this.offsetOf(node.loc.end) };
  }

  placeOf(offset: number): SourcePlace {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: this.name, line: low + 1, column: offset - (this.#starts[low] as number) + 1 };
  }

  /** Only the lines around the place are handed on, so that a frame costs the same in a file of any length. */
  frameAt(offset: number): string {
    const { line, column } = this.placeOf(offset);
    const first = Math.max(1, line - 2);
    if (this.#written !== this.text) return codeFrame(this.#written, line, column);
    const near = this.text.slice(this.#starts[first - 1], this.#starts[line + 1] ?? this.text.length);
    return codeFrame('\n'.repeat(first - 1) + near, line, column);
  }
}
