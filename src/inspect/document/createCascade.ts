import type { Selector } from 'css-what';
import type { Document, Element } from './Document.ts';
import { matches, parseSelector, specificity } from './matches.ts';
import { type AtRule, type Declaration, parseDeclarations, type StyleRule } from './parseStyles.ts';

/** Where an email is looked at. */
export interface Setting {
  readonly dark: boolean;
  /** In pixels. */
  readonly width: number;
}

/** The value of a property that an element has by its own, attributes of old HTML left out; undefined: inherited or initial. */
export type Cascade = (element: Element, property: string) => string | undefined;

interface WeighedRule {
  readonly selector: readonly Selector[];
  readonly weight: number;
  readonly order: number;
  readonly declarations: readonly Declaration[];
}

/**
 * The rules of the stylesheets and the `style` attributes under one setting, by CSS Cascading: importance, specificity, order.
 * Shorthands are given as they were written; only `background` answers for `background-color` and `background-image`, too.
 */
export function createCascade(
  { elements }: Pick<Document, 'elements'>,
  rules: readonly StyleRule[],
  setting: Setting,
): Cascade {
  const weighed: WeighedRule[] = rules
    .filter(({ selector, conditions }) => selector !== '' && conditions.every((one) => holds(one, setting)))
    .flatMap(({ selector, declarations }, order) =>
      (parseSelector(selector) ?? []).map((one) => ({
        ...{ selector: one, weight: specificity(one), order, declarations },
      })),
    )
    .sort((a, b) => a.weight - b.weight || a.order - b.order);
  const values = new Map<Element, Map<string, string>>();
  for (const element of elements) {
    const own = new Map<string, { value: string; important: boolean }>();
    const apply = (declarations: readonly Declaration[]) => {
      for (const { name, value, important } of declarations) {
        for (const property of name === 'background' ? BACKGROUND : [name])
          if (important || !own.get(property)?.important) own.set(property, { value, important });
      }
    };
    for (const rule of weighed) if (matches(element, rule.selector)) apply(rule.declarations);
    const inline = element.attributes.get('style');
    if (inline !== undefined) apply(parseDeclarations(inline));
    if (own.size > 0) values.set(element, new Map([...own].map(([name, { value }]) => [name, value])));
  }
  return (element, property) => values.get(element)?.get(property);
}

const BACKGROUND = ['background', 'background-color', 'background-image'];

/** Whether the condition of an at-rule holds. What is not known does not. */
export function holds({ name, prelude }: AtRule, setting: Setting): boolean {
  if (name === 'supports' || name === 'layer') return true;
  if (name !== 'media') return false;
  return prelude
    .toLowerCase()
    .split(',')
    .some(
      (query) =>
        /\bnot\b/.test(query) === false && query.split(/\band\b/).every((part) => feature(part, setting)),
    );
}

function feature(part: string, { dark, width }: Setting): boolean {
  const text = part.trim();
  if (/^(?:only\s+)?(?:screen|all)$/.test(text)) return true;
  const [, name, value = ''] = /^\(\s*([\w-]+)\s*:\s*([^)]*?)\s*\)$/.exec(text) ?? [];
  switch (name) {
    case 'prefers-color-scheme':
      return value === (dark ? 'dark' : 'light');
    case 'min-width':
      return width >= Number.parseFloat(value);
    case 'max-width':
      return width <= Number.parseFloat(value);
    default:
      return false;
  }
}
