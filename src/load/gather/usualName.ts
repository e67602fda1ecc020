import type { Product } from '../../domain/index.ts';

/** One of a product's names, how often it stands there, and the record that last had it. */
export interface NamedRecord {
  count: number;
  record: Product;
}

/** Notes that a product stands under another name, or with other values under a known one. */
export function otherName(
  names: Map<string, NamedRecord> | undefined,
  before: Product,
  record: Product,
  timesBefore: number,
): Map<string, NamedRecord> {
  const known = names ?? new Map([[before.name, { count: timesBefore, record: before }]]);
  known.set(record.name, { count: (known.get(record.name)?.count ?? 0) + 1, record });
  return known;
}

/** The record under the most frequent name, the later one where two are as frequent: a till's remarks ("damaged") are rare. */
export function usualName(last: Product, names: ReadonlyMap<string, NamedRecord> | undefined): Product {
  if (names === undefined) return last;
  let best: NamedRecord = { count: 0, record: last };
  for (const named of names.values()) if (named.count >= best.count) best = named;
  return best.record;
}
