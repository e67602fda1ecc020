import { sizeOf } from '../contrast/paintOf.ts';
import type { Cascade } from '../document/createCascade.ts';
import { type Element, lineage, type Node, textOf } from '../document/Document.ts';
import { isHidden } from '../document/isHidden.ts';
import type { Page } from '../Page.ts';
import type { Draft } from '../Rule.ts';

const LEAST = 24;
const LINES = /^(?:td|th|div|p|li)$/;
const WITHIN = /^(?:b|strong|em|i|span)$/;

/**
 * Links one above the other, each alone in its line, whose lines are lower than 24 pixels (WCAG 2.2, 2.5.8). A single one has room
 * around it and a link in a sentence is excepted; one with a picture or a block in it has a height that only drawing tells.
 */
export function* targets({ document, cascade: cascadeOf }: Page): Generator<Draft> {
  const cascade = cascadeOf({ dark: false, width: 600 });
  let before: { readonly link: Element; readonly height: number; told: boolean } | undefined;
  for (const node of inOrder(document.root)) {
    if (node.kind === 'text') {
      if (/\S/.test(node.text) && ![...lineage(node.parent)].some(isLink) && !isHidden(node.parent, cascade))
        before = undefined;
      continue;
    }
    if (/^(?:img|hr|h[1-6]|input|button)$/.test(node.name)) before = undefined;
    if (!isLink(node) || isHidden(node, cascade)) continue;
    const height = lineOf(node, cascade);
    if (height === undefined || height >= LEAST - 0.5) before = undefined;
    else {
      // The middles of two neighbours are half of each apart.
      const isClose =
        before !== undefined && !inOneRow(before.link, node) && (before.height + height) / 2 < LEAST - 0.5;
      if (before !== undefined && isClose && !before.told) yield told(before.link, before.height);
      if (isClose) yield told(node, height);
      before = { link: node, height, told: isClose };
    }
  }
}

const isLink = ({ name, attributes }: Element) => name === 'a' && attributes.has('href');
const told = (at: Element, height: number): Draft => ({
  code: 'target-small',
  at,
  detail: `about ${Math.round(height)} pixels`,
});

/** Beside one another in a table. */
function inOneRow(a: Element, b: Element): boolean {
  const row = (link: Element) => [...lineage(link)].find(({ name }) => name === 'tr');
  return row(a) !== undefined && row(a) === row(b);
}

function* inOrder(element: Element): Generator<Node> {
  for (const child of element.children) {
    yield child;
    if (child.kind === 'element') yield* inOrder(child);
  }
}

/** The height of the line that a link has for itself; undefined where it has none, or where that cannot be told. */
function lineOf(link: Element, cascade: Cascade): number | undefined {
  const { parent } = link;
  if (
    parent === undefined ||
    !LINES.test(parent.name) ||
    textOf(link) === '' ||
    textOf(parent) !== textOf(link)
  )
    return undefined;
  if (link.children.some((one) => one.kind === 'element' && !WITHIN.test(one.name))) return undefined;
  let height = lineHeight(nearest(link, 'line-height', cascade), sizeOf(link, cascade));
  for (const one of lineage(link)) {
    if (one !== link && textOf(one) !== textOf(link)) break;
    height += around(one, 'padding', cascade) + around(one, 'margin', cascade);
  }
  return height;
}

function nearest(element: Element, property: string, cascade: Cascade): string | undefined {
  for (const one of lineage(element)) {
    const value = cascade(one, property);
    if (value !== undefined && value !== 'inherit') return value;
  }
  return undefined;
}

function lineHeight(value: string | undefined, size: number): number {
  const number = Number.parseFloat(value ?? '');
  if (value === undefined || Number.isNaN(number)) return size * 1.2;
  if (value.endsWith('px')) return number;
  if (value.endsWith('%')) return (number / 100) * size;
  return number * size;
}

/** Above and below, in pixels. A paragraph without a word about it has margins of its own. */
function around(element: Element, property: 'padding' | 'margin', cascade: Cascade): number {
  const whole = cascade(element, property);
  const sides = (whole ?? '').split(/\s+/);
  const own = [
    cascade(element, `${property}-top`) ?? sides[0],
    cascade(element, `${property}-bottom`) ?? sides[2] ?? sides[0],
  ];
  if (property === 'margin' && element.name === 'p' && own.every((side) => !side))
    return 2 * sizeOf(element, cascade);
  return own.reduce(
    (sum, side) => sum + (side?.endsWith('px') ? Math.max(0, Number.parseFloat(side)) : 0),
    0,
  );
}
