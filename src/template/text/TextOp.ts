/** An attribute or line with values in it: `chunks[0] value(slots[0]) chunks[1] ...`. */
interface Gapped {
  readonly chunks: readonly string[];
  readonly slots: readonly number[];
}

/** One step of writing an HTML as text. `text` has its white space collapsed, and its entities decoded. */
export type TextOp =
  | { readonly kind: 'text'; readonly text: string }
  /** Static text over several lines, with what must stand before and behind it. */
  | { readonly kind: 'lines'; readonly before: Gap; readonly text: string; readonly after: Gap }
  | { readonly kind: 'value'; readonly index: number; readonly pre: boolean }
  | { readonly kind: 'pre'; readonly text: string }
  | { readonly kind: 'break'; readonly lines: number }
  | { readonly kind: 'newline' }
  | { readonly kind: 'link'; readonly href: Gapped }
  | { readonly kind: 'endLink' }
  | { readonly kind: 'attribute'; readonly text: Gapped }
  | { readonly kind: 'item'; readonly marker: string }
  | { readonly kind: 'endItem' }
  | { readonly kind: 'table' }
  | { readonly kind: 'endTable' }
  | { readonly kind: 'row' }
  | ({ readonly kind: 'cell' } & CellShape)
  | { readonly kind: 'endCell' }
  | { readonly kind: 'layoutCell' };

/** A cell of a table: whether it is a heading, and how many columns and rows it takes. */
export interface CellShape {
  readonly head: boolean;
  readonly columns: number;
  readonly rows: number;
}

/** What separates two pieces of text: line breaks, or a space. */
export interface Gap {
  readonly breaks: number;
  readonly space: boolean;
}
