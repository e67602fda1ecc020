import { render } from '@react-email/render';
import { DomUtils, parseDocument } from 'htmlparser2';
import { createElement, Fragment, type ReactNode } from 'react';
import type { Nodes } from './scoped.ts';

type Dom = ReturnType<typeof parseDocument>['children'][number];
type Make = (values: Readonly<Record<string, unknown>>) => ReactNode;

const OPEN = '\u27e6';
const CLOSE = '\u27e7';
const MARK = /\u27e6(\d+)\u27e7/;

/**
 * The same page as React elements, for React Email's `render`. Comments for Outlook are left out, because React writes none: it has less to
 * do. Undefined where a block opens an element that another one closes, which React cannot say.
 */
export function toReact(nodes: Nodes): ((context: object) => Promise<string>) | undefined {
  const marks: Nodes[number][] = [];
  const html = nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      marks.push(node);
      return `${OPEN}${marks.length - 1}${CLOSE}`;
    })
    .join('');
  const make = makeAll(parseDocument(html).children, marks);
  return (
    make && ((context) => render(createElement(Fragment, null, make(context as Record<string, unknown>))))
  );
}

function makeAll(children: readonly Dom[], marks: Nodes): Make | undefined {
  const makes: Make[] = [];
  for (const child of children) {
    const made = makeOne(child, marks);
    if (made === undefined) return undefined;
    makes.push(...made);
  }
  return (values) => createElement(Fragment, null, ...makes.map((make) => make(values)));
}

function makeOne(node: Dom, marks: Nodes): readonly Make[] | undefined {
  if (node.type === 'text') return makeText(node.data, marks);
  if (!DomUtils.isTag(node) || node.name === 'title') return [];
  const attributes = Object.entries(node.attribs).filter(([name]) => !name.includes(':'));
  if (node.name === 'style' || node.name === 'script') {
    const css = DomUtils.textContent(node);
    return [() => createElement(node.name, null, css)];
  }
  const inner = makeAll(node.children, marks);
  if (inner === undefined) return undefined;
  const fixed: Record<string, unknown> = {};
  const open: (readonly [string, (values: Readonly<Record<string, unknown>>) => string])[] = [];
  for (const [name, value] of attributes) {
    if (name === 'style') fixed.style = styleOf(value);
    else if (MARK.test(value)) {
      const text = textOf(value, marks);
      if (text === undefined) return undefined;
      open.push([nameOf(name), text]);
    } else fixed[nameOf(name)] = value;
  }
  const isVoid = ['img', 'br', 'hr', 'meta', 'link', 'input'].includes(node.name);
  return [
    (values) => {
      const props = { ...fixed };
      for (const [name, text] of open) props[name] = text(values);
      return isVoid ? createElement(node.name, props) : createElement(node.name, props, inner(values));
    },
  ];
}

function makeText(text: string, marks: Nodes): readonly Make[] | undefined {
  const makes: Make[] = [];
  for (const [index, piece] of text.split(MARK).entries()) {
    if (index % 2 === 0) {
      if (piece.trim() !== '') makes.push(() => piece);
      continue;
    }
    const node = marks[Number(piece)] as Nodes[number];
    if (node.kind === 'print') {
      makes.push((values) => lookup(values, node.path) as ReactNode);
    } else if (node.kind === 'if') {
      const yes = ofNodes(node.yes);
      const no = ofNodes(node.no);
      if (yes === undefined || no === undefined) return undefined;
      makes.push((values) => (Boolean(lookup(values, node.path)) === node.not ? no(values) : yes(values)));
    } else if (node.kind === 'each') {
      const body = ofNodes(node.body);
      const none = ofNodes(node.none);
      if (body === undefined || none === undefined) return undefined;
      makes.push((values) => {
        const items = ((lookup(values, node.path) as readonly unknown[] | undefined) ?? []).slice(
          0,
          node.max,
        );
        if (items.length === 0) return none(values);
        return items.map((item, order) =>
          createElement(Fragment, { key: order }, body({ ...values, [node.name]: item })),
        );
      });
    }
  }
  return makes;
}

/** A block's body, if its elements are whole. */
function ofNodes(nodes: Nodes): Make | undefined {
  const marks: Nodes[number][] = [];
  const html = nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      marks.push(node);
      return `${OPEN}${marks.length - 1}${CLOSE}`;
    })
    .join('');
  return makeAll(parseDocument(html).children, marks);
}

type Text = (values: Readonly<Record<string, unknown>>) => string;

function textOf(value: string, marks: Nodes): Text | undefined {
  const nodes = value
    .split(MARK)
    .map((piece, index): Nodes[number] =>
      index % 2 === 0 ? { kind: 'text', text: piece } : (marks[Number(piece)] as Nodes[number]),
    );
  return textOfNodes(nodes);
}

function textOfNodes(nodes: Nodes): Text | undefined {
  const texts = nodes.map((node): Text | undefined => {
    if (node.kind === 'text') return () => node.text;
    if (node.kind === 'print') return (values) => String(lookup(values, node.path) ?? '');
    if (node.kind !== 'if') return undefined;
    const yes = textOfNodes(node.yes);
    const no = textOfNodes(node.no);
    if (yes === undefined || no === undefined) return undefined;
    return (values) => (Boolean(lookup(values, node.path)) === node.not ? no(values) : yes(values));
  });
  if (texts.includes(undefined)) return undefined;
  return (values) => texts.map((text) => text?.(values)).join('');
}

function lookup(values: Readonly<Record<string, unknown>>, path: string): unknown {
  let value: unknown = values;
  for (const part of path.split('.')) {
    if (value === null || value === undefined) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

function nameOf(name: string): string {
  const known: Readonly<Record<string, string>> = {
    class: 'className',
    colspan: 'colSpan',
    rowspan: 'rowSpan',
    cellpadding: 'cellPadding',
    cellspacing: 'cellSpacing',
    bgcolor: 'bgcolor',
    for: 'htmlFor',
    'http-equiv': 'httpEquiv',
  };
  return known[name] ?? name;
}

function styleOf(css: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    css
      .split(';')
      .filter((rule) => rule.includes(':'))
      .map((rule) => {
        const at = rule.indexOf(':');
        const name = rule
          .slice(0, at)
          .trim()
          .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
        return [name.replace(/^-/, ''), rule.slice(at + 1).trim()];
      }),
  );
}
