import { CATEGORY_SEPARATOR } from '../../domain/index.ts';

/** The category and all that it lies in, the widest first. */
export function lineage(category: string): string[] {
  const levels = category.split(CATEGORY_SEPARATOR);
  return levels.map((_, i) => levels.slice(0, i + 1).join(CATEGORY_SEPARATOR));
}
