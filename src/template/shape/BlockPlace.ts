import { type Nesting, standsIn } from '../fragment/Nesting.ts';
import type { Fragment } from '../lower/Pass.ts';
import { BLANK, MARKUP, QUOTED } from '../lower/traits.ts';
import { FragmentCursor } from './FragmentCursor.ts';
import type { InlinedCss } from './InlinedCss.ts';

/**
 * A place in a content where MJML's HTML is parsed and written again, because CSS is inlined. A block with tags may stand there as a value
 * if it comes back as it is: no selector reaches its elements, it is written as a parser writes, and it closes nothing around it.
 */
export class BlockPlace {
  private readonly css: InlinedCss;
  /** The element around it. */
  private readonly parent: string;

  constructor(css: InlinedCss, parent: string) {
    this.css = css;
    this.parent = parent;
  }

  takes(fragment: Fragment): boolean {
    return this.takesIn(fragment, this.parent);
  }

  private takesIn({ shape, pass }: Fragment, parent: string): boolean {
    const { nesting } = shape;
    if (nesting === undefined || !this.css.leaves(nesting)) return false;
    if (!nesting.outermost.every((name) => standsIn(name, parent))) return false;
    const inner = new FragmentCursor(pass.fragments);
    return pass.odd.every((index, order) =>
      this.takesValue(nesting, index, pass.oddTraits[order] as number, inner.at(index), parent),
    );
  }

  private takesValue(
    { places }: Nesting,
    index: number,
    traits: number,
    block: Fragment | undefined,
    parent: string,
  ): boolean {
    const place = places.get(index);
    if (place === undefined) return false;
    if (place.isAttribute) return (traits & (BLANK | MARKUP | QUOTED)) === 0;
    if ((traits & (MARKUP | QUOTED)) === 0) return true;
    return block !== undefined && this.takesIn(block, place.parent ?? parent);
  }
}
