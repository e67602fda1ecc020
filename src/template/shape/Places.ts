import { BLANK, EDGE, MARKUP } from '../lower/traits.ts';
import type { BlockPlace } from './BlockPlace.ts';

/** A content with values at its edges, where MJML trims: the values' indexes, in order. */
export interface Content {
  readonly indexes: readonly number[];
  /** Whether nothing but values stands at its start, and at its end. */
  readonly left: boolean;
  readonly right: boolean;
}

/** What is known of the places of a shape's values. A value that is not in `allowed` is structural. */
export class Places {
  /** Which traits a place takes, by the value's index. */
  readonly allowed = new Map<number, number>();
  readonly contents: Content[] = [];
  /** Where blocks with tags may stand although MJML's HTML is written again, if that leaves them as they are. */
  readonly blocks = new Map<number, BlockPlace>();
  private readonly seen = new Set<number>();

  /** A value whose token stands in two places of the tree is structural. */
  accept(index: number, traits: number): void {
    if (this.seen.has(index)) {
      this.refuse(index);
      return;
    }
    this.seen.add(index);
    this.allowed.set(index, traits);
  }

  refuse(index: number): void {
    this.allowed.delete(index);
    this.blocks.delete(index);
  }

  /** Takes traits away from a place. */
  forbid(index: number, traits: number): void {
    const allowed = this.allowed.get(index);
    if (allowed !== undefined) this.allowed.set(index, allowed & ~traits);
    if (traits & MARKUP) this.blocks.delete(index);
  }

  /** Where a content was not found again as it was, nothing can be trimmed. */
  forbidTrimming({ indexes }: Content): void {
    for (const index of indexes) this.forbid(index, EDGE | BLANK);
  }
}
