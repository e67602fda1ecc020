import type { Span } from '../report/SourceFile.ts';
import type { Type } from '../types/Type.ts';

/**
 * A template with its partials put in and its paths looked up: what the later steps walk. Partials that are called twice with the
 * same scope are the same array.
 */
export type Part = TextPart | PrintPart | ChoicePart | LoopPart | PartialPart;

/** Markup as it was written. `offset` is where it starts in its file. */
export interface TextPart {
  readonly kind: 'text';
  readonly text: string;
  readonly span: Span;
}

/** `{{...}}`: something is printed here. */
export interface PrintPart {
  readonly kind: 'print';
  readonly span: Span;
  readonly type: Type;
  /** Where in the view the printed value comes from: its own path, or those of the helper's arguments. */
  readonly keys: readonly string[];
  /** The helper that makes the value, if one does. */
  readonly helper?: string;
  readonly raw: boolean;
}

/** One of the branches is taken. The last is what happens when nothing else does; it may be empty. */
export interface ChoicePart {
  readonly kind: 'choice';
  readonly span: Span;
  /** The path that decides, where it is one: two choices with the same path always agree. */
  readonly condition?: string;
  readonly branches: readonly (readonly Part[])[];
}

/** The body is repeated, or `otherwise` is taken when there is nothing to repeat it for. */
export interface LoopPart {
  readonly kind: 'loop';
  readonly span: Span;
  readonly condition?: string;
  /** The helper whose block it is; absent for `each`. */
  readonly helper?: string;
  readonly body: readonly Part[];
  readonly otherwise: readonly Part[];
  readonly max?: number;
}

/** A partial's content, put in where it is called. */
export interface PartialPart {
  readonly kind: 'partial';
  readonly span: Span;
  readonly body: readonly Part[];
}

/** What a part holds: the branches of a choice, the two sides of a loop, the content of a partial. */
export function bodiesOf(part: Part): readonly (readonly Part[])[] {
  switch (part.kind) {
    case 'choice':
      return part.branches;
    case 'loop':
      return [part.body, part.otherwise];
    case 'partial':
      return [part.body];
    default:
      return [];
  }
}
