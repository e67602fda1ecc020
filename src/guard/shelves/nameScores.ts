import type { Index } from './createIndex.ts';
import { alternatives, stems } from './stems.ts';

/** How well one of a category's names is what a shelf is called. */
export interface NameScore {
  /** 0 to 1: how much of each of the two names stands in the other. */
  readonly score: number;
  /** 0 to 1: how much of what stands above the shelf stands above the category. */
  readonly above: number;
  readonly text: string;
  readonly language: string;
}

/** The level above counts for less: `Shoes > Men` is about shoes. */
const HIGHER = 0.5;
/** A shelf that is called after two things is each of them for the most part. */
const PART = 0.85;

/** Stems are rough: `Küche` is a kitchen and no cake, `Tee` is tea and no T-shirt. */
const TO_THE_LETTER = 1.2;

/** @param above the shelves above, outermost first */
export function nameScores(index: Index, label: string, above: readonly string[]): Map<number, NameScore> {
  const best = new Map<number, NameScore>();
  const higher = above.at(-1);
  rate(index, label, above, 1, best);
  for (const part of alternatives(label)) rate(index, part, above, PART, best);
  if (higher !== undefined) rate(index, higher, above.slice(0, -1), HIGHER, best);
  return best;
}

function rate(
  index: Index,
  label: string,
  above: readonly string[],
  discount: number,
  best: Map<number, NameScore>,
): void {
  const words = [...new Set(stems(label))].map((word) => ({ word, meant: new Set(index.meant(word)) }));
  const total = words.reduce((sum, { word, meant }) => sum + index.weightOf([...meant][0] ?? word), 0);
  const context = aboveOf(index, above);
  const written = label.trim().toLowerCase();
  for (const name of new Set(
    words.flatMap(({ meant }) => [...meant].flatMap((word) => index.holding(word))),
  )) {
    let shared = 0;
    for (const { meant } of words) {
      const found = name.words.find((word) => meant.has(word));
      if (found !== undefined) shared += index.weightOf(found);
    }
    // Of both names alike: `Coffee` is Coffee, and neither Coffee Tables nor Coffee & Tea.
    const exact = name.text.toLowerCase() === written ? TO_THE_LETTER : 1;
    const score = discount * exact * name.trust * ((2 * shared) / (total + name.weight));
    const known = best.get(name.category);
    if (known !== undefined && known.score >= score) continue;
    best.set(name.category, {
      score,
      above: context(name.category),
      text: name.text,
      language: name.language,
    });
  }
}

/** How much of the words above a shelf stands above a category. */
function aboveOf(index: Index, above: readonly string[]): (category: number) => number {
  const words = [...new Set(above.flatMap(stems).flatMap((word) => index.meant(word)))];
  const total = words.reduce((sum, word) => sum + index.weightOf(word), 0);
  return (category) => {
    if (total === 0) return 0;
    const there = index.above(category);
    return words.reduce((sum, word) => sum + (there.has(word) ? index.weightOf(word) : 0), 0) / total;
  };
}
