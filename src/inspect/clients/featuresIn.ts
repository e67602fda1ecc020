import { type Selector, SelectorType } from 'css-what';
import { attribute, type Element } from '../document/Document.ts';
import { parseSelector } from '../document/matches.ts';
import { type Declaration, parseDeclarations } from '../document/parseStyles.ts';
import type { Page } from '../Page.ts';
import {
  featureOfAttribute,
  featureOfElement,
  featureOfPicture,
  featureOfProperty,
  featuresOfValue,
} from './featureNames.ts';
import { isFeature } from './supportOf.ts';

/** One use of a feature of HTML or CSS. */
export interface Use {
  readonly feature: string;
  readonly at: Element | number;
  /** What was written, with numbers made alike: by it MJML's own output is recognised. */
  readonly signature: string;
  readonly hiddenFromWord: boolean;
}

/** Every use of a feature that the data knows, in an email's elements, attributes, styles and pictures. */
export function* featuresIn({ document, sheets }: Pick<Page, 'document' | 'sheets'>): Generator<Use> {
  for (const element of document.elements) {
    if (!element.isWritten) continue;
    const { name, attributes, hiddenFromWord } = element;
    const use = (feature: string, written: string): Use => ({
      ...{ feature, at: element, hiddenFromWord },
      signature: `${feature}|${name}|${alike(written)}`,
    });
    const own = featureOfElement(name);
    const isOther = name === 'link' && !/\bstylesheet\b/.test(attribute(element, 'rel'));
    // A style sheet with fonts is lost as a font is: there is one to fall back to.
    const isFont = name === 'link' && /font/i.test(attribute(element, 'href'));
    if (own !== undefined && !isOther) yield use(isFont ? 'css-at-font-face' : own, '');
    for (const [key, value] of attributes) {
      const feature = featureOfAttribute(key);
      if (feature !== undefined) yield use(feature, key);
      if (key === 'style')
        for (const declaration of parseDeclarations(value))
          for (const one of featuresOf(declaration)) yield use(one, written(declaration));
    }
    yield* partsOf(element, use);
  }
  for (const { element, rules, atRules } of sheets) {
    const { hiddenFromWord } = element;
    const use = (feature: string, at: number, text: string): Use => ({
      ...{ feature, at, hiddenFromWord },
      signature: `${feature}|style|${alike(text)}`,
    });
    for (const { name, prelude, start } of atRules)
      for (const feature of featuresOfAtRule(name, prelude)) yield use(feature, start, `@${name} ${prelude}`);
    for (const { selector, start, declarations, isNested, conditions } of rules) {
      if (isNested) yield use('css-nesting', start, selector);
      for (const feature of new Set(featuresOfSelector(selector))) yield use(feature, start, selector);
      // What stands in @font-face are descriptors, and no properties.
      if (conditions.some(({ name }) => name === 'font-face')) continue;
      for (const declaration of declarations)
        for (const feature of featuresOf(declaration))
          yield use(feature, declaration.start, `${selector} { ${written(declaration)} }`);
    }
  }
}

function* partsOf(element: Element, use: (feature: string, written: string) => Use): Generator<Use> {
  const { name, attributes } = element;
  const type = attribute(element, 'type');
  if (name === 'img' || name === 'source') {
    const picture = featureOfPicture(attributes.get('src') ?? attributes.get('srcset') ?? '');
    if (picture !== undefined) yield use(picture, 'src');
  }
  if (name === 'input') {
    const feature = `html-input-${type === '' ? 'text' : type}`;
    if (isFeature(feature)) yield use(feature, type);
  }
  if (name === 'button') yield use(type === 'reset' ? 'html-button-reset' : 'html-button-submit', type);
  if (/^h[1-6]$/.test(name)) yield use('html-h1-h6', '');
  if (attribute(element, 'href').startsWith('#') && attribute(element, 'href').length > 1)
    yield use('html-anchor-links', 'href');
}

function* featuresOf({ name, value }: Declaration): Generator<string> {
  const feature = featureOfProperty(name);
  if (feature !== undefined && !VALUED.has(feature)) yield feature;
  if (name.startsWith('--')) yield 'css-variables';
  yield* featuresOfValue(name, value);
}

/** Features that are one value of a property: the property alone is not the feature. */
const VALUED = new Set(['css-flex-direction', 'css-flex-wrap']);

const written = ({ name, value }: Declaration) => `${name}:${value}`;

/** A radius is a wish of whoever wrote it; a width is what MJML works out, and the names of its carousels are random. */
const alike = (text: string) =>
  text.includes('radius')
    ? text
    : text.replace(/(mj-[a-z]+-)[0-9a-f]{8,}/g, '$1#').replace(/\d+(?:\.\d+)?/g, '#');

function* featuresOfAtRule(name: string, prelude: string): Generator<string> {
  if (name !== 'media') {
    if (isFeature(`css-at-${name}`)) yield `css-at-${name}`;
    return;
  }
  yield 'css-at-media';
  for (const [, feature = ''] of prelude
    .toLowerCase()
    .matchAll(/\(\s*(?:-webkit-)?(?:min-|max-)?(?:any-)?([\w-]+)/g))
    if (isFeature(`css-at-media-${feature}`)) yield `css-at-media-${feature}`;
}

const COMBINATORS: Readonly<Partial<Record<SelectorType, string>>> = {
  [SelectorType.Adjacent]: 'css-selector-adjacent-sibling',
  [SelectorType.Sibling]: 'css-selector-general-sibling',
  [SelectorType.Child]: 'css-selector-child',
  [SelectorType.Descendant]: 'css-selector-descendant',
  [SelectorType.Tag]: 'css-selector-type',
  [SelectorType.Universal]: 'css-selector-universal',
};

function* featuresOfSelector(selector: string): Generator<string> {
  const lists = selector === '' ? [] : (parseSelector(selector) ?? []);
  for (const list of lists) yield* list.flatMap(featuresOfToken);
}

function featuresOfToken(token: Selector): string[] {
  const combinator = COMBINATORS[token.type];
  if (combinator !== undefined) return [combinator];
  if (token.type === SelectorType.Attribute) {
    if (token.name === 'class' && token.action === 'element') return ['css-selector-class'];
    if (token.name === 'id' && token.action === 'equals') return ['css-selector-id'];
    return ['css-selector-attribute'];
  }
  if (token.type !== SelectorType.Pseudo && token.type !== SelectorType.PseudoElement) return [];
  const name = token.name.toLowerCase();
  return [`css-pseudo-class-${name}`, `css-pseudo-element-${name}`].filter(isFeature);
}
