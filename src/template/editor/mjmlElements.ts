import 'mjml'; // registers the components
import * as core from 'mjml-core';
import validator from 'mjml-validator';
import { ENDING_TAGS } from '../check/markup/elements.ts';
import type { Completion } from './Completion.ts';

/** What MJML itself knows of its elements; of the few that are no components, what its documentation says of their attributes. */
const HEAD_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  mjml: ['lang', 'dir', 'owa'],
  'mj-style': ['inline'],
  'mj-font': ['name', 'href'],
  'mj-breakpoint': ['width'],
  'mj-class': ['name'],
};

const HTML: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title', 'style'],
  b: [],
  br: [],
  em: [],
  h1: ['style'],
  h2: ['style'],
  h3: ['style'],
  img: ['src', 'alt', 'width', 'height', 'style'],
  li: ['style'],
  ol: ['style'],
  p: ['style'],
  span: ['style', 'lang'],
  strong: [],
  table: ['role', 'width', 'style'],
  td: ['align', 'valign', 'width', 'style'],
  th: ['align', 'scope', 'style'],
  tr: ['style'],
  ul: ['style'],
};
const EMPTY = new Set(['br', 'img', 'mj-image', 'mj-divider', 'mj-spacer', 'mj-font', 'mj-breakpoint']);
/** What an element is of no use without. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'alt'],
  'mj-image': ['src', 'alt'],
  'mj-button': ['href'],
  'mj-font': ['name', 'href'],
};

interface Component {
  readonly allowedAttributes?: Readonly<Record<string, string>>;
}
const component = (name: string) => Reflect.get(core.components, name) as Component | undefined;

/** The elements that may stand in `parent`: what MJML allows there, and HTML in what MJML hands on. */
export function elementsIn(parent: string | undefined): readonly Completion[] {
  const names = childrenOf(parent);
  return names.map((label) => {
    const needed = (NEEDED[label] ?? []).map((name) => ` ${name}="#{}"`).join('');
    const snippet = EMPTY.has(label)
      ? `${label}${needed} />`
      : `${label}${needed}>${needed === '' ? '#{}' : ''}</${label}>`;
    return { label, kind: 'element', snippet };
  });
}

function childrenOf(parent: string | undefined): readonly string[] {
  if (parent === undefined) return ['mjml'];
  if (ENDING_TAGS.has(parent) || Object.hasOwn(HTML, parent)) return Object.keys(HTML);
  const allowed = (validator.dependencies as Readonly<Record<string, readonly unknown[]>>)[parent] ?? [];
  const known = Object.keys(core.components);
  // MJML writes some of them as patterns: whatever begins with "mj-" has defaults.
  return allowed
    .flatMap((one) => (one instanceof RegExp ? known.filter((name) => one.test(name)) : [String(one)]))
    .filter((name) => name !== 'mj-include');
}

/** The attributes of an element, with what MJML takes for each. */
export function attributesOf(element: string): readonly Completion[] {
  const own = component(element)?.allowedAttributes ?? {};
  const more = [...(HEAD_ATTRIBUTES[element] ?? []), ...(HTML[element] ?? [])];
  const general = Object.keys(own).length > 0 ? ['css-class', 'mj-class'] : [];
  return [...new Set([...Object.keys(own), ...more, ...general])].map((label) => ({
    label,
    kind: 'attribute',
    ...(own[label] !== undefined && { detail: wordsOf(own[label]) }),
    snippet: `${label}="#{}"`,
    ...(NEEDED[element]?.includes(label) && { boost: 2 }),
  }));
}

/** The values that MJML lists for an attribute. */
export function valuesFor(element: string, attribute: string): readonly Completion[] {
  const type = component(element)?.allowedAttributes?.[attribute] ?? '';
  const listed =
    /^enum\((.*)\)$/.exec(type)?.[1]?.split(',') ?? (type === 'boolean' ? ['true', 'false'] : []);
  return listed.map((label) => ({ label: label.trim(), kind: 'word' }));
}

function wordsOf(type: string): string {
  const units = /^unit(?:WithNegative)?\((.*)\)/.exec(type)?.[1];
  if (units !== undefined) return `a size: ${units.split(',').filter(Boolean).join(', ')}`;
  if (type.startsWith('enum(')) return type.slice(5, -1).split(',').join(', ');
  return type === 'color' ? 'a colour' : type === 'string' ? 'a text' : type;
}
