import { CATEGORY_SEPARATOR, type Policy } from '../../domain/index.ts';
import { createMatcher } from './createMatcher.ts';

/** Says of which plain kinds a shelf is (food, cleaning), by the policy's words for them. */
export type KindsOf = (category: string) => ReadonlySet<string>;

const NONE: ReadonlySet<string> = new Set();

/** The deepest level whose name tells a kind decides: `Baby > Food` is food, `Food > Flowers` is not. Remembered by category. */
export function createShelves(shelves: Policy['shelves']): KindsOf {
  const matcher = createMatcher(
    Object.entries(shelves).flatMap(([kind, lists]) =>
      Object.values(lists)
        .flat()
        .map((text) => ({ text, value: kind })),
    ),
  );
  const known = new Map<string, ReadonlySet<string>>();
  return (category) => {
    let kinds = known.get(category);
    if (kinds === undefined) {
      kinds = NONE;
      for (const level of category.split(CATEGORY_SEPARATOR).toReversed()) {
        const found = matcher.matches(level);
        if (found.length === 0) continue;
        kinds = new Set(found.map(({ entry }) => entry.value));
        break;
      }
      known.set(category, kinds);
    }
    return kinds;
  };
}
