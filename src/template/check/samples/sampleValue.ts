import type { PrintPart } from '../resolve/Part.ts';

const ADDRESS = 'https://example.com/a-page-of-the-shop/a-product-of-usual-length?ref=0123456789abcdef';
const TEXT = 'A text of usual length';

/** A value of usual length that can stand where it is printed: an address in a link, a length in a width, a text otherwise. */
export function sampleValue({ type, keys }: PrintPart, attribute: string | undefined): string {
  if (attribute !== undefined) {
    if (/href|src|url|^background$|^action$/.test(attribute)) return ADDRESS;
    if (/color/.test(attribute)) return '#336699';
    if (/align/.test(attribute)) return 'center';
    if (/width|height|size|padding|radius|spacing/.test(attribute)) return '20px';
    if (/class|^name$|^id$/.test(attribute)) return 'sample';
  }
  switch (type.kind) {
    case 'number':
      return '100';
    case 'boolean':
      return 'true';
    case 'string':
      if (type.allowed?.[0] !== undefined) return type.allowed[0];
      return type.format === 'uri' || keys.some((key) => /(?:url|href|link|image|logo)$/i.test(key))
        ? ADDRESS
        : TEXT;
    default:
      return TEXT;
  }
}
