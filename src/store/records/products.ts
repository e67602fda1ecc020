import type { Product } from '../../domain/index.ts';
import type { ProductRow } from '../database/Tables.ts';
import { jsonOrNull, type Mapping, money, parsedOrNull, present } from './Mapping.ts';
import { target } from './target.ts';

type Texts = Readonly<Record<string, string>>;

export const products: Mapping<Product, ProductRow> = {
  target: target('products', ['id'], {
    id: 'text',
    name: 'text',
    names: 'text',
    category: 'text',
    also_in: 'text',
    brand: 'text',
    price: 'int',
    currency: 'text',
    url: 'text',
    image: 'text',
    in_stock: 'int',
    care: 'text',
    attributes: 'text',
  }),
  toRow: (product) => [
    product.id,
    product.name,
    jsonOrNull(product.names),
    product.category,
    jsonOrNull(product.alsoIn),
    product.brand ?? null,
    product.price?.amount ?? null,
    product.price?.currency ?? null,
    product.url ?? null,
    product.image ?? null,
    product.inStock ? 1 : 0,
    jsonOrNull(product.care),
    jsonOrNull(product.attributes),
  ],
  fromRow: (row) =>
    present({
      id: row.id,
      name: row.name,
      names: parsedOrNull<Texts>(row.names),
      category: row.category,
      alsoIn: parsedOrNull<string[]>(row.also_in),
      brand: row.brand,
      price: money(row.price, row.currency),
      url: row.url,
      image: row.image,
      inStock: row.in_stock === 1,
      care: parsedOrNull<Texts>(row.care),
      attributes: parsedOrNull<Texts>(row.attributes),
    }),
};
