import { words } from '../sensitivity/fold.ts';

/** A stretch of a text, counted in words. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds phrases in texts, by whole words: `round` is not in `roundabout`. */
export interface Phrases {
  readonly isEmpty: boolean;
  in(folded: readonly string[]): readonly Span[];
}

const NONE: readonly Span[] = Object.freeze([]);

/** Prepares phrases for many searches: each text is walked once, however many phrases there are. */
export function createPhrases(texts: Iterable<string>): Phrases {
  const byFirst = new Map<string, string[][]>();
  const known = new Set<string>();
  for (const text of texts) {
    const phrase = words(text);
    const [first] = phrase;
    const key = phrase.join(' ');
    if (first === undefined || known.has(key)) continue;
    known.add(key);
    const same = byFirst.get(first);
    if (same) same.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  return {
    isEmpty: byFirst.size === 0,
    in(folded) {
      let found: Span[] | undefined;
      for (let start = 0; start < folded.length; start++) {
        const phrases = byFirst.get(folded[start] as string);
        if (!phrases) continue;
        for (const phrase of phrases) {
          if (!phrase.every((word, i) => folded[start + i] === word)) continue;
          found ??= [];
          found.push({ start, end: start + phrase.length });
        }
      }
      return found ?? NONE;
    },
  };
}
