import type { Severity } from './codes.ts';

/** A place in a source file, counted from 1. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One finding of the check, for a terminal, an editor or a pull request. Plain and frozen. */
export interface Diagnostic {
  /** Stable: a code of `CHECKS`, or that of a rule which the caller passed. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to do about it. */
  readonly fix?: string;
  readonly place: SourcePlace;
  /** Just after the last character that is meant. */
  readonly endPlace?: SourcePlace;
  /** The source around the place, for a fixed-width font. */
  readonly frame: string;
  /** `fix` for an editor, where a machine can do it. They do not overlap. */
  readonly edits?: readonly TextEdit[];
}

/** A piece of a source file, and what is to stand there instead. */
export interface TextEdit {
  readonly place: SourcePlace;
  readonly endPlace: SourcePlace;
  readonly text: string;
}
