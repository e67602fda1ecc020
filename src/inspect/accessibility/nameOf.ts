import { type Element, type Node, textOf } from '../document/Document.ts';

/**
 * What a screen reader calls an element, near enough (Accessible Name and Description Computation 1.2): its label, or the words
 * and picture texts in it, or its title.
 */
export function nameOf(element: Element, elements: readonly Element[]): string {
  const references = (element.attributes.get('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
  const referred = references
    .map((id) => elements.find(({ attributes }) => attributes.get('id') === id))
    .map((one) => (one === undefined ? '' : textOf(one)))
    .join(' ')
    .trim();
  if (referred !== '') return referred;
  const label = element.attributes.get('aria-label')?.trim();
  if (label) return label;
  const own = element.name === 'img' || element.name === 'area' ? element.attributes.get('alt') : undefined;
  const content = own ?? contentOf(element);
  return content.replace(/\s+/g, ' ').trim() || (element.attributes.get('title') ?? '').trim();
}

function contentOf(node: Node): string {
  if (node.kind === 'text') return node.text;
  if (isSilent(node)) return '';
  if (node.name === 'style' || node.name === 'script') return '';
  const label = node.attributes.get('aria-label')?.trim();
  if (label) return label;
  if (node.name === 'img') return node.attributes.get('alt') ?? node.attributes.get('title') ?? '';
  if (node.name === 'svg')
    return node.children
      .map((one) => (one.kind === 'element' && one.name === 'title' ? textOf(one) : ''))
      .join('');
  return node.children.map(contentOf).join('');
}

/** Whether screen readers pass an element over. */
export const isSilent = ({ attributes }: Element): boolean =>
  attributes.get('aria-hidden') === 'true' ||
  attributes.has('hidden') ||
  /(?:^|;)\s*display\s*:\s*none\b/i.test(attributes.get('style') ?? '');
