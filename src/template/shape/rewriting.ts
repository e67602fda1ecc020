import { InlinedCss } from './InlinedCss.ts';
import type { MjmlNode } from './MjmlNode.ts';

/** How the HTML is written again after MJML made it. */
export interface Rewriting {
  /** The CSS that is inlined, and the selectors of `mj-html-attributes`. */
  readonly selectors: string;
  /** Whether it is written as XML, where an element without content becomes one tag: `<a/>`. */
  readonly xml: boolean;
  /** The CSS, where that is all that is done, and it reaches elements by themselves. */
  readonly css: InlinedCss | undefined;
}

/** CSS that is inlined and selectors that set attributes: both make MJML parse its HTML and write it again. */
export function findRewriting(tree: MjmlNode): Rewriting | undefined {
  const head = tree.children?.find(({ tagName }) => tagName === 'mj-head');
  let selectors: string | undefined;
  let xml = false;
  for (const node of head?.children ?? []) {
    if (node.tagName === 'mj-style' && node.attributes?.inline === 'inline')
      selectors = `${selectors ?? ''}${node.content ?? ''}`;
    if (node.tagName === 'mj-html-attributes') {
      xml = true;
      selectors = `${selectors ?? ''}${(node.children ?? []).map((child) => String(child.attributes?.path ?? '')).join(' ')}`;
    }
  }
  if (selectors === undefined) return undefined;
  return { selectors, xml, css: xml ? undefined : InlinedCss.read(selectors) };
}
