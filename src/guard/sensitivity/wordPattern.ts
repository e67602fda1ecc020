import { fold } from './fold.ts';

/** How one word of an entry is compared with one word of a text. */
export type WordPattern =
  | { readonly kind: 'exact'; readonly texts: readonly string[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'prefix' | 'suffix' | 'contains'; readonly text: string };

const PART = /^(\*?)([\p{L}\p{N}]+)(?:\(([\p{L}|]*)\))?(\*?)$/u;
const SEPARATORS = /[^\p{L}\p{N}*()|#]+/u;
/** Where a text is cut as well: between letters, digits and "#". */
const DIGITS = /[\p{N}#]/u;
const BETWEEN = /(?<=\p{L})(?=[\p{N}#])|(?<=[\p{N}#])(?=\p{L})/gu;
/** `*ora*` would be found in half of the dictionary. */
const SHORTEST = { prefix: 3, suffix: 4, contains: 4 } as const;

/**
 * Reads an entry of a word list: `pañal(es)`, `schwanger*`, `*windel*`, `morning after pill`, `# mg` (any number).
 * Returns what is wrong with it as a sentence, for the place where the entry stands.
 */
export function wordPatterns(entry: string): readonly WordPattern[] | string {
  const known = read.get(entry);
  if (known !== undefined) return known;
  const patterns = readEntry(entry);
  if (read.size >= REMEMBERED) read.clear();
  read.set(entry, patterns);
  return patterns;
}

/** What was read: an entry is checked once and used once, and the built-in policy has twelve thousand of them. */
const read = new Map<string, readonly WordPattern[] | string>();
const REMEMBERED = 50_000;

function readEntry(entry: string): readonly WordPattern[] | string {
  const folded = fold(entry);
  const parts = (DIGITS.test(folded) ? folded.replace(BETWEEN, ' ') : folded)
    .split(SEPARATORS)
    .filter((part) => part !== '');
  if (parts.every((part) => part === '#')) return 'must hold a word';
  const patterns: WordPattern[] = [];
  for (const part of parts) {
    if (part === '#') {
      patterns.push({ kind: 'number' });
      continue;
    }
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
