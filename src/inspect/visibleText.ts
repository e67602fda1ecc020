import { createCascade } from './document/createCascade.ts';
import { isHidden } from './document/isHidden.ts';
import { parseDocument } from './document/parseDocument.ts';

/** What a telephone reads out of an email to show beside its subject: the words that are seen, no address of a link. */
export function visibleText(html: string): string {
  const document = parseDocument(html);
  const cascade = createCascade(document, [], { dark: false, width: 400 });
  const seen = document.texts.filter(({ parent, text }) => /\S/.test(text) && !isHidden(parent, cascade));
  return seen
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
