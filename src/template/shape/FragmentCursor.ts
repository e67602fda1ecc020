import type { Fragment } from '../lower/Pass.ts';

/** Finds the blocks among the values. Values are asked for nearly in their order, so that the next block is the next to be met. */
export class FragmentCursor {
  private readonly fragments: readonly Fragment[];
  private next = 0;

  constructor(fragments: readonly Fragment[]) {
    this.fragments = fragments;
  }

  at(index: number): Fragment | undefined {
    const { fragments } = this;
    const before = fragments[this.next - 1];
    if (before !== undefined && before.index >= index) this.next = 0;
    while (this.next < fragments.length && (fragments[this.next] as Fragment).index < index) this.next += 1;
    const found = fragments[this.next];
    return found?.index === index ? found : undefined;
  }
}
