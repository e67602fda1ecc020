import { isFeature } from './supportOf.ts';

/** Properties whose feature is named otherwise than `css-` and the property. */
const PROPERTIES: Readonly<Record<string, string>> = {
  ...of('css-block-inline-size', 'block-size'),
  ...of('css-border-inline-block', 'border-inline', 'border-block'),
  ...of(
    'css-column-layout-properties',
    'columns',
    'column-fill',
    'column-rule',
    'column-span',
    'column-width',
  ),
  ...of('css-gap', 'gap', 'row-gap', 'column-gap'),
  ...of('css-left-right-top-bottom', 'left', 'right', 'top', 'bottom'),
  ...of(
    'css-grid-template',
    'grid-template',
    'grid-template-areas',
    'grid-template-columns',
    'grid-template-rows',
  ),
  ...of('css-inset', 'inset-inline', 'inset-block'),
  ...of('css-overflow', 'overflow-x', 'overflow-y'),
  ...of('css-text-emphasis', 'text-emphasis-color', 'text-emphasis-style'),
  ...of('css-scroll-snap', 'scroll-snap-type', 'scroll-snap-align'),
  ...of('css-mask-image', 'mask', '-webkit-mask-image'),
};

/** Longhands of which the data tests the shorthand only. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^border-(?:top|bottom)-(?:left|right)-radius$/, 'css-border-radius'],
  [/^border-(?:start|end)-(?:start|end)-radius$/, 'css-border-radius-logical'],
  [/^border-(?:inline|block)-(?:start|end)$/, 'css-border-inline-block-individual'],
  [/^border-(?:inline|block)-(?:color|style|width)$/, 'css-border-inline-block-longhand'],
  [
    /^border-(?:top|right|bottom|left)(?:-(?:color|style|width))?$|^border-(?:color|style|width)$/,
    'css-border',
  ],
  [/^border-image-/, 'css-border-image'],
  [/^(margin|padding)-(?:top|right|bottom|left)$/, 'css-$1'],
  [/^(margin|padding)-(?:inline|block)-(?:start|end)$/, 'css-$1-$2-start-end'],
  [/^(margin|padding)-(?:inline|block)$/, 'css-$1-inline-block'],
  [/^(animation|transition)-/, 'css-$1'],
];

function of(feature: string, ...properties: string[]): Record<string, string> {
  return Object.fromEntries(properties.map((property) => [property, feature]));
}

/** The feature that a property is, in the data's names. */
export function featureOfProperty(property: string): string | undefined {
  const own = PROPERTIES[property] ?? `css-${property}`;
  if (isFeature(own)) return own;
  for (const [pattern, feature] of FAMILIES) {
    const match = pattern.exec(property);
    if (match === null) continue;
    const axis = property.includes('-block-') ? 'block' : 'inline';
    return feature.replace('$1', match[1] ?? '').replace('$2', axis);
  }
  return undefined;
}

const FUNCTIONS: Readonly<Record<string, string>> = {
  calc: 'css-unit-calc',
  clamp: 'css-function-clamp',
  min: 'css-function-min',
  max: 'css-function-max',
  'light-dark': 'css-function-light-dark',
  'linear-gradient': 'css-linear-gradient',
  'radial-gradient': 'css-radial-gradient',
  'conic-gradient': 'css-conic-gradient',
  rgb: 'css-rgb',
  rgba: 'css-rgba',
  var: 'css-variables',
  lab: 'css-modern-color',
  lch: 'css-modern-color',
  oklab: 'css-modern-color',
  oklch: 'css-modern-color',
};
const UNITS = new Set(['ch', 'ex', 'rem', 'vh', 'vw', 'vmin', 'vmax']);

/** What a value asks for beyond its property. */
export function* featuresOfValue(property: string, value: string): Generator<string> {
  // What stands in quotes or in an address is no function and no unit.
  const text = value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/gi, ' ').toLowerCase();
  for (const [, name = ''] of text.matchAll(/(?:^|[^\w-])(?:-webkit-|repeating-)*([a-z-]+)\(/g))
    if (FUNCTIONS[name] !== undefined) yield FUNCTIONS[name];
  for (const [, unit = ''] of text.matchAll(/(?:^|[^\w-])[+-]?\d*\.?\d+([a-z]+)\b/g))
    if (UNITS.has(unit)) yield `css-unit-${unit}`;
  if (/(?:^|\s)initial(?:\s|$)/.test(text)) yield 'css-unit-initial';
  if (property === 'display') {
    if (/^(?:inline-)?flex$/.test(text)) yield 'css-display-flex';
    else if (/^(?:inline-)?grid$/.test(text)) yield 'css-display-grid';
    else if (text === 'none') yield 'css-display-none';
  }
  if (property === 'flex-direction' && text === 'column') yield 'css-flex-direction';
  if (property === 'flex-wrap' && text === 'wrap') yield 'css-flex-wrap';
  if (/\b(?:fit|min|max)-content\b/.test(text)) yield 'css-intrinsic-size';
  if (property === 'background' && /url\(/i.test(value)) yield 'css-background-image';
}

const ELEMENTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['ul', 'ol', 'dl'].map((name) => [name, 'html-lists'])),
  ...Object.fromEntries(
    'article aside details figcaption figure footer header main mark nav section summary time'
      .split(' ')
      .map((name) => [name, 'html-semantics']),
  ),
  map: 'html-image-maps',
  svg: 'html-svg',
};

/** The feature that an element is. */
export function featureOfElement(name: string): string | undefined {
  const feature = ELEMENTS[name] ?? `html-${name}`;
  return isFeature(feature) ? feature : undefined;
}

const ATTRIBUTES: Readonly<Record<string, string>> = {
  loading: 'html-loading-attribute',
  srcset: 'html-srcset',
  hidden: 'html-hidden',
  background: 'html-background',
  popover: 'html-popover',
  required: 'html-required',
  inert: 'css-inert-attribute',
};

/** The feature that an attribute is; those without which nothing is lost have none. */
export const featureOfAttribute = (name: string): string | undefined => ATTRIBUTES[name];

const FORMATS: Readonly<Record<string, string>> = {
  apng: 'image-apng',
  avif: 'image-avif',
  bmp: 'image-bmp',
  heic: 'image-heif',
  heif: 'image-heif',
  ico: 'image-ico',
  mp4: 'image-mp4',
  svg: 'image-svg',
  tif: 'image-tiff',
  tiff: 'image-tiff',
  webp: 'image-webp',
};

/** The feature that a picture's format is, by its address. */
export function featureOfPicture(address: string): string | undefined {
  if (/^data:/i.test(address.trim())) return 'image-base64';
  const path = address.trim().split(/[?#]/, 1)[0] ?? '';
  return FORMATS[/\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''];
}
