import type { Policy } from '../domain/index.ts';
import { createSensitivity } from '../guard/sensitivity/createSensitivity.ts';
import type { Store } from '../store/index.ts';

/** Records that speak of somebody or something that no file has named: nothing is ever made of them. */
export interface Orphans {
  /** Order lines that may be known about. */
  readonly orders: number;
  readonly linesWithoutCustomer: number;
  readonly linesWithoutProduct: number;
  readonly consents: number;
  readonly consentsWithoutCustomer: number;
  readonly complements: number;
  readonly complementsWithoutProduct: number;
}

/**
 * Counts what has no other end. Order lines are those that may be known about: others may read a report, and the number of what is
 * sensitive is nobody's business either. Lines of products that no file has named are told, since somebody must see to them.
 */
export async function orphansOf(store: Store, policy: Policy): Promise<Orphans> {
  const { consents, complements, consentsWithoutCustomer, complementsWithoutProduct } = await store.counts();
  return {
    ...(await speakableLines(store, policy)),
    ...{ consents, consentsWithoutCustomer, complements, complementsWithoutProduct },
  };
}

async function speakableLines(store: Store, policy: Policy) {
  const sensitivity = createSensitivity(policy);
  const products = new Map((await store.products()).map((product) => [product.id, product]));
  const counts = { orders: 0, linesWithoutCustomer: 0, linesWithoutProduct: 0 };
  for (const { productId, source, lines, withoutCustomer } of await store.lineCounts()) {
    if (!policy.sources.includes(source)) continue;
    const product = products.get(productId);
    if (product && sensitivity.verdict(product).finding) continue;
    counts.orders += lines;
    counts.linesWithoutCustomer += withoutCustomer;
    if (!product) counts.linesWithoutProduct += lines;
  }
  return counts;
}

/** The orphans in words, one line a kind of fault; nothing where all have another end. */
export function orphanTexts(orphans: Orphans): string[] {
  const text = (count: number, of: number, what: string, fault: string) =>
    count === 0
      ? []
      : [`${count} of ${of} ${what} ${count === 1 ? fault.replace('name ', 'names ') : fault}`];
  return [
    ...text(orphans.linesWithoutCustomer, orphans.orders, 'order lines', 'name no known customer'),
    ...text(orphans.linesWithoutProduct, orphans.orders, 'order lines', 'name no known product'),
    ...text(orphans.consentsWithoutCustomer, orphans.consents, 'consents', 'name no known customer'),
    ...text(orphans.complementsWithoutProduct, orphans.complements, 'complements', 'name no known product'),
  ];
}
