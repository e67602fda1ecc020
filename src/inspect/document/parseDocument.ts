import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Document, Element, Node, Text } from './Document.ts';

type ParsedNode = DefaultTreeAdapterTypes.Node;
type ParsedElement = DefaultTreeAdapterTypes.Element;

const OPENS = /^\[if\s+(?:\(?\s*!\s*\(?\s*(?:mso|ie)\b|!mso)/i;
const CLOSES = /^<?!?\[endif\]/i;

/** Browsers go no deeper: what stands deeper is taken up to here. It bounds every walk over the elements. */
const DEEPEST = 512;

interface Visit {
  readonly node: ParsedNode;
  readonly parent: Element | undefined;
  /** The children of `parent`, to be added to. */
  readonly into: Node[];
  readonly depth: number;
}

/** Reads HTML by the rules of the HTML standard, as browsers and mail programs do: nothing in it is an error. */
export function parseDocument(html: string): Document {
  const parsed = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const elements: Element[] = [];
  const texts: Text[] = [];
  let hiddenFromWord = false;

  const elementOf = (node: ParsedElement, parent: Element | undefined, children: Node[]): Element => {
    const location = node.sourceCodeLocation;
    const start = location?.startOffset ?? parent?.start ?? 0;
    return {
      kind: 'element',
      name: node.tagName,
      attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
      ...{ parent, children, start, hiddenFromWord },
      startEnd: location?.startTag?.endOffset ?? location?.endOffset ?? start,
      end: location?.endOffset ?? parent?.end ?? html.length,
      attributeStarts: new Map(
        Object.entries(location?.attrs ?? {}).map(([name, { startOffset }]) => [name, startOffset]),
      ),
      isWritten: location?.startTag !== undefined || location?.endOffset !== undefined,
    };
  };

  // In the order of the source, because comments open and close what Outlook does not see.
  const waiting: Visit[] = [{ node: topOf(parsed), parent: undefined, into: [], depth: 0 }];
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    const { node, parent, into, depth } = visit;
    if ('data' in node) {
      if (OPENS.test(node.data)) hiddenFromWord = true;
      else if (CLOSES.test(node.data)) hiddenFromWord = false;
    } else if ('tagName' in node) {
      const children: Node[] = [];
      const element = elementOf(node, parent, children);
      elements.push(element);
      into.push(element);
      const isDeepest = depth >= DEEPEST && parent !== undefined;
      const below = isDeepest
        ? { parent, into, depth }
        : { parent: element, into: children, depth: depth + 1 };
      for (const child of node.childNodes.toReversed()) waiting.push({ node: child, ...below });
    } else if ('value' in node && parent !== undefined) {
      const start = node.sourceCodeLocation?.startOffset ?? parent.startEnd;
      const text: Text = { kind: 'text', text: node.value, parent, start };
      texts.push(text);
      into.push(text);
    }
  }
  const [root] = elements;
  if (root === undefined) throw new Error('the HTML parser always makes a root');
  const hasDoctype = parsed.childNodes.some((node) => node.nodeName === '#documentType');
  return { html, root, elements, texts, hasDoctype };
}

/** Comments before `<html>` may open what Outlook does not see, too; an email never does that. */
function topOf(parsed: DefaultTreeAdapterTypes.Document): ParsedElement {
  const top = parsed.childNodes.find((node): node is ParsedElement => 'tagName' in node);
  if (top === undefined) throw new Error('the HTML parser always makes a root');
  return top;
}
