import { decoded } from './decoded.ts';

const ADDRESS = /https?:\/\/[^\s"'<>]+/gi;

/** The addresses in a text, in the form in which they are compared. */
export function addressesIn(text: string): readonly string[] {
  return text.match(ADDRESS)?.map(comparable) ?? [];
}

/** Two ways of writing one address are equal in this form. */
export function comparable(address: string): string {
  return decoded(address).toLowerCase().replace(/\/+$/, '');
}

/**
 * An address and what it is without its last parameters and its fragment: `https://a/b?c=1` is a page with a parameter
 * more, `https://a/bc` is another page. Longest first.
 */
export function* pagesOf(address: string): Generator<string> {
  yield address;
  for (let end = address.length - 1; end > 0; end--) {
    const letter = address[end];
    if (letter === '#' || letter === '?' || letter === '&') yield address.slice(0, end).replace(/\/+$/, '');
  }
}
