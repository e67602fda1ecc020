import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Document, Element, Node, Text } from './Document.ts';

type ParsedNode = DefaultTreeAdapterTypes.Node;
type ParsedElement = DefaultTreeAdapterTypes.Element;

const OPENS = /^\[if\s+(?:\(?\s*!\s*\(?\s*(?:mso|ie)\b|!mso)/i;
const CLOSES = /^<?!?\[endif\]/i;

/** Reads HTML by the rules of the HTML standard, as browsers and mail programs do: nothing in it is an error. */
export function parseDocument(html: string): Document {
  const parsed = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const elements: Element[] = [];
  const texts: Text[] = [];
  let hiddenFromWord = false;

  function convert(node: ParsedElement, parent: Element | undefined): Element {
    const location = node.sourceCodeLocation;
    const start = location?.startOffset ?? parent?.start ?? 0;
    const children: Node[] = [];
    const element: Element = {
      kind: 'element',
      name: node.tagName,
      attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
      parent,
      children,
      start,
      startEnd: location?.startTag?.endOffset ?? location?.endOffset ?? start,
      end: location?.endOffset ?? parent?.end ?? html.length,
      attributeStarts: new Map(
        Object.entries(location?.attrs ?? {}).map(([name, { startOffset }]) => [name, startOffset]),
      ),
      isWritten: location?.startTag !== undefined || location?.endOffset !== undefined,
      hiddenFromWord,
    };
    elements.push(element);
    for (const child of node.childNodes) append(child, element, children);
    return element;
  }

  function append(node: ParsedNode, parent: Element, into: Node[]): void {
    if ('data' in node) {
      if (OPENS.test(node.data)) hiddenFromWord = true;
      else if (CLOSES.test(node.data)) hiddenFromWord = false;
    } else if ('tagName' in node) into.push(convert(node, parent));
    else if ('value' in node) {
      const start = node.sourceCodeLocation?.startOffset ?? parent.startEnd;
      const text: Text = { kind: 'text', text: node.value, parent, start };
      texts.push(text);
      into.push(text);
    }
  }

  // Comments before <html> may open what Outlook does not see, too; an email never does that.
  const top = parsed.childNodes.find((node): node is ParsedElement => 'tagName' in node);
  if (top === undefined) throw new Error('the HTML parser always makes a root');
  const root = convert(top, undefined);
  const hasDoctype = parsed.childNodes.some((node) => node.nodeName === '#documentType');
  return { html, root, elements, texts, hasDoctype };
}
