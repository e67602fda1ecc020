import type { Span } from '../report/SourceFile.ts';
import type { PrintPart } from '../resolve/Part.ts';

/** A piece of an attribute's value: text as written, or something printed. */
export type Piece = string | PrintPart;

/** An attribute as written. A choice inside the value gives it more than one possible value. */
export interface Attribute {
  readonly name: string;
  readonly values: readonly (readonly Piece[])[];
  readonly span: Span;
}

/** A start tag with the element that it stands in. */
export interface Element {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly parent: Element | undefined;
  readonly depth: number;
  readonly span: Span;
}

export function attributeOf(element: Element, name: string): Attribute | undefined {
  return element.attributes.find((attribute) => attribute.name === name);
}

/** The element itself or the nearest around it with one of these names. */
export function closest(element: Element | undefined, names: (name: string) => boolean): Element | undefined {
  for (let at = element; at; at = at.parent) if (names(at.name)) return at;
  return undefined;
}
