import type { Attribute, Piece } from './Element.ts';
import type { State } from './State.ts';

/** A value with more alternatives than this is followed no further: the first ones stand for the others. */
const MOST_VALUES = 16;

/**
 * The state after a block, when each branch may have been taken: an attribute has the values of all of them, a tag the
 * attributes of all of them. Otherwise the first branch counts, unless only another one moved.
 */
export function mergeBranches(from: State, ends: readonly State[]): State {
  const moved = ends.find((end) => end.element !== from.element) ?? ends[0] ?? from;
  if (moved.attribute && from.attribute) {
    const values = ends.flatMap((end) => end.attribute?.values ?? []);
    return { ...moved, attribute: { ...moved.attribute, values: distinct(values).slice(0, MOST_VALUES) } };
  }
  if (moved.tag && from.tag) {
    const before = from.tag.attributes.length;
    const added: Attribute[] = ends.flatMap((end) => end.tag?.attributes.slice(before) ?? []);
    return { ...settle(moved), tag: { ...moved.tag, attributes: [...from.tag.attributes, ...added] } };
  }
  return moved;
}

/** Whether two states are in the same kind of place. Anywhere between a tag's attributes is one place. */
export function sameContext(a: State, b: State): boolean {
  return place(a) === place(b);
}

function place({ mode, quote, tag, attribute }: State): string {
  switch (mode) {
    case 'tag':
    case 'attribute-name':
      return `tag ${tag?.file.name} ${tag?.start}`;
    case 'value':
    case 'unquoted':
    case 'before-value':
      return `value ${quote} ${attribute?.file.name} ${attribute?.start}`;
    default:
      return mode;
  }
}

/** A bare attribute at the end of a branch (`disabled`) is finished with it. */
function settle(state: State): State {
  if (state.mode !== 'attribute-name') return state;
  const { attribute: _, ...rest } = state;
  return { ...rest, mode: 'tag' };
}

function distinct(values: readonly (readonly Piece[])[]): (readonly Piece[])[] {
  const seen = new Map<string, readonly Piece[]>();
  for (const value of values) {
    const key = value
      .map((piece) =>
        typeof piece === 'string' ? `"${piece}` : `{${piece.span.file.name} ${piece.span.start}`,
      )
      .join();
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}
