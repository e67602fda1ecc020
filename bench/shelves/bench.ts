import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Print } from '../Figure.ts';
import { measureShelves, shelvesFrom, truthOf } from './measure.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SHARED = path.resolve(ROOT, '../shared/data');

interface Source {
  readonly file: string;
  /** The columns that make the shelf, and that of the name. */
  readonly shelf: readonly string[];
  readonly name: string;
}

/** Luma and the sample were looked at while the matching was made; Complete Journey was measured at the end. */
const SOURCES: Readonly<Record<string, Source>> = {
  sample: { file: path.join(ROOT, 'data/products.csv'), shelf: ['category'], name: 'name' },
  luma: { file: path.join(SHARED, 'magento_luma/products.csv'), shelf: ['category'], name: 'name' },
  completejourney: {
    file: path.join(SHARED, 'completejourney/orders_dev.csv'),
    shelf: ['department', 'product_category'],
    name: 'product_type',
  },
};

/** How many of the right categories `mesura policy --suggest` puts first, and among the first three. */
export async function bench(print: Print): Promise<void> {
  for (const [set, { file, shelf, name }] of Object.entries(SOURCES)) {
    if (!existsSync(file)) continue;
    const rows: Record<string, string>[] = parse(readFileSync(file, 'utf8'), { columns: true });
    const shelves = shelvesFrom(
      rows.map((row) => [
        shelf.map((column) => (row[column] ?? '').replaceAll('/', set === 'luma' ? ' > ' : '/')).join(' > '),
        row[name] ?? '',
      ]),
    );
    const started = performance.now();
    const { shelves: count, first, amongThree } = await measureShelves(shelves, truthOf(set));
    print({ name: `shelves.first.${set}`, value: first, unit: `of ${count}` });
    print({ name: `shelves.three.${set}`, value: amongThree, unit: `of ${count}` });
    print({ name: `shelves.ms.${set}`, value: Math.round(performance.now() - started), unit: 'ms' });
  }
}
