import type { Product } from '../../domain/index.ts';

/** Everything that is said of a product, and so could give a topic away in an email. */
export function* productTexts(product: Product): Generator<string> {
  yield product.name;
  yield* Object.values(product.names ?? {});
  if (product.brand !== undefined) yield product.brand;
  yield* Object.values(product.attributes ?? {});
  for (const address of [product.url, product.image])
    if (address !== undefined) yield decoded(URL.parse(address)?.pathname ?? address);
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
