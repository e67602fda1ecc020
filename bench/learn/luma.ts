import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { DAY_MS, OrderLine, Product } from '../../src/domain/index.ts';
import { type Market, type Person, randomFrom } from './Market.ts';

const FOLDER = new URL('../../../shared/data/magento_luma/', import.meta.url);
export const hasLuma = existsSync(new URL('pairs_dev.csv', FOLDER));

/** A variant's size and colour: what is linked are the products, not their variants. */
const VARIANT = /-(XS|S|M|L|XL|\d\d)-[A-Z][a-z]+$/;
const PEOPLE = 20_000;
const START = Date.UTC(2025, 0, 1);

export interface Luma {
  readonly market: Market;
  readonly crossSells: ReadonlyMap<string, ReadonlySet<string>>;
  readonly upSells: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Luma's catalog and its merchandisers' links, with orders that are simulated from the cross-sells. An order is begun by a product
 * that is drawn by popularity (Zipf). With its beginning come, each by its own chance: one cross-sell in the same order
 * (30%), one cross-sell in a later order (15%), an up-sell in the same order, as who tries two and keeps both does (20%), an
 * up-sell in a later order (15%), and up to three products by popularity alone (60% each): the noise, more of it than of anything else.
 */
export function luma(): Luma {
  const read = (file: string) =>
    parse(readFileSync(new URL(file, FOLDER)), { columns: true }) as Record<string, string>[];
  const path = (category = '') => category.replace('Default Category/', '').split('/').join(' > ') || 'Other';
  const catalog = read('products.csv')
    .filter(({ sku = '' }) => !VARIANT.test(sku))
    .map(({ sku, name, category }) => Product.parse({ id: sku, name, category: path(category) }));
  const known = new Set(catalog.map(({ id }) => id));
  const links = read('pairs_dev.csv').filter(
    ({ sku = '', linked_sku = '' }) => known.has(sku) && known.has(linked_sku),
  );
  const linked = (type: string) => {
    const rows = links.filter(({ link_type }) => link_type === type);
    return new Map(
      [...Map.groupBy(rows, ({ sku = '' }) => sku)].map(([sku, of]) => [
        sku,
        new Set(of.map(({ linked_sku = '' }) => linked_sku)),
      ]),
    );
  };
  const crossSells = linked('crosssell');
  const upSells = linked('upsell');
  return { market: { catalog, people: simulated(catalog, crossSells, upSells) }, crossSells, upSells };
}

function simulated(
  catalog: readonly Product[],
  crossSells: Luma['crossSells'],
  upSells: Luma['upSells'],
): Person[] {
  const random = randomFrom(20261126);
  const ranked = catalog
    .map(({ id }) => ({ id, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
  const popular = zipf(ranked, random);
  const oneOf = (set: ReadonlySet<string> | undefined) =>
    [...(set ?? [])][Math.floor(random() * (set?.size ?? 0))];

  return Array.from({ length: PEOPLE }, (_, i): Person => {
    const id = `p${i}`;
    const lines: OrderLine[] = [];
    const buy = (order: string, productId: string | undefined, placedAt: number) => {
      if (productId === undefined) return;
      lines.push(OrderLine.parse({ orderId: `${id}-${order}`, customerId: id, productId, placedAt }));
    };
    const orders = 1 + Math.floor(random() * 3);
    for (let order = 0; order < orders; order++) {
      const at = START + Math.floor(random() * 270) * DAY_MS;
      const first = popular();
      buy(`${order}`, first, at);
      if (random() < 0.3) buy(`${order}`, oneOf(crossSells.get(first)), at);
      if (random() < 0.2) buy(`${order}`, oneOf(upSells.get(first)), at);
      for (let noise = 0; noise < 3; noise++) if (random() < 0.6) buy(`${order}`, popular(), at);
      const later = at + (5 + Math.floor(random() * 70)) * DAY_MS;
      if (random() < 0.15) buy(`${order}-later`, oneOf(crossSells.get(first)), later);
      if (random() < 0.15) buy(`${order}-again`, oneOf(upSells.get(first)), later);
    }
    return { id, lines: lines.sort((a, b) => a.placedAt - b.placedAt) };
  });
}

/** Draws by popularity: the second is bought half as often as the first, and so on. */
function zipf(ranked: readonly string[], random: () => number): () => string {
  const sums: number[] = [];
  ranked.forEach((_, rank) => {
    sums.push((sums.at(-1) ?? 0) + 1 / (rank + 1) ** 0.8);
  });
  return () => {
    const drawn = random() * (sums.at(-1) as number);
    return ranked[sums.findIndex((sum) => sum >= drawn)] as string;
  };
}
