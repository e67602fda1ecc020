import type { Brand } from '../../domain/index.ts';

const PLACE = /\{\{\s*(?:@root\.)?brand\.([A-Za-z.]+)\s*\}\}/g;

/**
 * A template's source with the brand filled in where it is printed. The brand is the same in every email of a shop, and MJML
 * computes with colours and fonts: filled in once, rendering is as fast as with colours that were typed in. Its values are
 * checked at the door (`Brand`), and mean nothing to Handlebars, HTML or CSS.
 */
export function withBrand(source: string, brand: Brand): string {
  const values = new Map(valuesOf(brand));
  return source.replace(PLACE, (place, path: string) => values.get(path) ?? place);
}

const valuesOf = (part: object, prefix = ''): [string, string][] =>
  Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? valuesOf(value, `${prefix}${key}.`)
      : [[prefix + key, String(value)] as [string, string]],
  );
