import { type AttributeSelector, parse, type Selector, SelectorType } from 'css-what';
import type { Element } from './Document.ts';

/** Splits and reads selectors; undefined for those that CSS refuses. */
export function parseSelector(selector: string): Selector[][] | undefined {
  try {
    return parse(selector);
  } catch {
    return undefined;
  }
}

/**
 * Whether a selector meets an element that nobody points at, has visited or fills in. Pseudo-elements and what is unknown
 * meet nothing.
 */
export function matches(element: Element, selector: readonly Selector[]): boolean {
  const last = selector.at(-1);
  // Most selectors end at the first look, and most emails have thousands of looks.
  if (last === undefined || (isOwn(last) && !matchesOne(element, last))) return false;
  return matchesTo(element, selector, selector.length - 1, new Map());
}

/**
 * Whether the tokens up to `last` meet an element. `failed`: which did not meet which element already, so that a long chain of
 * descendants over a deep email takes no more than their product.
 */
function matchesTo(
  element: Element,
  tokens: readonly Selector[],
  last: number,
  failed: Map<Element, Set<number>>,
): boolean {
  if (failed.get(element)?.has(last)) return false;
  if (meets(element, tokens, last, failed)) return true;
  const known = failed.get(element) ?? new Set();
  failed.set(element, known.add(last));
  return false;
}

function meets(
  element: Element,
  tokens: readonly Selector[],
  last: number,
  failed: Map<Element, Set<number>>,
): boolean {
  let at = last;
  for (; at >= 0; at -= 1) {
    const token = tokens[at] as Selector;
    switch (token.type) {
      case SelectorType.Child:
        return element.parent !== undefined && matchesTo(element.parent, tokens, at - 1, failed);
      case SelectorType.Descendant: {
        for (let above = element.parent; above; above = above.parent)
          if (matchesTo(above, tokens, at - 1, failed)) return true;
        return false;
      }
      case SelectorType.Adjacent: {
        const before = siblingsBefore(element)[0];
        return before !== undefined && matchesTo(before, tokens, at - 1, failed);
      }
      case SelectorType.Sibling:
        return siblingsBefore(element).some((before) => matchesTo(before, tokens, at - 1, failed));
      default:
        if (!matchesOne(element, token)) return false;
    }
  }
  return true;
}

const isOwn = ({ type }: Selector) =>
  type === SelectorType.Tag || type === SelectorType.Attribute || type === SelectorType.Universal;

function matchesOne(element: Element, token: Selector): boolean {
  switch (token.type) {
    case SelectorType.Tag:
      return token.name.toLowerCase() === element.name;
    case SelectorType.Universal:
      return true;
    case SelectorType.Attribute:
      return matchesAttribute(element, token);
    case SelectorType.Pseudo:
      return matchesPseudo(element, token.name, token.data);
    default:
      return false;
  }
}

function matchesPseudo(element: Element, name: string, data: unknown): boolean {
  const lists = Array.isArray(data) ? (data as Selector[][]) : [];
  switch (name) {
    case 'not':
      return !lists.some((one) => matches(element, one));
    case 'is':
    case 'where':
    case 'matches':
      return lists.some((one) => matches(element, one));
    case 'root':
      return element.parent === undefined;
    case 'link':
    case 'any-link':
      return element.name === 'a' && element.attributes.has('href');
    case 'first-child':
      return siblingsBefore(element).length === 0;
    case 'last-child':
      return element.parent?.children.filter(isElement).at(-1) === element;
    default:
      return false;
  }
}

function matchesAttribute(element: Element, { name, action, value, ignoreCase }: AttributeSelector): boolean {
  const own = element.attributes.get(name.toLowerCase());
  if (own === undefined) return action === 'not';
  const fold = (text: string) => (ignoreCase === true ? text.toLowerCase() : text);
  const [has, wanted] = [fold(own), fold(value)];
  switch (action) {
    case 'exists':
      return true;
    case 'equals':
      return has === wanted;
    case 'element':
      return has.split(/\s+/).includes(wanted);
    case 'start':
      return wanted !== '' && has.startsWith(wanted);
    case 'end':
      return wanted !== '' && has.endsWith(wanted);
    case 'any':
      return wanted !== '' && has.includes(wanted);
    case 'hyphen':
      return has === wanted || has.startsWith(`${wanted}-`);
    default:
      return false;
  }
}

const isElement = (node: Element['children'][number]): node is Element => node.kind === 'element';

/** The elements before it under the same parent, the nearest first. */
function siblingsBefore(element: Element): Element[] {
  const siblings = element.parent?.children.filter(isElement) ?? [];
  return siblings.slice(0, siblings.indexOf(element)).reverse();
}

/** How much a selector weighs (Selectors Level 4, 17): ids, then classes, then names, as one number. */
export function specificity(selector: readonly Selector[]): number {
  let weight = 0;
  for (const token of selector) {
    if (token.type === SelectorType.Attribute)
      weight += token.name === 'id' && token.action === 'equals' ? 10_000 : 100;
    else if (token.type === SelectorType.Tag || token.type === SelectorType.PseudoElement) weight += 1;
    else if (token.type === SelectorType.Pseudo) {
      const lists = Array.isArray(token.data) ? token.data : [];
      if (token.name === 'where') continue;
      weight += lists.length > 0 ? Math.max(...lists.map(specificity)) : 100;
    }
  }
  return weight;
}
