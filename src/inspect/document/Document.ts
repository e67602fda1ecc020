/** An element of a rendered email. Offsets count UTF-16 units from the beginning of the HTML. */
export interface Element {
  readonly kind: 'element';
  /** In lower case. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Element | undefined;
  readonly children: readonly Node[];
  /** Where its start tag begins; for one that the parser added, where that of its parent begins. */
  readonly start: number;
  /** Just after its start tag. */
  readonly startEnd: number;
  readonly end: number;
  /** Where each attribute begins. */
  readonly attributeStarts: ReadonlyMap<string, number>;
  /** Whether it stands in the source: browsers add `html`, `head`, `body` and `tbody`. */
  readonly isWritten: boolean;
  /** Within `<!--[if !mso]><!-->`: Outlook on Windows does not see it. */
  readonly hiddenFromWord: boolean;
}

export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly parent: Element;
  readonly start: number;
}

export type Node = Element | Text;

/** The HTML of an email as a browser would read it. What only Outlook sees (`<!--[if mso]>`) is a comment, and no part of it. */
export interface Document {
  readonly html: string;
  readonly root: Element;
  /** All elements, in the order of their start tags. */
  readonly elements: readonly Element[];
  readonly texts: readonly Text[];
  readonly hasDoctype: boolean;
}

/** The element and all that it stands in, from the inside out. */
export function* lineage(element: Element): Generator<Element> {
  for (let at: Element | undefined = element; at; at = at.parent) yield at;
}

/** The text of an element and of everything in it, white space joined. */
export function textOf(node: Node): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Node): string {
  if (node.kind === 'text') return node.text;
  if (node.name === 'style' || node.name === 'script' || node.name === 'template') return '';
  return node.children.map(rawText).join('');
}

/** An attribute's value in lower case, without white space around it; '' where it is not there. */
export function attribute(element: Element, name: string): string {
  return (element.attributes.get(name) ?? '').trim().toLowerCase();
}
