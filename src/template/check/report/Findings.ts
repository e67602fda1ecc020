import { CHECKS, type CheckCode, type Severity } from './codes.ts';
import type { Diagnostic, TextEdit } from './Diagnostic.ts';
import type { Span } from './SourceFile.ts';

/** What a finding says, beside its code and place. */
export interface Words {
  readonly message: string;
  readonly fix?: string | undefined;
  /** The fix as edits, where it is one: `text` in the place of what is meant, or of another piece of the same file. */
  readonly edits?: readonly { readonly text: string; readonly at?: Span | undefined }[] | undefined;
}

/** Beyond this many, more of them help nobody. */
const MOST = 1000;

/** Collects findings. The same one at the same place is kept once: a partial is walked for each of its callers. */
export class Findings {
  readonly #found = new Map<string, Diagnostic & { readonly order: number }>();
  readonly #severities: Readonly<Record<string, Severity | 'off'>>;
  readonly #files: readonly string[];

  /** `files` gives the order of the report: the template, then its partials. */
  constructor(severities: Readonly<Record<string, Severity | 'off'>>, files: readonly string[]) {
    this.#severities = severities;
    this.#files = files;
  }

  report(code: CheckCode, span: Span, words: Words): void {
    this.reportRule(code, CHECKS[code].severity, span, words);
  }

  /** A finding of a rule that the caller passed, with its own code. */
  reportRule(code: string, usual: Severity, span: Span, { message, fix, edits }: Words): void {
    const severity = Object.hasOwn(this.#severities, code)
      ? (this.#severities[code] as Severity | 'off')
      : usual;
    const id = `${code} ${span.file.name} ${span.start} ${message}`;
    if (severity === 'off' || this.#found.size >= MOST || this.#found.has(id)) return;
    const place = Object.freeze(span.file.placeOf(span.start));
    const diagnostic = {
      code,
      severity,
      message,
      ...(fix === undefined ? {} : { fix }),
      place,
      ...(span.end > span.start ? { endPlace: Object.freeze(span.file.placeOf(span.end)) } : {}),
      frame: span.file.frameAt(span.start),
      ...(edits === undefined
        ? {}
        : { edits: Object.freeze(edits.map(({ text, at }) => editOf(text, at ?? span))) }),
    };
    this.#found.set(id, { ...diagnostic, order: this.#files.indexOf(span.file.name) });
  }

  get size(): number {
    return this.#found.size;
  }

  has(code: CheckCode): boolean {
    return [...this.#found.values()].some((found) => found.code === code);
  }

  /** All of them, in the order of the files and the places in them. */
  sorted(): readonly Diagnostic[] {
    const inOrder = [...this.#found.values()].sort(
      (a, b) => a.order - b.order || a.place.line - b.place.line || a.place.column - b.place.column,
    );
    return Object.freeze(inOrder.map(({ order: _, ...diagnostic }) => Object.freeze(diagnostic)));
  }
}

function editOf(text: string, { file, start, end }: Span): TextEdit {
  return Object.freeze({
    place: Object.freeze(file.placeOf(start)),
    endPlace: Object.freeze(file.placeOf(end)),
    text,
  });
}
