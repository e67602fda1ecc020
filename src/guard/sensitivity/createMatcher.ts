import { words } from './fold.ts';
import { type WordPattern, wordPatterns } from './wordPattern.ts';

/** An entry of a word list, with whatever its owner wants back when it is found. */
export interface Entry<T> {
  readonly text: string;
  readonly value: T;
}

/** Which words of the text an entry covers: from `start` up to, but not including, `end`. */
export interface Match<T> {
  readonly entry: Entry<T>;
  readonly start: number;
  readonly end: number;
}

/** Finds the entries of word lists in a text, word by word. */
export interface Matcher<T> {
  matches(text: string): readonly Match<T>[];
  matchesIn(folded: readonly string[]): readonly Match<T>[];
}

/** How many different words are remembered before the memory starts anew. */
const REMEMBERED = 50_000;

const DIGITS = /^\p{N}+$/u;

/** Patterns with one key are the same pattern. */
function keyOf(pattern: WordPattern): string {
  if (pattern.kind === 'exact') return pattern.texts.join('|');
  return pattern.kind === 'number' ? '#' : `${pattern.kind} ${pattern.text}`;
}

/** Prepares word lists. Entries that cannot be read are passed over: `parsePolicy` has refused them by then. */
export function createMatcher<T>(entries: Iterable<Entry<T>>): Matcher<T> {
  const patternIds = new Map<string, number>();
  const exact = new Map<string, number[]>();
  const prefix = new Map<string, number>();
  const prefixLengths = new Set<number>();
  let number: number | undefined;
  const inner: { text: string; suffix: boolean; id: number }[] = [];
  const startingWith: { entry: Entry<T>; ids: readonly number[] }[][] = [];

  const idOf = (pattern: WordPattern): number => {
    const key = keyOf(pattern);
    const known = patternIds.get(key);
    if (known !== undefined) return known;
    const id = patternIds.size;
    patternIds.set(key, id);
    startingWith.push([]);
    if (pattern.kind === 'exact') {
      for (const text of new Set(pattern.texts)) {
        const ids = exact.get(text);
        if (ids) ids.push(id);
        else exact.set(text, [id]);
      }
    } else if (pattern.kind === 'number') number = id;
    else if (pattern.kind === 'prefix') {
      prefix.set(pattern.text, id);
      prefixLengths.add(pattern.text.length);
    } else inner.push({ text: pattern.text, suffix: pattern.kind === 'suffix', id });
    return id;
  };

  for (const entry of entries) {
    const patterns = wordPatterns(entry.text);
    if (typeof patterns === 'string') continue;
    const ids = patterns.map(idOf);
    startingWith[ids[0] as number]?.push({ entry, ids });
  }

  const lengths = [...prefixLengths].sort((a, b) => a - b);
  const remembered = new Map<string, readonly number[]>();
  const NONE: readonly number[] = [];

  function patternsOf(word: string): readonly number[] {
    const known = remembered.get(word);
    if (known) return known;
    const ids = [...(exact.get(word) ?? NONE)];
    for (const length of lengths) {
      if (length > word.length) break;
      const id = prefix.get(word.slice(0, length));
      if (id !== undefined) ids.push(id);
    }
    for (const { text, suffix, id } of inner) {
      if (suffix ? word.endsWith(text) : word.includes(text)) ids.push(id);
    }
    if (number !== undefined && DIGITS.test(word)) ids.push(number);
    if (remembered.size >= REMEMBERED) remembered.clear();
    const found = ids.length === 0 ? NONE : ids;
    remembered.set(word, found);
    return found;
  }

  function matchesIn(folded: readonly string[]): readonly Match<T>[] {
    const found: Match<T>[] = [];
    for (let start = 0; start < folded.length; start++) {
      for (const first of patternsOf(folded[start] as string)) {
        for (const { entry, ids } of startingWith[first] ?? []) {
          const end = start + ids.length;
          if (end > folded.length) continue;
          if (ids.every((id, i) => i === 0 || patternsOf(folded[start + i] as string).includes(id)))
            found.push({ entry, start, end });
        }
      }
    }
    return found;
  }

  return { matchesIn, matches: (text) => matchesIn(words(text)) };
}
