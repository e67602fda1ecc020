/** Something that can be written at a place. */
export interface Completion {
  readonly label: string;
  readonly kind:
    | 'value'
    | 'list'
    | 'object'
    | 'helper'
    | 'block'
    | 'partial'
    | 'argument'
    | 'element'
    | 'attribute'
    | 'keyword'
    | 'word'
    | 'id';
  /** What it is, in a few words: `a text, may be absent`. */
  readonly detail?: string;
  /** What is written, where it is more than the label; `#{}` is where the writer goes on. */
  readonly snippet?: string;
  /** Above 0: better than others with the same beginning. */
  readonly boost?: number;
}

/** What can be written in the place of the text between two offsets. */
export interface Completions {
  readonly from: number;
  readonly to: number;
  readonly options: readonly Completion[];
}
