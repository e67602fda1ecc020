import { attributeOf, type Element } from '../markup/Element.ts';

const HIDING =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])|(?:max-)?height\s*:\s*0(?![.\d])/i;

const known = new WeakMap<Element, boolean>();

/** Whether a reader can see what stands in this element: it is in the body, and no style or attribute around it hides it. */
export function isVisible(element: Element | undefined): boolean {
  if (!element) return false;
  let visible = known.get(element);
  if (visible === undefined) {
    visible = !hides(element) && (element.name === 'mj-body' || isVisible(element.parent));
    known.set(element, visible);
  }
  return visible;
}

function hides(element: Element): boolean {
  if (attributeOf(element, 'hidden')) return true;
  const fontSize = staticValue(element, 'font-size');
  if (fontSize !== undefined && /^\s*0(?![.\d])/.test(fontSize)) return true;
  return HIDING.test(staticValue(element, 'style') ?? '');
}

function staticValue(element: Element, name: string): string | undefined {
  const value = attributeOf(element, name)?.values[0];
  return value?.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
}
