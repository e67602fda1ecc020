import { fold } from './fold.ts';

/** How one word of an entry is compared with one word of a text. */
export type WordPattern =
  | { readonly kind: 'exact'; readonly texts: readonly string[] }
  | { readonly kind: 'prefix' | 'suffix' | 'contains'; readonly text: string };

const PART = /^(\*?)([\p{L}\p{N}]+)(?:\(([\p{L}|]*)\))?(\*?)$/u;
const SEPARATORS = /[^\p{L}\p{N}*()|]+/u;
/** `*ora*` would be found in half of the dictionary. */
const SHORTEST = { prefix: 3, suffix: 4, contains: 4 } as const;

/**
 * Reads an entry of a word list: `pañal(es)`, `schwanger*`, `*windel*`, `morning after pill`.
 * Returns what is wrong with it as a sentence, for the place where the entry stands.
 */
export function wordPatterns(entry: string): readonly WordPattern[] | string {
  const parts = fold(entry)
    .split(SEPARATORS)
    .filter((part) => part !== '');
  if (parts.length === 0) return 'must hold a word';
  const patterns: WordPattern[] = [];
  for (const part of parts) {
    const [, before, stem, endings, after] = PART.exec(part) ?? [];
    if (stem === undefined) return 'must be words such as "pañal(es)", "schwanger*" or "*windel*"';
    if (!before && !after) {
      // One ending may be left out; of several, one must be there.
      const choice =
        endings === undefined ? [''] : endings.includes('|') ? endings.split('|') : ['', endings];
      const texts = choice.map((ending) => stem + ending);
      patterns.push({ kind: 'exact', texts });
      continue;
    }
    if (endings !== undefined) return 'cannot have both endings in brackets and a "*"';
    const kind = before && after ? 'contains' : before ? 'suffix' : 'prefix';
    if (stem.length < SHORTEST[kind]) return `needs at least ${SHORTEST[kind]} letters beside the "*"`;
    patterns.push({ kind, text: stem });
  }
  return patterns;
}
