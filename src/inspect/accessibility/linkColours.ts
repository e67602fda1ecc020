import { contrast, hexOf } from '../../domain/index.ts';
import { paintOf } from '../contrast/paintOf.ts';
import type { Cascade } from '../document/createCascade.ts';
import { type Element, textOf } from '../document/Document.ts';
import { isHidden } from '../document/isHidden.ts';
import type { Page } from '../Page.ts';
import type { Draft } from '../Rule.ts';

/** Links within a sentence that only their colour tells from it (WCAG 2.2, 1.4.1; technique G183: 3:1 apart is enough). */
export function* linkColours({ document }: Page, cascade: Cascade): Generator<Draft> {
  for (const at of document.elements) {
    if (at.name !== 'a' || !at.attributes.has('href') || textOf(at) === '' || isHidden(at, cascade)) continue;
    const { parent } = at;
    if (parent === undefined || !standsInText(at, parent)) continue;
    if (isMarked(at, parent, cascade)) continue;
    const [link, around] = [paintOf(at, cascade), paintOf(parent, cascade)];
    if (link.isBold !== around.isBold || Math.abs(link.size - around.size) > 1) continue;
    if (link.background && around.background && hexOf(link.background) !== hexOf(around.background)) continue;
    const ratio = contrast(hexOf(link.colour), hexOf(around.colour));
    if (ratio < 3)
      yield {
        code: 'link-by-colour',
        at,
        detail: `${ratio.toFixed(1)}:1, ${hexOf(link.colour)} in ${hexOf(around.colour)}`,
      };
  }
}

/** Words beside it in the same block; signs such as "|" and "·" between links of a row are none. */
function standsInText(at: Element, parent: Element): boolean {
  if (parent.name === 'a') return false;
  return parent.children.some((one) => one !== at && one.kind === 'text' && /\p{L}{2,}/u.test(one.text));
}

function isMarked(at: Element, parent: Element, cascade: Cascade): boolean {
  const inner = at.children.filter((one): one is Element => one.kind === 'element');
  const decorated = (element: Element) => {
    const value = cascade(element, 'text-decoration') ?? cascade(element, 'text-decoration-line');
    return value === undefined ? element.name === 'u' : /underline|overline|line-through/i.test(value);
  };
  // Browsers underline a link that says nothing else.
  const own = cascade(at, 'text-decoration') ?? cascade(at, 'text-decoration-line');
  if (own === undefined || decorated(at) || decorated(parent) || inner.some(decorated)) return true;
  return ['border', 'border-bottom', 'font-style', 'outline'].some((property) => {
    const value = cascade(at, property);
    return value !== undefined && !/^(?:0\w*|none|normal|inherit)\b/i.test(value);
  });
}
