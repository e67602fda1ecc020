import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { CATEGORY_SEPARATOR } from '../../src/domain/index.ts';
import { type ShelfInput, suggestShelves } from '../../src/guard/shelves/suggestShelves.ts';
import { taxonomyNames } from '../../src/run/shelves/taxonomyNames.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** How many of the right categories come first, and among the first three. */
export interface ShelfFigures {
  readonly shelves: number;
  readonly first: number;
  readonly amongThree: number;
  readonly misses: readonly string[];
}

export type Truth = Readonly<Record<string, readonly number[]>>;

/** @param truth for each shelf the ids that a person called right, before anything was matched */
export async function measureShelves(shelves: readonly ShelfInput[], truth: Truth): Promise<ShelfFigures> {
  const suggested = suggestShelves(shelves, await taxonomyNames()).filter(({ category }) => truth[category]);
  const misses: string[] = [];
  let first = 0;
  let amongThree = 0;
  for (const { category, candidates } of suggested) {
    const right = (one: (typeof candidates)[number] | undefined) =>
      one !== undefined && truth[category]?.includes(Number(one.official.id));
    if (right(candidates[0])) first += 1;
    else
      misses.push(
        `${category}: ${candidates.map(({ official, score }) => `${official.id} ${official.path} ${score}`).join(' | ')}`,
      );
    if (candidates.some(right)) amongThree += 1;
  }
  return { shelves: suggested.length, first, amongThree, misses };
}

/** The truth of a data set: `truth.json`, and for the sample shop what its policy says. */
export function truthOf(name: string): Truth {
  if (name !== 'sample')
    return JSON.parse(readFileSync(path.join(import.meta.dirname, 'truth.json'), 'utf8'))[name];
  const { categories } = parse(readFileSync(path.join(ROOT, 'policy.yaml'), 'utf8'));
  return Object.fromEntries(
    Object.entries<string>(categories.map).map(([shelf, category]) => [
      shelf,
      [Number.parseInt(category, 10)],
    ]),
  );
}

/** Shelves with the names of their products, from a table of both. */
export function shelvesFrom(rows: Iterable<readonly [category: string, name: string]>): ShelfInput[] {
  const byShelf = new Map<string, Set<string>>();
  for (const [category, name] of rows) {
    const clean = category
      .split(/\s*[>]\s*/)
      .filter(Boolean)
      .join(CATEGORY_SEPARATOR);
    const names = byShelf.get(clean) ?? new Set();
    names.add(name);
    byShelf.set(clean, names);
  }
  return [...byShelf].map(([category, names]) => ({ category, products: [...names] }));
}
