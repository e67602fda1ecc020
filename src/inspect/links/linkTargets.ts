import { parseDocument } from '../document/parseDocument.ts';
import { linksOf } from './linkRules.ts';

/** Every web address that a link of the email leads to, with the place of its first link. */
export function linkTargets(html: string): readonly { readonly address: string; readonly offset: number }[] {
  const found = new Map<string, number>();
  for (const { attributes, start } of linksOf({ document: parseDocument(html) })) {
    const address = attributes.get('href')?.trim() ?? '';
    const url = URL.parse(address);
    if (url === null || !/^https?:$/.test(url.protocol)) continue;
    url.hash = '';
    if (!found.has(url.href)) found.set(url.href, start);
  }
  return [...found].map(([address, offset]) => ({ address, offset }));
}
