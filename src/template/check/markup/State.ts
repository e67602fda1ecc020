import type { SourceFile } from '../report/SourceFile.ts';
import type { Attribute, Element, Piece } from './Element.ts';

/** Where in the markup something stands. `tag` is anywhere between an element's name and its `>`. */
export type Mode =
  | 'text'
  | 'raw-text'
  | 'tag-open'
  | 'tag-name'
  | 'tag'
  | 'attribute-name'
  | 'before-value'
  | 'value'
  | 'unquoted'
  | 'end-tag'
  | 'comment'
  | 'declaration'
  | 'cdata';

/** A start tag that is not finished. */
export interface OpenTag {
  readonly name: string;
  readonly start: number;
  readonly file: SourceFile;
  readonly attributes: readonly Attribute[];
}

/** An attribute that is not finished. */
export interface OpenAttribute {
  readonly name: string;
  readonly start: number;
  readonly file: SourceFile;
  readonly values: readonly (readonly Piece[])[];
}

/** How far a scan has come. Never changed in place: a block's branches all start from the same one. */
export interface State {
  readonly mode: Mode;
  readonly element: Element | undefined;
  readonly quote?: string;
  readonly tag?: OpenTag;
  readonly attribute?: OpenAttribute;
  /** Of a comment: whether it begins as Outlook's do. */
  readonly isConditional?: boolean;
  /** The name of an end tag so far. */
  readonly endTag?: string;
}

/** Where a template begins. */
export const START: State = { mode: 'text', element: undefined };

/** A mustache in an attribute's value is a piece of it. */
export function addPiece(state: State, piece: Piece): State {
  const { attribute } = state;
  if (!attribute || piece === '') return state;
  return {
    ...state,
    attribute: { ...attribute, values: attribute.values.map((value) => [...value, piece]) },
  };
}
