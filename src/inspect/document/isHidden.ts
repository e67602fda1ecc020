import type { Cascade } from './createCascade.ts';
import { type Element, lineage } from './Document.ts';

const NOT_SHOWN = new Set(['head', 'style', 'script', 'title', 'template', 'noscript', 'meta', 'link']);

/** Whether nothing of an element is to be seen, by the means that emails use, such as for the preheader. */
export function isHidden(element: Element, cascade: Cascade): boolean {
  for (const one of lineage(element)) {
    if (NOT_SHOWN.has(one.name)) return true;
    if (one.attributes.has('hidden')) return true;
    if (/^none\b/i.test(cascade(one, 'display') ?? '')) return true;
    if (zero(cascade(one, 'opacity'))) return true;
    if (zero(cascade(one, 'max-height')) && /hidden/i.test(cascade(one, 'overflow') ?? '')) return true;
    if (/^all\b/i.test(cascade(one, 'mso-hide') ?? '') && zero(cascade(one, 'max-height'))) return true;
  }
  if (/^(?:hidden|collapse)\b/i.test(nearest(element, 'visibility', cascade) ?? '')) return true;
  return /^0+(?:\.0+)?(?:px|pt|em|rem|%)?$/.test(nearest(element, 'font-size', cascade)?.trim() ?? '');
}

const zero = (value: string | undefined) => value !== undefined && Number.parseFloat(value) === 0;

function nearest(element: Element, property: string, cascade: Cascade): string | undefined {
  for (const one of lineage(element)) {
    const value = cascade(one, property);
    if (value !== undefined && value !== 'inherit') return value;
  }
  return undefined;
}
